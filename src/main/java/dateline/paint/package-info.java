/// A layout drawn on a surface.
@NullMarked
package dateline.paint;

import org.jspecify.annotations.NullMarked;
