/// The bench: made-up datasets of any size, and what the program needs for them in time and memory.
///
/// A figure is worth something only beside another of the same minute on the same machine, so
/// every row is measured in a process of its own, against something plain measured in it.
@NullMarked
package dateline.app.bench;

import org.jspecify.annotations.NullMarked;
