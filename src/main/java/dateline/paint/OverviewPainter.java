package dateline.paint;

import dateline.layout.Brush;
import dateline.layout.Overview;

/// Draws the overview: a column for each stretch of time, the brush over what the window shows,
/// ticks where something was found.
public final class OverviewPainter {
    /// The height of the overview, in pixels.
    public static final double HEIGHT = 54;

    /// How far from an end of the brush anything depends on where that end lies, in pixels.
    public static final double REACH = 6;

    private static final double FLOOR = 7;
    private static final double TOP = 2;
    private static final double TICK = 1.5;
    private static final double HANDLE_WIDTH = 6;
    private static final double HANDLE_HEIGHT = 22;

    private final Palette palette;
    private final Surface surface;

    /// A painter of overviews on one surface.
    public OverviewPainter(Palette palette, Surface surface) {
        this.palette = palette;
        this.surface = surface;
    }

    /// Draws an overview whose columns begin at `leftPx`, right of its label.
    ///
    /// @param found what was found, which hangs from its upper edge
    public void paint(Overview overview, Brush brush, double leftPx, Found found) {
        surface.ink(palette.panel());
        surface.fillRect(0, 0, leftPx + overview.whole().widthPx(), HEIGHT);
        surface.ink(Ink.mix(palette.panel(), palette.accent(), 0.12));
        surface.corners(4);
        surface.fillRound(leftPx + brush.left(), 0, brush.right() - brush.left(), HEIGHT);
        columns(overview, leftPx);
        found(overview, leftPx, found);
        handle(leftPx + brush.left());
        handle(leftPx + brush.right());
    }

    /// A few as ticks, many as a bar for each column: a thousand ticks are one bar without a shape.
    private void found(Overview overview, double leftPx, Found found) {
        surface.ink(palette.conflict());
        for (int column = 0; column < found.counts().length; column++) {
            double x = leftPx + column * Overview.COLUMN_PX;
            if (found.crowded(column) && surface.sees(x, x + Overview.COLUMN_PX)) {
                surface.fillRect(x, TOP, Overview.COLUMN_PX - 1, found.height(column));
            }
        }
        for (long moment : found.moments()) {
            int column = found.column(overview, moment);
            double x = Math.rint(leftPx + overview.whole().x(moment));
            if (!found.crowded(column) && surface.sees(x, x + TICK)) {
                surface.fillRect(x, TOP, TICK, found.height(column));
            }
        }
    }

    private void columns(Overview overview, double leftPx) {
        surface.ink(Ink.mix(palette.panel(), palette.accent(), 0.5));
        int[] counts = overview.counts();
        for (int column = 0; column < counts.length; column++) {
            double x = leftPx + column * Overview.COLUMN_PX;
            if (counts[column] > 0 && surface.sees(x, x + Overview.COLUMN_PX)) {
                double share = Math.sqrt((double) counts[column] / overview.most());
                double height = Math.max(2, share * (HEIGHT - 2 * FLOOR));
                surface.fillRect(x, HEIGHT - FLOOR - height, Overview.COLUMN_PX - 1, height);
            }
        }
    }

    private void handle(double x) {
        surface.ink(palette.accent());
        surface.corners(HANDLE_WIDTH / 2);
        surface.fillRound(
                x - HANDLE_WIDTH / 2, (HEIGHT - HANDLE_HEIGHT) / 2, HANDLE_WIDTH, HANDLE_HEIGHT);
    }
}
