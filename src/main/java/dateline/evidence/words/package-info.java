/// What is claimed, in the words that the window and the reports share.
@NullMarked
package dateline.evidence.words;

import org.jspecify.annotations.NullMarked;
