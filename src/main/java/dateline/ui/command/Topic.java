package dateline.ui.command;

/// What a command is about: a menu, and a heading of the key sheet.
public enum Topic {
    FILE,
    EDIT,
    VIEW,
    GO,
    FIND,
    HELP
}
