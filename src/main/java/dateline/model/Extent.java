package dateline.model;

/// Whether an event happened at one time or lasted.
public enum Extent {
    /// At some time that its date bounds.
    INSTANT,
    /// From a start to an end.
    PERIOD
}
