/// Finding events by their words: the field in the toolbar, with its count and its steps.
@NullMarked
package dateline.ui.find;

import org.jspecify.annotations.NullMarked;
