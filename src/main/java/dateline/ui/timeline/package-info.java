/// The timeline under the hand: the canvas, the ruler, the overview, and gestures turned into
/// changes.
@NullMarked
package dateline.ui.timeline;

import org.jspecify.annotations.NullMarked;
