/// What the reader is looking at: one immutable view state, its changes and its history.
@NullMarked
package dateline.state;

import org.jspecify.annotations.NullMarked;
