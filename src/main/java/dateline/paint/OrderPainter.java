package dateline.paint;

import dateline.layout.Frame;
import dateline.layout.Marks;
import dateline.layout.TimelineLayout;
import dateline.time.DayRange;

import java.util.OptionalInt;

/// Draws what is not known of the order of an event: a column over the time in which it may have
/// begun, an arrow both ways beside each neighbour that may have come before or after it, and a
/// bracket under the days that the order of others leaves it.
final class OrderPainter {
    private static final double COLUMN = 0.07;
    private static final double COLUMN_EDGE = 0.4;

    /// From a mark to the middle of the arrow, left and up: over the end of the label before it, in
    /// the gap between two rows, where neither labels nor badges stand.
    private static final double AWAY_X = 9;

    private static final double AWAY_Y = 9;

    /// Ground about the arrow.
    private static final double AIR = 1;

    /// How far from its middle the pointer still is on an arrow.
    private static final double NEAR = 7;

    private static final double REACH = 5.5;
    private static final double HEAD = 3.2;

    private static final double BRACKET_DOWN = 9;
    private static final double BRACKET_END = 4;

    private final TimelineLayout layout;
    private final Palette palette;
    private final Surface surface;
    private final double[] xs = new double[3];
    private final double[] ys = new double[3];
    private double leftmost = Double.POSITIVE_INFINITY;

    OrderPainter(TimelineLayout layout, Palette palette, Surface surface) {
        this.layout = layout;
        this.palette = palette;
        this.surface = surface;
    }

    /// Paints it, and tells how far to the left any arrow reaches.
    double paint(Unsettled unsettled) {
        OptionalInt mark = layout.markOf(unsettled.item());
        if (mark.isEmpty()) {
            return leftmost;
        }
        if (!unsettled.beside().isEmpty()) {
            column(unsettled.began());
        }
        unsettled.narrowed().forEach(days -> bracket(days, mark.getAsInt()));
        Marks marks = layout.marks();
        for (int other = 0; other < marks.count(); other++) {
            if (unsettled.beside().contains(marks.item(other))) {
                arrow(arrowX(layout, other), marks.y(other) - AWAY_Y);
            }
        }
        return leftmost;
    }

    /// The item beside which an arrow is painted at a point, if there is one.
    static OptionalInt at(TimelineLayout layout, Unsettled unsettled, double x, double y) {
        Marks marks = layout.marks();
        for (int other = 0; other < marks.count(); other++) {
            if (unsettled.beside().contains(marks.item(other))
                    && Math.abs(arrowX(layout, other) - x) <= NEAR
                    && Math.abs(marks.y(other) - AWAY_Y - y) <= HEAD + AIR) {
                return OptionalInt.of(marks.item(other));
            }
        }
        return OptionalInt.empty();
    }

    private static double arrowX(TimelineLayout layout, int mark) {
        return layout.marks().x(mark) + layout.glyphOffset(mark) - AWAY_X;
    }

    private void column(DayRange began) {
        double left = left(began);
        double right = right(began);
        double height = layout.frame().heightPx();
        surface.ink(Ink.clear(palette.accent(), COLUMN));
        surface.fillRect(left, 0, Math.max(1, right - left), height);
        surface.ink(Ink.clear(palette.accent(), COLUMN_EDGE));
        surface.fillRect(Math.rint(left), 0, 1, height);
        if (right - left > 3) {
            surface.fillRect(Math.rint(right) - 1, 0, 1, height);
        }
    }

    private void bracket(DayRange days, int mark) {
        double left = left(days);
        double right = right(days);
        double y = layout.marks().y(mark) + BRACKET_DOWN;
        if (right - left > 2) {
            surface.ink(palette.accent());
            surface.fillRect(left, y, right - left, 1.5);
            surface.fillRect(left, y - BRACKET_END, 1.5, BRACKET_END);
            surface.fillRect(right - 1.5, y - BRACKET_END, 1.5, BRACKET_END);
        }
    }

    private double left(DayRange days) {
        Frame frame = layout.frame();
        double x = days.first() == DayRange.BEGINNING ? 0 : frame.x(days.from());
        return Math.clamp(x, Frame.HEADER_PX, frame.widthPx());
    }

    private double right(DayRange days) {
        Frame frame = layout.frame();
        double x = days.last() == DayRange.END ? frame.widthPx() : frame.x(days.to());
        return Math.clamp(x, Frame.HEADER_PX, frame.widthPx());
    }

    private void arrow(double x, double y) {
        surface.ink(palette.ground());
        surface.corners(HEAD);
        surface.fillRound(x - REACH - AIR, y - HEAD - AIR, 2 * (REACH + AIR), 2 * (HEAD + AIR));
        leftmost = Math.min(leftmost, x - REACH - AIR);
        surface.ink(palette.accent());
        surface.fillRect(x - REACH + HEAD, y - 0.75, 2 * (REACH - HEAD), 1.5);
        head(x - REACH, x - REACH + HEAD, y);
        head(x + REACH, x + REACH - HEAD, y);
    }

    private void head(double tip, double back, double y) {
        xs[0] = tip;
        xs[1] = back;
        xs[2] = back;
        ys[0] = y;
        ys[1] = y - HEAD;
        ys[2] = y + HEAD;
        surface.fillPolygon(xs, ys, 3);
    }
}
