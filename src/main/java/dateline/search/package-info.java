/// Finding events by their words.
@NullMarked
package dateline.search;

import org.jspecify.annotations.NullMarked;
