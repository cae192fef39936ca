package dateline.evidence;

/// What a claim stands on.
public enum Footing {
    /// At least one piece of usable evidence says its value.
    DIRECT,
    /// It has usable evidence, and all of it only yields the value.
    DERIVED,
    /// It has no usable evidence.
    NONE
}
