/// A layout drawn on a surface.
///
/// Painters decide nothing: where things stand comes from the layout, colours from a
/// [dateline.paint.Palette], and what draws is a [dateline.paint.Surface] of a dozen verbs. Fill
/// and outline of a bar say its support as disc, ring and dashed ring do for a point, and its label
/// is written in the colour of text, readable on the bar and beside it, so that a bar looks the
/// same at every zoom (`PaletteTest.labelsAreReadableOnBarsOfEveryKind`).
///
/// The band of an instant reserves nothing, so at a week of many events the years of which no more
/// is known lie on each other. Each stands in full for 200 pixels from its mark only, and goes on
/// as its lower edge, which is opaque: else they would look surer than a period whose days are
/// known (`TimelinePainterTest.farFromItsMarkABandIsItsOpaqueLowerEdge`).
@NullMarked
package dateline.paint;

import org.jspecify.annotations.NullMarked;
