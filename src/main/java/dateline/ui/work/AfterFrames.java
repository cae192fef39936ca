package dateline.ui.work;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/// Puts off what a frame can do without until that frame is on the screen, and then does one thing
/// a frame; on the JavaFX thread alone.
public final class AfterFrames implements Executor {
    /// Pulses from one in which something is put off to the one that finds its frame on the screen:
    /// the first may be under way already.
    private static final int UNTIL_SHOWN = 2;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final AnimationTimer pulses =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    pulse();
                }
            };
    private int seen;

    /// Does something as soon as the frame to come is on the screen.
    public static void onceShown(Runnable task) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses > UNTIL_SHOWN) {
                    stop();
                    Platform.runLater(task); // other timers of this pulse do not wait for it
                }
            }
        }.start();
    }

    @Override
    public void execute(Runnable task) {
        if (waiting.isEmpty()) {
            seen = 0;
            pulses.start();
        }
        waiting.add(task);
    }

    private void pulse() {
        seen++;
        if (seen <= UNTIL_SHOWN) {
            return;
        }
        Runnable next = waiting.poll();
        if (waiting.isEmpty()) {
            pulses.stop();
        }
        if (next != null) {
            next.run();
        }
    }
}
