package dateline.evidence;

import dateline.evidence.When.Limit;
import dateline.time.DayRange;
import dateline.time.Unit;

import java.util.List;

/// How the days of two claims for one moment stand to each other.
final class Moments {
    /// How many whole units of the coarser date a `?` bridges.
    private static final int UNITS_A_DOUBT_BRIDGES = 2;

    private Moments() {}

    /// Compares two dates of an instant, or of one end of a period.
    ///
    /// An open end is here only another end without a date; [#compareOngoing] knows more.
    static Comparison compare(When a, When b) {
        if (a.limit() == Limit.UNKNOWN || b.limit() == Limit.UNKNOWN) {
            return Comparison.UNDECIDED;
        }
        if (DaySet.meet(a.ranges(), b.ranges())) {
            return Comparison.ofSets(
                    DaySet.inside(a.ranges(), b.ranges()), DaySet.inside(b.ranges(), a.ranges()));
        }
        return softened(a, b) ? Comparison.TENSION : Comparison.CONTRADICTS;
    }

    /// Compares an open end, as seen by articles of known or unknown age, with an end that has a
    /// date.
    ///
    /// Whoever wrote "still" on a day says that the end came no earlier than that day.
    ///
    /// @param published the days on which each article with the open end may have appeared; null
    ///     in it where nothing tells
    static Comparison compareOngoing(List<When> published, When end) {
        boolean allBefore = !published.isEmpty();
        for (When day : published) {
            if (day.limit() != Limit.DATED) {
                allBefore = false;
                continue;
            }
            if (day.first() > end.last()) {
                return softened(day, end) ? Comparison.TENSION : Comparison.CONTRADICTS;
            }
            allBefore &= day.last() < end.first();
        }
        return allBefore ? Comparison.SUPERSEDED : Comparison.UNDECIDED;
    }

    private static boolean softened(When a, When b) {
        if (DaySet.meet(a.fuzzy(), b.fuzzy())) {
            return true;
        }
        Unit coarser = a.precision().compareTo(b.precision()) >= 0 ? a.precision() : b.precision();
        return (a.uncertain() || b.uncertain()) && bridged(a.ranges(), b.ranges(), coarser);
    }

    /// Whether a `?` bridges what is between two sets of days that have none in common.
    ///
    /// @param coarser the coarser of the units of their dates
    static boolean bridged(List<DayRange> a, List<DayRange> b, Unit coarser) {
        return DaySet.unitsBetween(a, b, coarser) <= UNITS_A_DOUBT_BRIDGES;
    }
}
