package dateline.ui.timeline;

import dateline.paint.Arrival;

import javafx.animation.AnimationTimer;

import java.util.Arrays;

/// Lets the marks that zooming in reveals come in softly, and asks for a paint a pulse until they
/// are there.
///
/// Remembers the scales of the frames of the last moments, from coarse to fine: a mark came in with
/// the first of them that is not coarser than its reveal scale.
final class Arriving implements Arrival {
    private static final double NANOS = MILLIS * 1e6;

    private final AnimationTimer timer;
    private double[] scales = new double[16];
    private long[] since = new long[16];
    private int count;
    private long now;

    /// @param repaint asks for a paint
    Arriving(Runnable repaint) {
        timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long at) {
                        repaint.run();
                    }
                };
    }

    /// How the marks of a frame arrive.
    ///
    /// @param scale of the frame, in seconds per pixel
    /// @param nanos now
    Arrival at(double scale, long nanos) {
        now = nanos;
        coarser(scale);
        if (count == 0 || scales[count - 1] > scale) {
            finer(scale);
        }
        forget();
        if (count == 1) {
            timer.stop();
            return NONE;
        }
        timer.start();
        return this;
    }

    /// Takes back the scales that are finer than the one that is shown now.
    private void coarser(double scale) {
        while (count > 1 && scales[count - 2] <= scale) {
            count--;
        }
        if (count > 0 && scales[count - 1] < scale) {
            scales[count - 1] = scale;
        }
    }

    private void finer(double scale) {
        if (count == scales.length) {
            scales = Arrays.copyOf(scales, 2 * count);
            since = Arrays.copyOf(since, 2 * count);
        }
        scales[count] = scale;
        since[count++] = now;
    }

    /// Drops what was shown before a scale whose marks have all arrived.
    private void forget() {
        int arrived = count - 1;
        while (arrived > 0 && now - since[arrived] < NANOS) {
            arrived--;
        }
        System.arraycopy(scales, arrived, scales, 0, count - arrived);
        System.arraycopy(since, arrived, since, 0, count - arrived);
        count -= arrived;
    }

    @Override
    public double opacity(float reveal) {
        for (int i = 0; i < count; i++) {
            if (scales[i] <= reveal) {
                return i == 0 ? 1 : Math.clamp((now - since[i]) / NANOS, 0, 1);
            }
        }
        return 1;
    }

    /// Has everything be there.
    void stop() {
        count = 0;
        timer.stop();
    }
}
