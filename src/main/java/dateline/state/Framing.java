package dateline.state;

/// What a change of the window's width keeps.
public enum Framing {
    /// The whole of the data stays fitted.
    ALL,
    /// The period the dataset opens on stays fitted.
    HOME,
    /// The period shown stays, and the scale follows.
    PERIOD,
    /// The scale stays, and the left edge unless the leading event would go out of sight.
    SCALE
}
