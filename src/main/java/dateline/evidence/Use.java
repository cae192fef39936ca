package dateline.evidence;

/// Whether a piece of evidence is counted, and if not, why.
///
/// Where several reasons hold, the first of this order is told.
public enum Use {
    /// Counted: it says the value.
    DIRECT,
    /// Counted: the value follows from what it says.
    DERIVED,
    /// Its article is not among those taken into account.
    LEFT_OUT,
    /// It names the event and not the value.
    MENTION,
    /// It is counted from a publication that was concluded from this very event.
    CIRCULAR,
    /// Its article has nothing of its own.
    DIGEST,
    /// Its curators have no confidence in it.
    NO_CONFIDENCE,
    /// An editor rejected it.
    REJECTED,
    /// A passage of it was not found again.
    PASSAGE_LOST;

    /// Whether it is counted.
    public boolean usable() {
        return this == DIRECT || this == DERIVED;
    }
}
