/// Where everything goes: rows for ever, and for each frame what is on screen; pure functions.
///
/// [dateline.layout.Items] are the events as columns, [dateline.layout.Placement] gives each a row
/// and a reveal scale once, [dateline.layout.TimelineLayout] finds what one frame shows, and
/// answers what lies under the pointer.
///
/// Decisions, each with the test that holds it:
///
/// - A row is never taken from the window or the scroll position (`FrameLawsTest`). Reveal scales
///   are exact; events lie in buckets of one octave, so that a frame is a binary search for each of
///   a few, and only of the coarsest shown each event is held against the scale.
/// - Events are placed from the coarsest scale to the finest, at each the most important first, and
///   not each at its best scale in order of importance: an important event that comes in at a fine
///   scale then no longer keeps the room empty at all coarser ones, and labels are 85 to 115 in a
///   hundred of those that a placement for one view alone would show, where they were 37 to 80
///   (`GreedyTest`). What is important still goes first wherever both would fit.
/// - An event that runs over many others stands in the upper half of the rows only: a long period
///   takes its row at every zoom, and a few important ones would leave all points of a large lane
///   without a row. Such periods are placed first, or a few points would keep all of them from a
///   row (`PlacementLawsTest`, against the rule written plainly in `SlowPlacer`).
/// - The label of a bar stands wholly in it or wholly behind it at every zoom
///   (`FrameLawsTest.noEndOfABarRunsThroughItsLabel`). It once glid in as the bar grew, so that it
///   never moved far from frame to frame; but a reader looks at a view that rests, where the ends
///   of bars then ran through letters. From one place to the other is farther than the label is
///   long, so it goes there at once, at one scale, and fades in as what zooming reveals does. To
///   hide it for a frame between would leave some bars at rest unnamed.
/// - The label of a dispute stands wholly between two ends of its bars, and changes from there to
///   between two others as they leave (`FrameLawsTest.nothingJumpsFromFrameToFrame`: a label moves
///   far only over such an end).
/// - All lanes of a story should be seen at once. Where showing every event in the fitted view
///   would make the lanes higher than a window, each lane gets rows for the more important part of
///   its events, down to the half; the others are density and come in as one zooms
///   (`PlacementTest.whereTheLanesAreHigherThanAWindowOnlyTheImportantHalfHasToShow`). Every event
///   that can have a row at some zoom gets one, if need be with more than six rows in its lane:
///   several events of one day are common in a story, and "+1" for good is no way to tell it.
/// - A lane of which a filter leaves nothing is its title, and no box to scroll past.
/// - The number of rows is counted over the period the dataset opens on, where it names one: an
///   early birth would else stretch time until every lane needs all its rows.
/// - A hidden event counts in the cell where it begins, once, so that the counts of all cells and
///   the marks add up to all events (`FrameLawsTest.everyEventIsShownOrCounted`).
/// - "In view" means one thing everywhere. An event begins in view where its mark stands in it, and
///   it reaches in where its mark stands earlier and its dates or its period go on into it. The two
///   are told apart and never summed: 24 events begin in some week of 1975, and seven thousand,
///   dated "1975", may lie in it or not; the one number says what is to be seen here, the other how
///   much may be missing. What is drawn and what a lane calls hidden add up to both, exactly, and
///   no event is looked at to know it ([dateline.layout.Census], `FrameLawsTest`).
/// - The density is drawn against several times what most cells of its lane hold at the same zoom,
///   in sight or not, so that nothing changes height while the reader pans
///   (`RibbonTest.panningOnlySlidesIt`); against the fullest of all, the first days of years, on
///   which dates without a month begin, would leave a line of two pixels everywhere else.
@NullMarked
package dateline.layout;

import org.jspecify.annotations.NullMarked;
