package dateline.paint;

import java.util.function.IntToDoubleFunction;

/// A line of steps of one width, some of them of no height.
///
/// @param width of each, in pixels
/// @param count how many there are
/// @param heights of each, in pixels; 0 where there is nothing
public record Steps(double width, int count, IntToDoubleFunction heights) {
    /// How high a step is.
    double height(int step) {
        return heights.applyAsDouble(step);
    }

    /// Fills one polygon for each run of steps none of which is 0.
    void outlines(double x, double bottom, Surface surface) {
        int start = 0;
        for (int step = 0; step <= count; step++) {
            if (step == count || height(step) == 0) {
                if (step > start) {
                    outline(x, bottom, new Run(start, step), surface);
                }
                start = step + 1;
            }
        }
    }

    private record Run(int start, int end) {}

    private void outline(double x, double bottom, Run run, Surface surface) {
        double[] xs = new double[2 * (run.end - run.start + 1)];
        double[] ys = new double[xs.length];
        int points = 0;
        xs[points] = x + run.start * width;
        ys[points++] = bottom;
        for (int step = run.start; step < run.end; step++) {
            xs[points] = x + step * width;
            ys[points++] = bottom - height(step);
            xs[points] = x + (step + 1) * width;
            ys[points++] = bottom - height(step);
        }
        xs[points] = x + run.end * width;
        ys[points++] = bottom;
        surface.fillPolygon(xs, ys, points);
    }
}
