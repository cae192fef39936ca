package dateline.ui.timeline;

import dateline.layout.Badge;
import dateline.layout.Frame;
import dateline.layout.Glyph;
import dateline.layout.Item;
import dateline.layout.Items;
import dateline.layout.Lane;
import dateline.layout.LaneBox;
import dateline.layout.Lanes;
import dateline.layout.Placement;
import dateline.layout.Stretch;
import dateline.layout.TimelineLayout;
import dateline.layout.Where;
import dateline.paint.Emphasis;
import dateline.paint.OverlayPainter;
import dateline.paint.Palette;
import dateline.paint.TimelinePainter;
import dateline.paint.Unsettled;
import dateline.time.DayRange;
import dateline.time.Viewport;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.stage.Screen;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/// One event as the timeline draws it, cut out of a timeline of its own, so that what explains the
/// marks can never look otherwise than they do.
public final class Sample {
    /// How wide a sample is, in pixels.
    public static final int WIDTH = 46;

    private static final double HEIGHT = LaneBox.ROW_PX;
    private static final long MIDDLE = WIDTH / 2;

    private final Palette palette;

    /// @param palette the colours of the timeline
    public Sample(Palette palette) {
        this.palette = palette;
    }

    /// A mark alone.
    public Node mark(Glyph glyph, Badge badge) {
        return drawn(new Item.Sign(glyph, badge), new Where.At(Stretch.of(MIDDLE, MIDDLE)));
    }

    /// A mark whose order to a selected event is open.
    public Node open() {
        Where where = new Where.At(Stretch.of(MIDDLE, MIDDLE));
        TimelineLayout layout = layout(new Item.Sign(Glyph.RING, Badge.NONE), where);
        // the days lie outside the sample, and so only the arrow is seen
        Unsettled open = new Unsettled(0, new DayRange(1, 1), Set.of(0), List.of());
        return picture(layout, new Emphasis(Set.of(), -1, -1, open));
    }

    /// An instant, whose date is known within limits.
    public Node instant(Stretch possible) {
        return drawn(new Item.Sign(Glyph.RING, Badge.NONE), new Where.At(possible));
    }

    /// A period, or claims that disagree.
    public Node bars(Where where) {
        Glyph glyph = where instanceof Where.Disputed ? Glyph.DIAMOND : Glyph.FILLED;
        return drawn(new Item.Sign(glyph, Badge.NONE), where);
    }

    /// The mark of an event without a date.
    public Node undated() {
        return drawn(
                new Item.Sign(Glyph.CROSS, Badge.NONE), new Where.Undated(OptionalLong.of(MIDDLE)));
    }

    private Node drawn(Item.Sign sign, Where where) {
        return picture(layout(sign, where), Emphasis.NONE);
    }

    /// A second of time is a pixel wide; the first minute begins out of sight, with its gridline.
    private static TimelineLayout layout(Item.Sign sign, Where where) {
        Items items = Items.of(List.of(new Item("sample", "", 0, 1, sign, where)));
        Lanes lanes = Lanes.byKind(items, List.of(new Lane("sample", "", 0)));
        Placement placement = Placement.of(items, lanes, new FontRuler());
        Viewport view = new Viewport(1, 0, 1, WIDTH);
        return TimelineLayout.of(placement, new Frame(view, 2 * HEIGHT, 0, Set.of()));
    }

    private Node picture(TimelineLayout layout, Emphasis emphasis) {
        Sheet sheet = new Sheet();
        double scale = Screen.getPrimary().getOutputScaleX();
        sheet.setSize(layout.frame().widthPx(), 2 * HEIGHT, new FontLetters(scale));
        TimelinePainter.paint(layout, palette, sheet.surface());
        OverlayPainter.paint(layout, emphasis, palette, sheet.surface());
        sheet.show();
        double top = layout.marks().y(0) - HEIGHT / 2;
        sheet.setViewport(
                new Rectangle2D(
                        Frame.HEADER_PX * scale, top * scale, WIDTH * scale, HEIGHT * scale));
        sheet.setFitWidth(WIDTH);
        sheet.setFitHeight(HEIGHT);
        return sheet;
    }
}
