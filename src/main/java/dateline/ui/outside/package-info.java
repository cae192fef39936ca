/// What the window needs of the world outside it, as small interfaces that the program implements.
@NullMarked
package dateline.ui.outside;

import org.jspecify.annotations.NullMarked;
