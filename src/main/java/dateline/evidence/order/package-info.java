/// What came before what: the order constraints of a dataset held against the days its events may
/// have been, and what follows from them together.
///
/// A tree of its own under `evidence`, handed the days of each point and nothing else. Two events
/// of one day can stand in either order, so that a constraint narrows bounds to the same day, not
/// to the next.
@NullMarked
package dateline.evidence.order;

import org.jspecify.annotations.NullMarked;
