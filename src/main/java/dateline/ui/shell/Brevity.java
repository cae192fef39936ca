package dateline.ui.shell;

/// How much the top bar leaves out where it has little room, from nothing to what the menu offers
/// too.
enum Brevity {
    /// Everything stands in words.
    NONE,
    /// The commands used least are icons.
    ICONS,
    /// The counts beside the title stand in the menu.
    UNCOUNTED,
    /// All commands are icons, and the field of the find is short.
    SHORT,
    /// The commands used least are in the menu only.
    LEAST,
    /// Zooming is left to the wheel, the keys and the menu: something is looked for.
    FINDING;

    boolean atLeast(Brevity other) {
        return compareTo(other) >= 0;
    }
}
