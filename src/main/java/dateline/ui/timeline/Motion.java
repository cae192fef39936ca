package dateline.ui.timeline;

import dateline.time.Viewport;

import javafx.animation.AnimationTimer;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Flies from the view that is shown to the view that is wanted, one step a pulse; at rest it keeps
/// no pulse alive.
final class Motion {
    /// Whether jumps are shown as a way or only as their end.
    enum Pace {
        SMOOTH,
        /// For pictures, tests, and readers who asked for less motion.
        STILL
    }

    private final Consumer<Viewport> shown;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    step(now);
                }
            };
    private Pace pace;
    private @Nullable Flight flight;
    private long began = -1;

    /// @param shown hears of each view on the way, and of the last
    Motion(Pace pace, Consumer<Viewport> shown) {
        this.pace = pace;
        this.shown = shown;
    }

    /// Shows jumps otherwise from now on.
    void setPace(Pace other) {
        pace = other;
    }

    /// Flies to a view, or is there at once where motion is not wanted or the width differs.
    void fly(Viewport from, Viewport to) {
        if (pace == Pace.STILL || from.widthPx() != to.widthPx()) {
            stop();
            shown.accept(to);
            return;
        }
        flight = new Flight(from, to);
        began = -1;
        timer.start();
    }

    /// Stays where it is.
    void stop() {
        flight = null;
        timer.stop();
    }

    /// Whether it is under way.
    boolean flying() {
        return flight != null;
    }

    private void step(long now) {
        Flight current = flight;
        if (current == null) {
            return;
        }
        began = began < 0 ? now : began;
        double part = (now - began) / 1e9 / Flight.SECONDS;
        if (part >= 1) {
            stop();
        }
        shown.accept(current.at(part));
    }
}
