/// The commands of the window, registered once: menus, palette, key sheet and shortcuts are made
/// of the one list.
@NullMarked
package dateline.ui.command;

import org.jspecify.annotations.NullMarked;
