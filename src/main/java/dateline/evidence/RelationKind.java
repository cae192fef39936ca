package dateline.evidence;

/// What two values of the same property are to each other.
///
/// The constants of dates come first, worst first: of a period the worse of start and end counts.
public enum RelationKind {
    /// Both cannot hold.
    CONTRADICTS,
    /// Both could hold if the doubt that one of them carries is allowed for.
    TENSION,
    /// A bound that is needed is not known.
    UNDECIDED,
    /// One was written before the end that the other knows.
    SUPERSEDED,
    /// Both can hold, and neither contains the other.
    OVERLAPS,
    /// The first lies inside the second.
    REFINES,
    /// The same bounds.
    EQUAL,
    /// Of another unit, basis or as-of: nothing can be said.
    INCOMPARABLE,
    /// Not the same, and no conflict.
    DIFFERS;

    /// The worse of this kind and another.
    public RelationKind worse(RelationKind other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /// Whether one value lies inside the other or is the same.
    public boolean agrees() {
        return this == EQUAL || this == REFINES;
    }

    /// Whether the two speak against each other: a contradiction or a tension.
    public boolean clashes() {
        return this == CONTRADICTS || this == TENSION;
    }
}
