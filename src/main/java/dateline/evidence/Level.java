package dateline.evidence;

/// How well one answer of an event is supported, worst first.
///
/// The order of the constants is the order in which one answer is chosen to stand for several.
public enum Level {
    /// The event has no date claim.
    UNDATED,
    /// Two claims contradict each other, each on direct and independent evidence.
    CONFLICT,
    /// Claims contradict each other only because one lineage contradicts itself or is repeated
    /// wrongly.
    MISREPORTED,
    /// Claims contradict each other, and one side is only derived.
    DERIVED_CONFLICT,
    /// Claims are apart by no more than their doubt.
    TENSION,
    /// No claim has usable evidence.
    UNSOURCED,
    /// One lineage, and the value only follows from what it says.
    DERIVED_ONLY,
    /// One lineage says it.
    SINGLE_SOURCE,
    /// Two lineages or more, and the value only follows from what they say.
    DERIVED_AGREED,
    /// Two lineages or more agree on one closed value, and at least one says it.
    CORROBORATED;

    /// Whether claims speak against each other.
    public boolean disputed() {
        return switch (this) {
            case CONFLICT, MISREPORTED, DERIVED_CONFLICT, TENSION -> true;
            case UNDATED, UNSOURCED, DERIVED_ONLY, SINGLE_SOURCE, DERIVED_AGREED, CORROBORATED ->
                    false;
        };
    }

    /// The worse of this level and another.
    public Level worse(Level other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
