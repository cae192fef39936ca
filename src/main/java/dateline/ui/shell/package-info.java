/// The window around the timeline: its bars, its panes, what lies over it, and what it shows when
/// there is no timeline to show.
@NullMarked
package dateline.ui.shell;

import org.jspecify.annotations.NullMarked;
