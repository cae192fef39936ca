/// Finding events by their words.
///
/// The events lie packed in memory, and going through the titles and summaries of a million takes
/// two cores between a tenth and a fifth of a second ([dateline.search.EventFind]); so a find works
/// as soon as a file is read, and where it is small needs nothing else. For many events an index
/// of their words is made while the reader rests, or from the first query on, in the background
/// ([dateline.search.WordIndex]): which words there are, and a byte or two for each place where
/// one stands. A word of a query is then looked for in the words there are, so that the middle of
/// a word is found as it is without an index; Lucene's would find beginnings only, or hold every
/// part of every word.
@NullMarked
package dateline.search;

import org.jspecify.annotations.NullMarked;
