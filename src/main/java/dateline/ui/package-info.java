/// The window: the timeline canvas, the panels around it, and gestures turned into changes.
@NullMarked
package dateline.ui;

import org.jspecify.annotations.NullMarked;
