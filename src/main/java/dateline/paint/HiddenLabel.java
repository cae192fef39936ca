package dateline.paint;

import dateline.layout.Frame;
import dateline.layout.LaneBox;
import dateline.layout.Ribbon;
import dateline.layout.TextRuler;
import dateline.layout.TimelineLayout;

/// Writes the name of an event without room beside the cell of density in which it counts, so that
/// what was found or chosen can be seen where it is. It stands in the foot of the lane, where there
/// are no labels of others.
final class HiddenLabel {
    private static final double GAP = 6;
    private static final double INSET = 4;
    private static final double HEIGHT = 14;

    /// How much the letters of headers are wider than those of labels.
    private static final double WIDER = TextRuler.BOLD * 12 / 13;

    /// The name is left out where there is less room for it, in pixels.
    private static final double NARROWEST = 40;

    private final TimelineLayout layout;
    private final Palette palette;
    private final Surface surface;

    HiddenLabel(TimelineLayout layout, Palette palette, Surface surface) {
        this.layout = layout;
        this.palette = palette;
        this.surface = surface;
    }

    /// Writes the name of an item right of a pixel.
    void paint(int item, Ribbon ribbon, double right) {
        TextRuler ruler = layout.placement().ruler();
        double x = Math.max(right, Frame.HEADER_PX) + GAP;
        double room = layout.frame().widthPx() - x - 2 * INSET;
        String label = ruler.cut(layout.placement().wording(item), room / WIDER);
        if (room < NARROWEST || label.isEmpty()) {
            return;
        }
        LaneBox box = ribbon.box();
        double width = Math.min(room, WIDER * ruler.width(label, TextRuler.CAP_PX));
        double y = box.bottom() - HEIGHT / 2 - 0.5;
        surface.ink(Ink.mix(palette.ground(), palette.accent(), 0.12));
        surface.corners(4);
        surface.fillRound(x - INSET, y - HEIGHT / 2, width + 2 * INSET, HEIGHT);
        surface.ink(palette.text());
        surface.letters(Lettering.HEADER);
        surface.text(label, x, y);
    }
}
