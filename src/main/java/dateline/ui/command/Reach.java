package dateline.ui.command;

/// Where the focus must be for a command's keys to work.
public enum Reach {
    /// Anywhere in the window, unless a text is being typed and the key types.
    WINDOW,
    /// On the timeline.
    TIMELINE
}
