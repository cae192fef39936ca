package dateline.layout;

/// How much room an event reserves in its row, in pixels: the constants of the picture.
///
/// At `s` seconds per pixel an event reserves `[left - lead*s, max(right + stub*s, base +
/// tail*s)]`:
/// the left end falls and the right end rises with `s`, so that two that fit at one scale fit at
/// every
/// finer one.
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

    /// The moment the left end is counted from.
    static long left(Items items, int item) {
        return items.from(item);
    }

    /// The pixels reserved left of [#left].
    static double lead(Items items, int item) {
        if (!items.period(item)) {
            return GLYPH;
        }
        return items.openLeft(item) ? STUB : 0;
    }

    /// The moment up to which the row is taken at any scale.
    static long right(Items items, int item) {
        return items.period(item) || items.disputed(item) ? items.to(item) : items.from(item);
    }

    /// Whether [#tail] is counted from [#right] rather than [#left].
    static boolean tailFromRight(Items items, int item) {
        return items.disputed(item);
    }

    /// The pixels reserved right of [#right] for a stub.
    static double stub(Items items, int item) {
        return items.period(item) && items.openRight(item) ? STUB : 0;
    }

    /// The pixels reserved right of the base, above 0.
    ///
    /// @param width of the label, in pixels
    static double tail(Items items, int item, double width) {
        double label = width + AIR;
        if (!items.period(item)) {
            return GLYPH + GAP + label;
        }
        double bar = inset(items, item) + label;
        return items.openLeft(item) ? Math.max(1, bar - STUB) : bar;
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
