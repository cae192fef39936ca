/// The timeline under the hand: the canvas, the ruler, the overview, and gestures turned into
/// changes.
///
/// The lanes are painted into pixels rather than on a canvas, whose rasteriser costs ten times as
/// much for the same few shapes; that also makes a whole repaint cheap enough to need no tiles.
///
/// [dateline.ui.timeline.TimelineView] is the node and wires the rest: a `Picture` says what can be
/// seen, a `Camera` where the reader looks, an `Easel` paints the `Layers` once a pulse, `Placing`
/// keeps the rows in step with the filter, `Gestures` and the
/// [dateline.ui.timeline.Navigator] turn hand and keys into changes.
///
/// Decisions, each with the test that holds it:
///
/// - Other rows, from a filter or "show more", are reached in one short even move of rows, lanes
///   and scroll together, so that what is selected stays where it is throughout
///   (`TurnTest.everyEventIsOnTheStraightWayFromItsOldRowToItsNew`).
/// - Whether the dates settle an order is asked of neighbours only, in each lane one before and one
///   after: of a date known to a year nearly all of that year is open, and arrows at every mark
///   would say nothing (`BesideTest`). It shows on selection and in the card under the pointer, not
///   all the time: bands already tell how far a date reaches.
/// - Before the last of many events has its row, those that show farther out have theirs
///   (`PlacingTest`); none of these moves when the others come.
@NullMarked
package dateline.ui.timeline;

import org.jspecify.annotations.NullMarked;
