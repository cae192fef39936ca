package dateline.paint;

import dateline.layout.Ribbon;
import dateline.layout.TimelineLayout;

import java.util.Arrays;

/// Draws density as a ribbon at the foot of each lane: one outline for each run of cells, so that a
/// thousand cells cost little more than one.
final class RibbonPainter {
    private static final double OPACITY = 0.5;

    private final Palette palette;
    private final Surface surface;
    private double[] xs = new double[256];
    private double[] ys = new double[256];
    private int points;

    RibbonPainter(Palette palette, Surface surface) {
        this.palette = palette;
        this.surface = surface;
    }

    void paint(TimelineLayout layout) {
        for (Ribbon ribbon : layout.ribbons()) {
            int kind = layout.placement().lanes().lane(ribbon.box().lane()).kind();
            surface.ink(Ink.clear(palette.kind(kind), OPACITY));
            runs(ribbon);
        }
    }

    private void runs(Ribbon ribbon) {
        int cells = ribbon.counts().length;
        int start = 0;
        for (int cell = 0; cell <= cells; cell++) {
            if (cell == cells || ribbon.counts()[cell] == 0) {
                if (cell > start) {
                    run(ribbon, start, cell);
                }
                start = cell + 1;
            }
        }
    }

    /// A run of cells none of which is empty: steps above, the foot of the lane below.
    private void run(Ribbon ribbon, int start, int end) {
        points = 0;
        double bottom = ribbon.box().bottom() - 1;
        point(ribbon.x(start), bottom);
        for (int cell = start; cell < end; cell++) {
            double top = bottom - ribbon.height(cell);
            if (top != ys[points - 1]) {
                point(ribbon.x(cell), top);
            }
            point(ribbon.x(cell + 1), top);
        }
        point(ribbon.x(end), bottom);
        surface.fillPolygon(xs, ys, points);
    }

    private void point(double x, double y) {
        if (points == xs.length) {
            xs = Arrays.copyOf(xs, 2 * points);
            ys = Arrays.copyOf(ys, 2 * points);
        }
        xs[points] = x;
        ys[points++] = y;
    }
}
