package dateline.ui.source;

/// What one piece of evidence adds to a claim.
public enum Weight {
    /// A witness of its own.
    WITNESS,
    /// The same word as a witness already counted.
    REPEAT,
    /// Nothing: it is not usable.
    NONE
}
