package dateline.paint;

import dateline.layout.Frame;
import dateline.layout.Hit;
import dateline.layout.LaneBox;
import dateline.layout.Marks;
import dateline.layout.Ribbon;
import dateline.layout.Spot;
import dateline.layout.TimelineLayout;

/// Draws what changes without the lanes moving: hover, selection and focus; over a picture that
/// [TimelinePainter] has made of the same layout.
public final class OverlayPainter {
    private static final double HALO = 10;
    private static final double ROW = 18;

    private final TimelineLayout layout;
    private final Palette palette;
    private final Surface surface;
    private final BoldRoom room;

    /// Whether anything was drawn over the headers of the lanes.
    private boolean overHeaders;

    private OverlayPainter(TimelineLayout layout, Palette palette, Surface surface) {
        this.layout = layout;
        this.palette = palette;
        this.surface = surface;
        room = new BoldRoom(layout);
    }

    /// Paints what stands out; the rest of the surface is left as it is.
    public static void paint(
            TimelineLayout layout, Emphasis emphasis, Palette palette, Surface surface) {
        new OverlayPainter(layout, palette, surface).paint(emphasis);
    }

    /// Paints the cell of density under the pointer.
    public static void paint(
            TimelineLayout layout, Hit.OnDensity cell, Palette palette, Surface surface) {
        for (Ribbon ribbon : layout.ribbons()) {
            int kind = layout.placement().lanes().lane(cell.lane()).kind();
            if (ribbon.box().lane() == cell.lane()) {
                double left = ribbon.x((cell.from() >> ribbon.cellShift()) - ribbon.firstCell());
                surface.ink(palette.kind(kind));
                LaneBox box = ribbon.box();
                surface.fillRect(left, box.ribbonTop(), ribbon.cellPx(), box.ribbonPx());
            }
        }
    }

    private void paint(Emphasis emphasis) {
        if (emphasis.equals(Emphasis.NONE)) {
            return;
        }
        drawnFrom(new OrderPainter(layout, palette, surface).paint(emphasis.unsettled()));
        Marks marks = layout.marks();
        for (int mark = 0; mark < marks.count(); mark++) {
            int item = marks.item(mark);
            boolean selected = emphasis.selected().contains(item);
            if (item == emphasis.hovered() && !selected) {
                hovered(mark);
            }
            if (selected) {
                selected(mark);
            }
            if (item == emphasis.focused()) {
                focus(mark, selected);
            }
        }
        boolean named = emphasis.selected().size() == 1;
        emphasis.selected().forEach(item -> hidden(item, named));
        if (overHeaders && surface.sees(0, HeaderPainter.WIDTH)) {
            new HeaderPainter(palette, surface).paint(layout);
        }
    }

    /// Notes where something was drawn: what has left the view goes below the headers, as it does
    /// in the picture underneath.
    private void drawnFrom(double left) {
        overHeaders |= left < HeaderPainter.WIDTH;
    }

    private void hovered(int mark) {
        Marks marks = layout.marks();
        whole(mark);
        if (layout.hasGlyph(mark)) {
            surface.pen(2, Dash.SOLID);
            surface.strokeCircle(glyphX(mark), marks.y(mark), HALO - 1);
            drawnFrom(glyphX(mark) - HALO);
        }
    }

    /// All that an event may cover, however little of it stands in full.
    private void whole(int mark) {
        Marks marks = layout.marks();
        surface.ink(Ink.clear(colour(marks.item(mark)), 0.25));
        double left = Math.max(Frame.HEADER_PX, marks.left(mark));
        double width = marks.right(mark) - left;
        surface.corners(4);
        if (width > 2) {
            surface.fillRound(left, marks.y(mark) - ROW / 2, width, ROW);
        }
    }

    private void selected(int mark) {
        Marks marks = layout.marks();
        if (BarPainter.thins(layout, mark)) {
            whole(mark);
        }
        surface.ink(palette.accent());
        surface.pen(2, Dash.SOLID);
        if (layout.hasGlyph(mark)) {
            surface.strokeCircle(glyphX(mark), marks.y(mark), HALO);
            drawnFrom(glyphX(mark) - HALO - 1);
        } else {
            outline(mark, 1, room.of(mark).widthPx());
        }
        if (marks.labelWidth(mark) > 0) {
            BoldRoom.Written written = room.of(mark);
            plate(mark, written.widthPx());
            surface.ink(palette.text());
            surface.letters(written.lettering());
            surface.text(layout.labelText(mark), marks.labelX(mark), marks.y(mark));
        }
    }

    /// The ground under a label that is about to be written.
    private void plate(int mark, double width) {
        Marks marks = layout.marks();
        double air = BoldRoom.PLATE;
        surface.ink(Ink.mix(palette.ground(), palette.accent(), 0.12));
        surface.corners(4);
        drawnFrom(marks.labelX(mark) - air);
        surface.fillRound(marks.labelX(mark) - air, marks.y(mark) - 9, width + 2 * air, 18);
    }

    private void focus(int mark, boolean selected) {
        surface.ink(palette.accent());
        surface.pen(1.5, Dash.DASHED);
        outline(mark, 3, selected ? room.of(mark).widthPx() : layout.marks().labelWidth(mark));
    }

    /// A rectangle around mark, bar and label.
    ///
    /// @param width of the label as it is written
    private void outline(int mark, double air, double width) {
        Marks marks = layout.marks();
        double left = Math.max(Frame.HEADER_PX, marks.x(mark) - (bar(mark) ? 0 : HALO));
        double end = marks.labelWidth(mark) > 0 ? marks.labelX(mark) + width : 0;
        double right = Math.max(end, bar(mark) ? marks.right(mark) : marks.x(mark) + HALO);
        if (right <= left) {
            return;
        }
        surface.corners(5);
        drawnFrom(left - air - 1);
        surface.strokeRound(
                left - air, marks.y(mark) - ROW / 2 - air / 2, right - left + 2 * air, ROW + air);
    }

    private boolean bar(int mark) {
        return layout.items().period(layout.marks().item(mark));
    }

    private double glyphX(int mark) {
        return layout.marks().x(mark) + layout.glyphOffset(mark);
    }

    private int colour(int item) {
        return palette.kind(layout.items().kind(item));
    }

    /// A selected event that has no room at this zoom tints the density it counts in: a mark at its
    /// place would stand on the labels of others.
    ///
    /// @param named whether its name is written there; those of several would hide one another
    private void hidden(int item, boolean named) {
        layout.spotOf(item)
                .filter(spot -> spot.presence() == Spot.Presence.DENSITY)
                .ifPresent(spot -> tint(named ? item : -1, spot));
    }

    /// @param item whose name is written there, or -1
    private void tint(int item, Spot spot) {
        for (Ribbon ribbon : layout.ribbons()) {
            double cell = Math.floor((spot.x() - ribbon.x()) / ribbon.cellPx());
            if (ribbon.box().lane() == spot.lane() && cell >= 0 && cell < ribbon.counts().length) {
                double top = ribbon.box().ribbonTop();
                double height = ribbon.box().ribbonPx();
                drawnFrom(ribbon.x((long) cell));
                surface.ink(palette.accent());
                surface.fillRect(ribbon.x((long) cell), top, ribbon.cellPx(), height);
                if (item >= 0) {
                    new HiddenLabel(layout, palette, surface)
                            .paint(item, ribbon, ribbon.x((long) cell + 1));
                }
            }
        }
    }
}
