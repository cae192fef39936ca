/// The program: main, the command line, the launcher script and the wiring of the rooms.
@NullMarked
package dateline.app;

import org.jspecify.annotations.NullMarked;
