package dateline.paint;

import dateline.layout.Frame;
import dateline.layout.LaneBox;
import dateline.layout.Marks;
import dateline.layout.TimelineLayout;
import dateline.time.Tick;

import java.util.Arrays;
import java.util.List;

/// Paints the lanes of a layout: what is the same for every reader, without hover, focus and
/// selection.
public final class TimelinePainter {
    /// The width of the headers of the lanes, in pixels; a gap follows, then the first moment.
    public static final double HEADERS_PX = HeaderPainter.WIDTH;

    private final TimelineLayout layout;
    private final Palette palette;
    private final Surface surface;
    private final Arrival arrival;
    private final Marks marks;

    /// How far the last letter of a label may reach beyond its width, in pixels.
    private static final double OVERHANG = 4;

    private TimelinePainter(
            TimelineLayout layout, Palette palette, Surface surface, Arrival arrival) {
        this.arrival = arrival;
        this.layout = layout;
        this.palette = palette;
        this.surface = surface;
        marks = layout.marks();
    }

    /// Paints a layout; every pixel of the frame is painted.
    public static void paint(TimelineLayout layout, Palette palette, Surface surface) {
        paint(layout, palette, surface, Arrival.NONE);
    }

    /// Paints a layout while some marks are still coming in; every pixel of the frame is painted.
    public static void paint(
            TimelineLayout layout, Palette palette, Surface surface, Arrival arrival) {
        new TimelinePainter(layout, palette, surface, arrival).paint();
    }

    /// Paints in the header of one lane how many of its events are in view and how many of them
    /// hidden, over other numbers.
    public static void paintCounts(
            TimelineLayout layout, LaneBox lane, Palette palette, RasterSurface surface) {
        HeaderPainter.lookAtCounts(lane, surface);
        new HeaderPainter(palette, surface).paint(layout, lane);
    }

    private void paint() {
        ground();
        new RibbonPainter(palette, surface).paint(layout);
        new BarPainter(layout, palette, surface).paint(arrival);
        marks();
        labels();
        if (arrival != Arrival.NONE) {
            surface.opacity(1);
        }
        if (surface.sees(0, HeaderPainter.WIDTH)) {
            new HeaderPainter(palette, surface).paint(layout);
        }
    }

    private void arrive(int mark) {
        if (arrival != Arrival.NONE) {
            surface.opacity(arrival.opacity(marks.reveal(mark)));
        }
    }

    private void arriveLabel(int mark) {
        if (arrival != Arrival.NONE) {
            surface.opacity(arrival.opacity(layout.labelReveal(mark)));
        }
    }

    private void ground() {
        double width = layout.frame().widthPx();
        Ruling plain = new Ruling(width, palette.ground(), palette.line(), gridlines());
        Ruling zebra = plain.on(palette.zebra());
        double below = 0;
        for (LaneBox box : layout.lanes()) {
            surface.fillRuled(box.top(), box.height(), box.lane() % 2 == 1 ? zebra : plain);
            below = box.bottom();
        }
        if (below < layout.frame().heightPx()) {
            surface.fillRuled(below, layout.frame().heightPx() - below, plain);
        }
    }

    private double[] gridlines() {
        List<Tick> ticks = layout.ruler().lower();
        double[] xs = new double[ticks.size()];
        int seen = 0;
        for (Tick tick : ticks) {
            if (tick.x() >= 0) {
                xs[seen++] = Math.rint(Frame.HEADER_PX + tick.x());
            }
        }
        return seen == xs.length ? xs : Arrays.copyOf(xs, seen);
    }

    private void marks() {
        GlyphPainter glyphs = new GlyphPainter(surface, palette);
        for (int mark = 0; mark < marks.count(); mark++) {
            int item = marks.item(mark);
            if (seen(mark) && layout.hasGlyph(mark)) {
                arrive(mark);
                glyphs.paint(
                        layout.items().glyph(item),
                        layout.items().badge(item),
                        new GlyphPainter.Spot(
                                marks.x(mark) + layout.glyphOffset(mark),
                                marks.y(mark),
                                palette.kind(layout.items().kind(item)),
                                palette.behind(marks.lane(mark))));
            }
        }
    }

    private boolean seen(int mark) {
        return surface.sees(
                        marks.left(mark) - GlyphPainter.REACH,
                        marks.right(mark) + GlyphPainter.REACH)
                || surface.sees(
                        marks.x(mark) - GlyphPainter.REACH, marks.x(mark) + 3 * GlyphPainter.REACH);
    }

    private void labels() {
        surface.ink(palette.text());
        surface.letters(Lettering.LABEL);
        for (int mark = 0; mark < marks.count(); mark++) {
            float width = marks.labelWidth(mark);
            float left = marks.labelX(mark);
            if (width > 0 && surface.sees(left, left + width + OVERHANG)) {
                arriveLabel(mark);
                surface.text(layout.labelText(mark), marks.labelX(mark), marks.y(mark));
            }
        }
    }
}
