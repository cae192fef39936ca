package dateline.layout;

/// How much room an event reserves in its row, in pixels: the constants of the picture, and what
/// follows from the look of an event.
final class Room {
    /// From the anchor of a mark to the edge of its glyph, and a little air.
    static final double GLYPH = 8;

    /// From glyph to label.
    static final double GAP = 6;

    /// The length of a stub that stands for an open end.
    static final double STUB = 24;

    /// The longest fade before a fuzzy start that is drawn.
    static final double FUZZ = 256;

    /// The inner margin of a bar, on either side of its label.
    static final double INSET = 6;

    /// Air behind a label, counted as part of its width.
    static final double AIR = 8;

    /// From the left end of a bar to its label where the bar carries a glyph.
    static final double BAR_GLYPH = 2 * GLYPH + 4;

    private Room() {}

    /// The pixels reserved for mark and label right of the moment they are counted from, above 0:
    /// of a period its end, with its label behind the bar.
    ///
    /// @param width of the label, in pixels
    static double tail(Items items, int item, double width) {
        double label = width + AIR;
        if (!items.period(item)) {
            return GLYPH + GAP + label;
        }
        return behind(items, item) + (carriesGlyph(items, item) ? BAR_GLYPH : 0) + label;
    }

    /// From the end of a bar to a label behind it, where the bar is no shorter than its glyph.
    static double behind(Items items, int item) {
        return GAP + (items.openRight(item) ? STUB : 0);
    }

    /// From the left end of a bar to its label.
    static double inset(Items items, int item) {
        return carriesGlyph(items, item) ? BAR_GLYPH : INSET;
    }

    /// Whether a bar needs a glyph, because its fill cannot say how it is supported.
    static boolean carriesGlyph(Items items, int item) {
        return switch (items.glyph(item)) {
            case FILLED, RING, DASHED_RING -> items.badge(item) == Badge.CONFLICT;
            case DIAMOND, OUTLINED_DIAMOND, CROSS -> true;
        };
    }

    /// The width of a label, capped, as it was measured.
    static double width(Items items, int item, TextRuler ruler) {
        return ruler.width(items.label(item), TextRuler.CAP_PX);
    }
}
