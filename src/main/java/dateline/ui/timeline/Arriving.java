package dateline.ui.timeline;

import dateline.layout.TimelineLayout;
import dateline.paint.Arrival;

import javafx.animation.AnimationTimer;

/// Lets the marks that zooming in reveals come in softly, and asks for a paint a pulse until they
/// are there.
final class Arriving {
    private final AnimationTimer timer;
    private int level = Integer.MIN_VALUE;
    private int below = Integer.MIN_VALUE;
    private long began;

    /// @param repaint asks for a paint
    Arriving(Runnable repaint) {
        timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        repaint.run();
                    }
                };
    }

    /// How the marks of a layout arrive, now that it is painted after another.
    ///
    /// @param now in nanoseconds
    Arrival at(TimelineLayout layout, long now) {
        if (layout.level() < level) {
            below = level;
            began = now;
            timer.start();
        }
        level = layout.level();
        double part = (now - began) / (Arrival.MILLIS * 1e6);
        if (below == Integer.MIN_VALUE || part >= 1) {
            stop();
            return Arrival.NONE;
        }
        return new Arrival(below, part);
    }

    /// Has everything be there.
    void stop() {
        below = Integer.MIN_VALUE;
        timer.stop();
    }
}
