package dateline.evidence.derived;

/// What came of working a derivation out again.
public enum Outcome {
    /// It yields the value of its claim.
    AGREES,
    /// It yields other days.
    DISAGREES,
    /// It yields these days, and its claim lacks a `?` or `~` that its input carries.
    UNMARKED,
    /// Its anchor has no date.
    NO_DATE,
    /// Its input was itself derived from its claim.
    CIRCLE,
    /// Its method cannot be worked out with this anchor, unit and count.
    NO_SENSE
}
