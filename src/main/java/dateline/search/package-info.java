/// Finding events by their words.
///
/// No index. The events lie packed in memory, and going through the titles and summaries of a
/// million takes two cores less than a tenth of a second ([dateline.search.EventFind]), a query
/// that
/// grows by a letter only a part of that. An index of Lucene would answer in a tenth of the time,
/// after
/// some seconds of building and with as much memory again as the events, and would find words by
/// their beginning only, unless every part of every word were indexed too. Here a find works as
/// soon as the file is read and finds the middle of a word.
@NullMarked
package dateline.search;

import org.jspecify.annotations.NullMarked;
