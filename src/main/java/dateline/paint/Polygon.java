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
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            least = Math.min(least, ys[i] * scale);
            most = Math.max(most, ys[i] * scale);
        }
        float[] cover = new float[raster.width() + 1];
        int last = Math.min(raster.height() - 1, (int) Math.ceil(most) - 1);
        for (int row = Math.max(0, (int) Math.floor(least)); row <= last; row++) {
            Arrays.fill(cover, 0);
            for (int line = 0; line < LINES; line++) {
                line((row + (line + 0.5) / LINES) / scale, scale, cover);
            }
            raster.row(row, cover);
        }
    }

    /// Adds what one line covers of each pixel.
    private void line(double y, double scale, float[] cover) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            int next = i + 1 == count ? 0 : i + 1;
            if ((ys[i] <= y) != (ys[next] <= y)) {
                double along = (y - ys[i]) / (ys[next] - ys[i]);
                crossings[found++] = (xs[i] + (xs[next] - xs[i]) * along) * scale;
            }
        }
        Arrays.sort(crossings, 0, found);
        for (int i = 0; i + 1 < found; i += 2) {
            add(Math.max(0, crossings[i]), Math.min(cover.length - 1, crossings[i + 1]), cover);
        }
    }

    private static void add(double from, double to, float[] cover) {
        for (int x = (int) from; x < to; x++) {
            cover[x] += (float) (Math.min(x + 1, to) - Math.max(x, from)) / LINES;
        }
    }
}
