package dateline.paint;

import java.util.function.IntToDoubleFunction;

/// A soft line through heights that stand at even distances; none of it lies below 0.
///
/// @param spacing from one to the next, in pixels
/// @param count how many there are
/// @param heights of each, in pixels; 0 where there is nothing
public record Hills(double spacing, int count, IntToDoubleFunction heights) {
    /// How many straight lines lead from one height to the next where nothing softer is drawn.
    private static final int LINES = 4;

    /// A height; beyond the last there is nothing.
    double height(int at) {
        return at < 0 || at >= count ? 0 : heights.applyAsDouble(at);
    }

    /// Where the line is between the two middle ones of four heights: it passes through both, and
    /// is nowhere bent (a spline of Catmull and Rom).
    ///
    /// @param part of the way from the second to the third, from 0 to 1
    static double between(double first, double second, double third, double last, double part) {
        double slope = third - first;
        double bend = 2 * first - 5 * second + 4 * third - last;
        double turn = 3 * (second - third) + last - first;
        return Math.max(0, second + part * (slope + part * (bend + part * turn)) / 2);
    }

    /// Fills one polygon for each run of heights none of which is 0.
    ///
    /// @param x where the first height stands
    void outlines(double x, double bottom, Surface surface) {
        int start = 0;
        for (int at = 0; at <= count; at++) {
            if (height(at) == 0) {
                if (at > start) {
                    outline(x, bottom, new Run(start - 1, at), surface);
                }
                start = at + 1;
            }
        }
    }

    /// From a height of 0 to the next.
    private record Run(int start, int end) {}

    private void outline(double x, double bottom, Run run, Surface surface) {
        int points = LINES * (run.end - run.start) + 1;
        double[] xs = new double[points];
        double[] ys = new double[points];
        for (int i = 0; i < points; i++) {
            int at = run.start + i / LINES;
            double part = i % LINES / (double) LINES;
            xs[i] = x + (at + part) * spacing;
            ys[i] =
                    bottom
                            - between(
                                    height(at - 1),
                                    height(at),
                                    height(at + 1),
                                    height(at + 2),
                                    part);
        }
        surface.fillPolygon(xs, ys, points);
    }
}
