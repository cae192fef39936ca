/// Finding events by their words.
///
/// No index: the folded texts of a million events are some hundred megabytes, which all cores read
/// through faster than a key is pressed twice, with no time to build, nothing on disk, and words
/// found in the middle of others.
@NullMarked
package dateline.search;

import org.jspecify.annotations.NullMarked;
