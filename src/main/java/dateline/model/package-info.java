/// What there is to see: events, claims, evidence, articles and agents, as immutable records in the
/// terms of the dataset.
///
/// The events of a large dataset are packed into bytes and made anew when they are asked for
/// ([dateline.model.PackedEvents]): a million of them as objects take most of a gigabyte, and what
/// is asked of all of them - id, title, kind, importance - can be read where it lies.
///
/// The records hold what the file says and nothing computed from it: levels, relations and counts
/// belong to the `evidence` room.
@NullMarked
package dateline.model;

import org.jspecify.annotations.NullMarked;
