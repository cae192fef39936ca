/// The timeline under the hand: the canvas, the ruler, the overview, and gestures turned into
/// changes.
///
/// The lanes are painted into pixels rather than on a canvas, whose rasteriser costs ten times as
/// much for the same few shapes; that also makes a whole repaint cheap enough to need no tiles.
@NullMarked
package dateline.ui.timeline;

import org.jspecify.annotations.NullMarked;
