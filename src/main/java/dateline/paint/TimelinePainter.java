package dateline.paint;

import dateline.layout.Frame;
import dateline.layout.LaneBox;
import dateline.layout.Marks;
import dateline.layout.TimelineLayout;
import dateline.time.Tick;

import java.util.function.IntPredicate;

/// Paints the lanes of a layout: what is the same for every reader, without hover, focus and
/// selection.
public final class TimelinePainter {
    private final TimelineLayout layout;
    private final Palette palette;
    private final Surface surface;

    private TimelinePainter(TimelineLayout layout, Palette palette, Surface surface) {
        this.layout = layout;
        this.palette = palette;
        this.surface = surface;
    }

    /// Paints a layout; every pixel of the frame is painted.
    public static void paint(TimelineLayout layout, Palette palette, Surface surface) {
        paint(layout, palette, surface, Arrival.NONE);
    }

    /// Paints a layout while some marks are still coming in; every pixel of the frame is painted.
    public static void paint(
            TimelineLayout layout, Palette palette, Surface surface, Arrival arrival) {
        new TimelinePainter(layout, palette, surface).paint(arrival);
    }

    private void paint(Arrival arrival) {
        ground();
        gridlines();
        new RibbonPainter(palette, surface).paint(layout);
        if (arrival.opacity() < 1) {
            Marks marks = layout.marks();
            events(mark -> marks.octave(mark) >= arrival.below());
            surface.opacity(arrival.opacity());
            events(mark -> marks.octave(mark) < arrival.below());
            surface.opacity(1);
        } else {
            events(_ -> true);
        }
        new HeaderPainter(palette, surface).paint(layout);
    }

    private void events(IntPredicate some) {
        new BarPainter(layout, palette, surface).paint(some);
        marks(some);
        labels(some);
    }

    private void ground() {
        double width = layout.frame().widthPx();
        surface.ink(palette.ground());
        surface.fillRect(0, 0, width, layout.frame().heightPx());
        surface.ink(palette.zebra());
        for (LaneBox box : layout.lanes()) {
            if (box.lane() % 2 == 1) {
                surface.fillRect(0, box.top(), width, box.height());
            }
        }
    }

    private void gridlines() {
        surface.ink(palette.line());
        for (Tick tick : layout.ruler().lower()) {
            double x = Math.rint(Frame.HEADER_PX + tick.x());
            surface.fillRect(x, 0, 1, layout.frame().heightPx());
        }
    }

    private void marks(IntPredicate some) {
        GlyphPainter glyphs = new GlyphPainter(surface, palette);
        Marks marks = layout.marks();
        for (int mark = 0; mark < marks.count(); mark++) {
            int item = marks.item(mark);
            if (some.test(mark) && layout.hasGlyph(mark)) {
                glyphs.paint(
                        layout.items().glyph(item),
                        layout.items().badge(item),
                        new GlyphPainter.Spot(
                                marks.x(mark) + layout.glyphOffset(mark),
                                marks.y(mark),
                                palette.kind(layout.items().kind(item)),
                                ground(marks.lane(mark))));
            }
        }
    }

    private int ground(int lane) {
        return lane % 2 == 1 ? palette.zebra() : palette.ground();
    }

    private void labels(IntPredicate some) {
        Marks marks = layout.marks();
        plates(marks, some);
        surface.ink(palette.text());
        surface.letters(Lettering.LABEL);
        for (int mark = 0; mark < marks.count(); mark++) {
            if (some.test(mark) && marks.labelWidth(mark) > 0) {
                surface.text(layout.labelText(mark), marks.labelX(mark), marks.y(mark));
            }
        }
    }

    /// Ground under the labels that stand on the line of a dispute.
    private void plates(Marks marks, IntPredicate some) {
        for (int mark = 0; mark < marks.count(); mark++) {
            double width = marks.labelWidth(mark);
            boolean onLine = some.test(mark) && width > 0 && marks.labelX(mark) < marks.right(mark);
            if (onLine && layout.items().disputed(marks.item(mark))) {
                surface.ink(ground(marks.lane(mark)));
                surface.fillRect(marks.labelX(mark) - 4, marks.y(mark) - 8, width + 8, 16);
            }
        }
    }
}
