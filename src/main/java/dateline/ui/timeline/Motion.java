package dateline.ui.timeline;

import dateline.time.Viewport;

import javafx.animation.AnimationTimer;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Flies from the view that is shown to the view that is wanted, one step a pulse; at rest it keeps
/// no pulse alive.
final class Motion {
    private final Consumer<Viewport> shown;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    step(now);
                }
            };
    private @Nullable Flight flight;
    private long began = -1;

    /// @param shown hears of each view on the way, and of the last
    Motion(Consumer<Viewport> shown) {
        this.shown = shown;
    }

    /// Flies from one view to another of the same width.
    void fly(Viewport from, Viewport to) {
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
