/// The bench: made-up datasets of any size, and what the program needs for them in time and memory.
///
/// A figure is worth something only beside another of the same minute on the same machine, so
/// every row is measured in a process of its own, against something plain measured in it. The work
/// of a frame is processor time, so that it is the same while others use the machine.
@NullMarked
package dateline.app.bench;

import org.jspecify.annotations.NullMarked;
