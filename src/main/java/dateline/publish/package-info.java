/// Reports made of the dataset and what its claims amount to.
///
/// JSON is for programs: keys and constants are fixed, in English. Markdown and HTML are for
/// people and say the same in words, with a footnote for every piece of evidence; the table has a
/// row for each. Everything that comes from a dataset is cleaned of what cannot be seen and escaped
/// for the form it goes into. Rows of comma-separated values are written here and not by a library:
/// they are ten lines, and the usual library has class files that fail the build's warnings.
@NullMarked
package dateline.publish;

import org.jspecify.annotations.NullMarked;
