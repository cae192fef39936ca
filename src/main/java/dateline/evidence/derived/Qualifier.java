package dateline.evidence.derived;

/// A doubt that a date carries, and that whatever is derived from it inherits.
public enum Qualifier {
    /// `?` or `%`.
    UNCERTAIN,
    /// `~` or `%`.
    APPROXIMATE
}
