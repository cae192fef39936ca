/// Where everything goes: rows for ever, and for each frame what is on screen; pure functions.
@NullMarked
package dateline.layout;

import org.jspecify.annotations.NullMarked;
