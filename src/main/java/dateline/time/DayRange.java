package dateline.time;

/// A closed range of days, each counted from 1970-01-01 in the proleptic Gregorian calendar.
///
/// An end that is open, or unknown, stands at [#BEGINNING] or [#END], so that ranges compare as
/// plain numbers.
///
/// @param first the first day of the range, or [#BEGINNING]
/// @param last the last day of the range, not before `first`, or [#END]
public record DayRange(long first, long last) {
    /// Stands for "no earliest day".
    public static final long BEGINNING = Long.MIN_VALUE;

    /// Stands for "no latest day".
    public static final long END = Long.MAX_VALUE;

    public DayRange {
        if (last < first) {
            throw new IllegalArgumentException(
                    "last day " + last + " is before first day " + first);
        }
    }

    /// Tells whether every day of `other` lies in this range.
    public boolean contains(DayRange other) {
        return first <= other.first && other.last <= last;
    }

    /// Tells whether the two ranges have a day in common.
    public boolean intersects(DayRange other) {
        return first <= other.last && other.first <= last;
    }

    /// The moment at which the range begins, in seconds from 1970-01-01T00:00Z; `Long.MIN_VALUE`
    /// where it has no earliest day.
    public long from() {
        return first <= CivilDay.FIRST ? Long.MIN_VALUE : first * CivilDay.SECONDS;
    }

    /// The moment at which the range is over, itself not included; `Long.MAX_VALUE` where it has no
    /// latest day.
    public long to() {
        return last >= CivilDay.LAST ? Long.MAX_VALUE : (last + 1) * CivilDay.SECONDS;
    }
}
