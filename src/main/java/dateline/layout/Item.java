package dateline.layout;

/// One event as the layout needs it; input of [Items.Builder].
///
/// @param id kebab-case and stable; only its hash is kept, to order equals
/// @param label the title, drawn up to [TextRuler#CAP_PX] wide
/// @param kind the index of its colour and of its lane when lanes are by kind, 0 to 127
/// @param importance from 1 to 100; the more important is shown at coarser scales
/// @param sign what its mark looks like
public record Item(String id, String label, int kind, int importance, Sign sign, Where when) {
    /// The look of a mark: its glyph and what it carries.
    public record Sign(Glyph glyph, Badge badge) {}
}
