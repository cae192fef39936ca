/// Files to model and back: the dataset, article texts and machine output; the only room that knows
/// Jackson.
///
/// A dataset is read in one pass over its tokens, a record at a time
/// ([dateline.data.DatasetReader]). A fault is an error with its place, and costs no more than what
/// cannot be told without it: an unknown field costs the field, a bad date the claim, a bad kind
/// the event. What hangs on a record that was left out is counted there and not reported again, so
/// that one slip is one problem. Limits on what may be carried of an article cost nothing but the
/// error: the dataset stays usable while it is mended.
///
/// The events of a large file are cut out of it in slabs, and read, surveyed and packed several
/// slabs at a time ([dateline.data.EventsAside]); whatever is not quite ordinary is read once more
/// in turn, so that a file has one meaning and one list of problems whichever way it is read. The
/// parser stays Jackson's in both ways: what is saved are the nodes, the places and the waiting.
///
/// Places are kept as byte offsets and become lines and columns only where there is something to
/// report. What is found wrong after the reading points into the dataset and is placed by the ids
/// of the records ([dateline.data.Places]).
@NullMarked
package dateline.data;

import org.jspecify.annotations.NullMarked;
