/// A layout drawn on a surface.
///
/// Painters decide nothing: where things stand comes from the layout, colours from a
/// [dateline.paint.Palette], and what draws is a [dateline.paint.Surface] of a dozen verbs. Fill
/// and outline of a bar say its support as disc, ring and dashed ring do for a point, and its label
/// is written in the colour of text, readable on the bar and beside it, so that a bar looks the
/// same at every zoom (`PaletteTest.labelsAreReadableOnBarsOfEveryKind`).
@NullMarked
package dateline.paint;

import org.jspecify.annotations.NullMarked;
