/// The sentences a room speaks, read from the `messages.properties` beside it.
///
/// A room of its own, left of all others, because `time` already has words to say and must not
/// know who else speaks.
@NullMarked
package dateline.text;

import org.jspecify.annotations.NullMarked;
