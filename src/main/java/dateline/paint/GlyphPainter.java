package dateline.paint;

import dateline.layout.Badge;
import dateline.layout.Glyph;

/// Draws one mark: on the timeline, in the legend, beside a facet.
public final class GlyphPainter {
    /// The radius of a disc or ring, in pixels.
    public static final double RADIUS = 6;

    /// No mark reaches further from its middle, in pixels.
    static final double REACH = 12;

    private static final double DIAMOND = 8.5;
    private static final double INNER = 5.5;
    private static final double ARM = 4.5;
    private static final double BADGE = 3.8;
    private static final double BADGE_AWAY = 5.5;

    private final Surface surface;
    private final Palette palette;
    private final double[] xs = new double[4];
    private final double[] ys = new double[4];

    /// A painter of marks on one surface.
    public GlyphPainter(Surface surface, Palette palette) {
        this.surface = surface;
        this.palette = palette;
    }

    /// Where a mark stands and on what.
    ///
    /// @param colour of its kind
    /// @param ground what it stands on, which shows inside a ring
    public record Spot(double x, double y, int colour, int ground) {}

    /// Draws a mark with its badge.
    public void paint(Glyph glyph, Badge badge, Spot spot) {
        switch (glyph) {
            case FILLED -> disc(spot, RADIUS, spot.colour());
            case RING -> ring(spot, Dash.SOLID);
            case DASHED_RING -> ring(spot, Dash.DASHED);
            case DIAMOND -> conflict(spot);
            case OUTLINED_DIAMOND -> outlined(spot);
            case CROSS -> cross(spot);
        }
        if (badge == Badge.CONFLICT && glyph != Glyph.DIAMOND) {
            badge(spot);
        }
    }

    private void disc(Spot spot, double radius, int colour) {
        surface.ink(colour);
        surface.fillCircle(spot.x(), spot.y(), radius);
    }

    private void ring(Spot spot, Dash dash) {
        disc(spot, RADIUS - 0.5, spot.ground());
        surface.ink(spot.colour());
        surface.pen(2, dash);
        surface.strokeCircle(spot.x(), spot.y(), RADIUS - 0.8);
    }

    private void conflict(Spot spot) {
        diamond(spot.x(), spot.y(), DIAMOND, palette.conflict());
        surface.ink(palette.onConflict());
        surface.fillRect(spot.x() - 0.9, spot.y() - 4, 1.8, 5);
        surface.fillRect(spot.x() - 0.9, spot.y() + 2.2, 1.8, 1.8);
    }

    private void outlined(Spot spot) {
        diamond(spot.x(), spot.y(), DIAMOND, palette.conflict());
        diamond(spot.x(), spot.y(), INNER, spot.ground());
    }

    private void cross(Spot spot) {
        surface.ink(spot.colour());
        surface.pen(2.2, Dash.SOLID);
        surface.strokeLine(spot.x() - ARM, spot.y() - ARM, spot.x() + ARM, spot.y() + ARM);
        surface.strokeLine(spot.x() - ARM, spot.y() + ARM, spot.x() + ARM, spot.y() - ARM);
    }

    private void badge(Spot spot) {
        double x = spot.x() + BADGE_AWAY;
        double y = spot.y() - BADGE_AWAY;
        diamond(x, y, BADGE + 1, spot.ground());
        diamond(x, y, BADGE, palette.conflict());
    }

    private void diamond(double x, double y, double radius, int colour) {
        xs[0] = x;
        xs[1] = x + radius;
        xs[2] = x;
        xs[3] = x - radius;
        ys[0] = y - radius;
        ys[1] = y;
        ys[2] = y + radius;
        ys[3] = y;
        surface.ink(colour);
        surface.fillPolygon(xs, ys, 4);
    }
}
