package dateline.evidence.order;

/// Which of two points came first.
public enum Precedence {
    /// The one asked for first.
    FIRST,
    /// The other.
    SECOND,
    /// Neither their days nor a constraint settle it.
    UNDECIDED
}
