package dateline.paint;

import dateline.layout.Bars;
import dateline.layout.Items;
import dateline.layout.Marks;
import dateline.layout.TimelineLayout;
import dateline.layout.Where;

/// Draws what lies behind marks and labels: the band of what is possible, the bar of what is
/// certain,
/// and the bars of a dispute with the line that joins them.
final class BarPainter {
    private static final double BAND = 16;
    private static final double BAR = 20;
    private static final double THIN = 8;
    private static final double BAND_OPACITY = 0.2;

    private final Palette palette;
    private final Surface surface;

    BarPainter(Palette palette, Surface surface) {
        this.palette = palette;
        this.surface = surface;
    }

    void paint(TimelineLayout layout) {
        Marks marks = layout.marks();
        for (int mark = 0; mark < marks.count(); mark++) {
            int item = marks.item(mark);
            int colour = palette.kind(layout.items().kind(item));
            if (layout.items().disputed(item)) {
                join(marks, mark, colour);
            } else if (layout.items().period(item)) {
                period(layout, mark, colour);
            } else {
                instant(layout, mark, colour);
            }
        }
        disputes(layout);
    }

    private void instant(TimelineLayout layout, int mark, int colour) {
        Marks marks = layout.marks();
        surface.ink(Ink.clear(colour, BAND_OPACITY));
        double y = marks.y(mark) - BAND / 2;
        double left = marks.sureLeft(mark);
        double right = marks.sureRight(mark);
        faded(marks, mark, BAND);
        if (right - left > 2) {
            surface.corners(Math.min(BAND / 2, (right - left) / 2));
            surface.fillRound(left, y, right - left, BAND);
        }
    }

    /// What lies outside the strict bounds, or is open: it fades.
    private void faded(Marks marks, int mark, double height) {
        double y = marks.y(mark) - height / 2;
        double left = marks.left(mark);
        double sureLeft = marks.sureLeft(mark);
        if (sureLeft > left) {
            surface.fillFromLeft(left, y, sureLeft - left, height);
        }
        double sureRight = Math.max(marks.sureRight(mark), sureLeft);
        if (marks.right(mark) > sureRight) {
            surface.fillToRight(sureRight, y, marks.right(mark) - sureRight, height);
        }
    }

    private void period(TimelineLayout layout, int mark, int colour) {
        Marks marks = layout.marks();
        Items items = layout.items();
        double left = marks.sureLeft(mark);
        double right = marks.sureRight(mark);
        surface.ink(Ink.clear(colour, 0.32));
        if (items.openLeft(marks.item(mark)) || items.openRight(marks.item(mark))) {
            faded(marks, mark, BAR);
        } else {
            surface.fillRect(
                    marks.left(mark),
                    marks.y(mark) - THIN / 2,
                    marks.right(mark) - marks.left(mark),
                    THIN);
        }
        if (right > left) {
            surface.corners(Math.min(5, (right - left) / 2));
            surface.fillRound(left, marks.y(mark) - BAR / 2, right - left, BAR);
            outline(layout, mark, colour);
        }
    }

    private void outline(TimelineLayout layout, int mark, int colour) {
        Marks marks = layout.marks();
        boolean derived =
                switch (layout.items().glyph(marks.item(mark))) {
                    case DASHED_RING, CROSS -> true;
                    case FILLED, RING, DIAMOND, OUTLINED_DIAMOND -> false;
                };
        surface.ink(colour);
        surface.pen(1.5, derived ? Dash.DASHED : Dash.SOLID);
        double width = marks.sureRight(mark) - marks.sureLeft(mark) - 1.5;
        if (width > 0) {
            double top = marks.y(mark) - BAR / 2 + 0.75;
            surface.strokeRound(marks.sureLeft(mark) + 0.75, top, width, BAR - 1.5);
        }
    }

    private void join(Marks marks, int mark, int colour) {
        surface.ink(Ink.mix(colour, palette.conflict(), 0.5));
        double width = marks.right(mark) - marks.left(mark);
        surface.fillRect(marks.left(mark), marks.y(mark) - 1, width, 2);
    }

    private void disputes(TimelineLayout layout) {
        Bars bars = layout.bars();
        for (int bar = 0; bar < bars.count(); bar++) {
            int mark = bars.mark(bar);
            int colour = palette.kind(layout.items().kind(layout.marks().item(mark)));
            boolean beside = bars.claimed(bar).standing() == Where.Standing.BESIDE;
            surface.ink(Ink.clear(beside ? palette.conflict() : colour, beside ? 0.22 : 0.4));
            double width = bars.right(bar) - bars.left(bar);
            surface.corners(Math.min(4, width / 2));
            surface.fillRound(bars.left(bar), layout.marks().y(mark) - THIN, width, 2 * THIN);
        }
    }
}
