/// Finding events by their words; the only room that knows Lucene.
///
/// The events lie packed in memory, and going through the titles and summaries of a million takes
/// two cores between a tenth and a fifth of a second ([dateline.search.EventFind]); so a find works
/// as soon as a file is read, and where it is small needs nothing else. For many events Lucene
/// makes an index of their words while the reader rests, or from the first query on, in the
/// background ([dateline.search.WordIndex]).
///
/// What is found is the same with and without it, the middle of a word included: Lucene's usual
/// queries look for the beginnings of words, but an automaton goes through its dictionary of terms
/// and takes every one that holds what is looked for. Measured for a million events, against an
/// index of our own that stood here before: made in 3 seconds rather than 0.7, 7 MB of memory
/// rather than 10, a letter that is in every event found in 17 ms rather than 19, a whole word in
/// 1 ms by either. Until it is made, a letter typed takes up to half a second. Where each event has
/// words of its own, two million of them, ours gave up; Lucene's takes 11 MB and finds in 30 ms.
///
/// The index is in memory, since it is that small, and a file would have to be told from those of
/// other datasets and be removed one day. Lucene's searcher is passed by: for a letter that is in
/// nearly every event it took 76 ms, and going through the lists of the terms themselves 10.
@NullMarked
package dateline.search;

import org.jspecify.annotations.NullMarked;
