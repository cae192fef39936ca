package dateline.state;

/// What a change of the window's width keeps.
public enum Framing {
    /// The whole of the data stays fitted.
    ALL,
    /// The period the dataset opens on stays fitted.
    HOME,
    /// The period shown stays, and the scale follows.
    PERIOD,
    /// The scale and the left edge stay.
    SCALE
}
