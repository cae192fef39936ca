package dateline.evidence;

/// What one piece of evidence says of the date that is drawn.
///
/// Where no single date is drawn, it is held against the other claims, and the worst counts.
public enum Verdict {
    /// The same days.
    AGREES,
    /// Fewer days, all inside.
    REFINES,
    /// More days, with the drawn date inside.
    WIDER,
    /// Some of the same days.
    OVERLAPS,
    /// It knew no end where there now is one.
    SUPERSEDED,
    /// A bound that is needed is not known.
    UNDECIDED,
    /// Apart by no more than the doubt carried.
    TENSION,
    /// Apart.
    CONTRADICTS,
    /// It says no date.
    NO_DATE
}
