package dateline.evidence;

/// How one value stands to another, with which of the two is the narrower.
///
/// The constants from the first to EQUAL are ordered as in [RelationKind].
enum Comparison {
    CONTRADICTS,
    TENSION,
    UNDECIDED,
    SUPERSEDED,
    OVERLAPS,
    FIRST_REFINES,
    SECOND_REFINES,
    EQUAL,
    INCOMPARABLE,
    DIFFERS;

    /// The kind, without the direction.
    RelationKind kind() {
        return switch (this) {
            case CONTRADICTS -> RelationKind.CONTRADICTS;
            case TENSION -> RelationKind.TENSION;
            case UNDECIDED -> RelationKind.UNDECIDED;
            case SUPERSEDED -> RelationKind.SUPERSEDED;
            case OVERLAPS -> RelationKind.OVERLAPS;
            case FIRST_REFINES, SECOND_REFINES -> RelationKind.REFINES;
            case EQUAL -> RelationKind.EQUAL;
            case INCOMPARABLE -> RelationKind.INCOMPARABLE;
            case DIFFERS -> RelationKind.DIFFERS;
        };
    }

    /// The same seen from the second value.
    Comparison mirrored() {
        return switch (this) {
            case FIRST_REFINES -> SECOND_REFINES;
            case SECOND_REFINES -> FIRST_REFINES;
            case CONTRADICTS, TENSION, UNDECIDED, SUPERSEDED -> this;
            case OVERLAPS, EQUAL, INCOMPARABLE, DIFFERS -> this;
        };
    }

    /// This of the starts and the other of the ends taken together: the worse.
    ///
    /// Where each of two periods is the narrower at one end, neither refines the other: they
    /// overlap.
    Comparison and(Comparison other) {
        boolean opposed = kind() == RelationKind.REFINES && other == mirrored();
        return opposed ? OVERLAPS : compareTo(other) <= 0 ? this : other;
    }

    /// Whether the second value is the first or lies inside it.
    boolean firstHolds() {
        return this == EQUAL || this == SECOND_REFINES;
    }

    /// Whether one value is the other or lies inside it.
    boolean agrees() {
        return kind().agrees();
    }

    /// Whether the two speak against each other.
    boolean clashes() {
        return kind().clashes();
    }

    /// What containment alone tells of two sets that have something in common.
    ///
    /// @param firstInside whether the first lies inside the second
    /// @param secondInside whether the second lies inside the first
    static Comparison ofSets(boolean firstInside, boolean secondInside) {
        if (firstInside) {
            return secondInside ? EQUAL : FIRST_REFINES;
        }
        return secondInside ? SECOND_REFINES : OVERLAPS;
    }
}
