package dateline.layout;

/// The shape of a mark, which says how well its date is supported.
public enum Glyph {
    /// Corroborated: a filled disc.
    FILLED,
    /// A single source, directly: a ring.
    RING,
    /// Derived dates only: a dashed ring.
    DASHED_RING,
    /// Sources that contradict each other: a diamond with a "!".
    DIAMOND,
    /// Misreported, a conflict with a derived date, or a tension: an outlined diamond.
    OUTLINED_DIAMOND,
    /// Unsourced or undated: a cross.
    CROSS
}
