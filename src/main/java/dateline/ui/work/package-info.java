/// Work that takes longer than a frame: done off the JavaFX thread, shown as it goes, and given up
/// when nobody waits for it any more.
@NullMarked
package dateline.ui.work;

import org.jspecify.annotations.NullMarked;
