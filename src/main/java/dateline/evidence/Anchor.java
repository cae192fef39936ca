package dateline.evidence;

/// How surely a passage was found again in a text.
public enum Anchor {
    /// At its position, in the edition it was taken from.
    EXACT_EDITION,
    /// At its position, in another edition.
    EXACT,
    /// Once, elsewhere.
    MOVED,
    /// Several times.
    AMBIGUOUS,
    /// Nearly, with other numbers.
    CHANGED,
    /// Nearly.
    FUZZY,
    /// Not at all.
    ORPHAN,
    /// There is no text to look in.
    UNCHECKED;

    /// Whether evidence may still rest on a passage found like this.
    public boolean holds() {
        return switch (this) {
            case EXACT_EDITION, EXACT, MOVED, FUZZY, UNCHECKED -> true;
            case AMBIGUOUS, CHANGED, ORPHAN -> false;
        };
    }

    /// Whether the passage stands where it was said to stand.
    public boolean stands() {
        return this == EXACT_EDITION || this == EXACT;
    }
}
