package dateline.layout;

/// What a mark carries beside its glyph.
public enum Badge {
    NONE,
    /// Some property of the event other than its date is in conflict.
    CONFLICT
}
