package dateline.evidence.order;

import dateline.time.DayRange;

/// The days on which an event, or one end of it, may have been.
///
/// @param days from the first to the last; of rivals their hull
public record Reach(DayRange days, Ground ground) {
    /// What the days rest on.
    public enum Ground {
        /// A date that is claimed.
        SAID,
        /// Only that a start does not come after its end; or nothing at all.
        CONCLUDED
    }

    /// No bounds.
    public static final Reach NONE =
            new Reach(new DayRange(DayRange.BEGINNING, DayRange.END), Ground.CONCLUDED);

    /// Whether it has bounds that a claim gives.
    boolean tells() {
        return ground == Ground.SAID
                && (days.first() != DayRange.BEGINNING || days.last() != DayRange.END);
    }
}
