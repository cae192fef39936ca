/// Short words beside the main thing: the card under the pointer, the legend, the right end of the
/// status bar, and notices that go away by themselves.
@NullMarked
package dateline.ui.notice;

import org.jspecify.annotations.NullMarked;
