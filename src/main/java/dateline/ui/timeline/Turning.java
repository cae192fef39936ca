package dateline.ui.timeline;

import dateline.layout.Placement;
import dateline.layout.Turn;

import javafx.animation.AnimationTimer;

import org.jspecify.annotations.Nullable;

/// Moves events that were given other rows to them, in one short move; at rest it keeps no pulse
/// alive.
final class Turning {
    /// Long enough for the eye to follow, short enough not to wait.
    static final double SECONDS = 0.18;

    private final Picture picture;
    private final Runnable repaint;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    step(now);
                }
            };
    private @Nullable Placement before;
    private double scrollPx;
    private long began;

    /// @param repaint asks for a paint
    Turning(Picture picture, Runnable repaint) {
        this.picture = picture;
        this.repaint = repaint;
    }

    /// Starts from rows that were shown.
    ///
    /// @param scrolled how far they were scrolled, in pixels
    void from(Placement rows, double scrolled) {
        before = rows;
        scrollPx = scrolled;
        began = -1;
        picture.setTurn(new Turn(rows, 0), scrollPx);
        timer.start();
    }

    /// Has everything be where it belongs.
    void stop() {
        timer.stop();
        before = null;
        picture.endTurn();
    }

    private void step(long now) {
        began = began < 0 ? now : began;
        double part = (now - began) / 1e9 / SECONDS;
        Placement rows = before;
        if (part >= 1 || rows == null) {
            stop();
        } else {
            picture.setTurn(new Turn(rows, eased(part)), scrollPx);
        }
        repaint.run();
    }

    private static double eased(double part) {
        return part * part * (3 - 2 * part);
    }
}
