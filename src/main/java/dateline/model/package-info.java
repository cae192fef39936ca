/// What there is to see: events, claims, evidence, articles and agents, as immutable records in the
/// terms of the dataset.
///
/// The records hold what the file says and nothing computed from it: levels, relations and counts
/// belong to the
/// `evidence` room.
@NullMarked
package dateline.model;

import org.jspecify.annotations.NullMarked;
