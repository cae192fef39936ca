package dateline.paint;

/// A line of steps of one width, some of them of no height.
///
/// @param width of each, in pixels
/// @param heights of each, in pixels; 0 where there is nothing
@SuppressWarnings("ArrayRecordComponent") // made for one frame and not kept
public record Steps(double width, double[] heights) {
    /// Fills one polygon for each run of steps none of which is 0.
    void outlines(double x, double bottom, Surface surface) {
        int start = 0;
        for (int step = 0; step <= heights.length; step++) {
            if (step == heights.length || heights[step] == 0) {
                if (step > start) {
                    outline(x, bottom, start, step, surface);
                }
                start = step + 1;
            }
        }
    }

    private void outline(double x, double bottom, int start, int end, Surface surface) {
        double[] xs = new double[2 * (end - start) + 2];
        double[] ys = new double[xs.length];
        int points = 0;
        xs[points] = x + start * width;
        ys[points++] = bottom;
        for (int step = start; step < end; step++) {
            double top = bottom - heights[step];
            if (top != ys[points - 1]) {
                xs[points] = x + step * width;
                ys[points++] = top;
            } else {
                points--;
            }
            xs[points] = x + (step + 1) * width;
            ys[points++] = top;
        }
        xs[points] = x + end * width;
        ys[points++] = bottom;
        surface.fillPolygon(xs, ys, points);
    }

    double highest() {
        double highest = 0;
        for (double height : heights) {
            highest = Math.max(highest, height);
        }
        return highest;
    }
}
