package dateline.paint;

import java.util.Arrays;

/// A polygon of any shape, filled by scanlines: four to a row, even and odd crossings apart.
final class Polygon {
    private static final int LINES = 4;

    private final double[] xs;
    private final double[] ys;
    private final int count;
    private final double[] crossings;

    Polygon(double[] xs, double[] ys, int count) {
        this.xs = xs;
        this.ys = ys;
        this.count = count;
        crossings = new double[count];
    }

    /// Fills it with the ink set.
    ///
    /// @param scale pixels of the raster for each unit of the polygon
    void fill(double scale, Raster raster) {
        int top = (int) Math.max(raster.top(), Math.floor(least(ys) * scale));
        int bottom = (int) Math.min(raster.bottom(), Math.ceil(most(ys) * scale));
        int left = (int) Math.clamp(Math.floor(least(xs) * scale), raster.from(), raster.to());
        int right = (int) Math.clamp(Math.ceil(most(xs) * scale), left, raster.to());
        float[] cover = new float[right - left];
        for (int row = top; row < bottom; row++) {
            Arrays.fill(cover, 0);
            for (int line = 0; line < LINES; line++) {
                line((row + (line + 0.5) / LINES) / scale, scale, left, cover);
            }
            raster.row(row, left, cover);
        }
    }

    private double least(double[] values) {
        double least = values[0];
        for (int i = 1; i < count; i++) {
            least = Math.min(least, values[i]);
        }
        return least;
    }

    private double most(double[] values) {
        double most = values[0];
        for (int i = 1; i < count; i++) {
            most = Math.max(most, values[i]);
        }
        return most;
    }

    /// Adds what one line covers of each pixel from `left` on.
    private void line(double y, double scale, int left, float[] cover) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            int next = i + 1 == count ? 0 : i + 1;
            if ((ys[i] <= y) != (ys[next] <= y)) {
                double along = (y - ys[i]) / (ys[next] - ys[i]);
                crossings[found++] = (xs[i] + (xs[next] - xs[i]) * along) * scale - left;
            }
        }
        Arrays.sort(crossings, 0, found);
        for (int i = 0; i + 1 < found; i += 2) {
            add(Math.max(0, crossings[i]), Math.min(cover.length, crossings[i + 1]), cover);
        }
    }

    private static void add(double from, double to, float[] cover) {
        for (int x = (int) from; x < to; x++) {
            cover[x] += (float) (Math.min(x + 1, to) - Math.max(x, from)) / LINES;
        }
    }
}
