package dateline.evidence;

import dateline.time.CivilDay;
import dateline.time.DayRange;
import dateline.time.Unit;

import java.util.ArrayList;
import java.util.List;

/// What can be asked of days given as sorted, disjoint ranges.
///
/// All walks are linear in the ranges of both sets.
final class DaySet {
    private DaySet() {}

    /// Whether every day of `inner` is one of `outer`.
    static boolean inside(List<DayRange> inner, List<DayRange> outer) {
        int o = 0;
        for (DayRange range : inner) {
            while (o < outer.size() && outer.get(o).last() < range.first()) {
                o++;
            }
            if (o == outer.size() || !outer.get(o).contains(range)) {
                return false;
            }
        }
        return true;
    }

    /// The days that are in both sets.
    static List<DayRange> common(List<DayRange> a, List<DayRange> b) {
        List<DayRange> shared = new ArrayList<>(1);
        for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
            DayRange x = a.get(i);
            DayRange y = b.get(j);
            if (x.intersects(y)) {
                shared.add(
                        new DayRange(Math.max(x.first(), y.first()), Math.min(x.last(), y.last())));
            }
            if (x.last() < y.last()) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /// Whether some day is in both sets.
    static boolean meet(List<DayRange> a, List<DayRange> b) {
        return !common(a, b).isEmpty();
    }

    /// How many days a set has; `Long.MAX_VALUE` where it has no first or no last day.
    static long size(List<DayRange> days) {
        if (days.getFirst().first() == DayRange.BEGINNING
                || days.getLast().last() == DayRange.END) {
            return Long.MAX_VALUE;
        }
        long sum = 0;
        for (DayRange range : days) {
            sum += range.last() - range.first() + 1;
        }
        return sum;
    }

    /// The fewest whole calendar units that lie between a range of one set and a range of the
    /// other, for sets that have no day in common.
    static long unitsBetween(List<DayRange> a, List<DayRange> b, Unit unit) {
        long fewest = Long.MAX_VALUE;
        for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
            DayRange x = a.get(i);
            DayRange y = b.get(j);
            boolean xFirst = x.last() < y.first();
            fewest =
                    Math.min(
                            fewest,
                            xFirst
                                    ? wholeUnits(x.last() + 1, y.first(), unit)
                                    : wholeUnits(y.last() + 1, x.first(), unit));
            if (xFirst) {
                i++;
            } else {
                j++;
            }
        }
        return fewest;
    }

    /// How many whole units lie in the days from `from` until `to`, itself not included.
    private static long wholeUnits(long from, long to, Unit unit) {
        if (unit == Unit.DAY) {
            return to - from;
        }
        CivilDay first = CivilDay.of(from);
        long months = monthIndex(CivilDay.of(to)) - monthIndex(first) - (first.day() == 1 ? 0 : 1);
        return Math.max(0, months) / months(unit);
    }

    private static long monthIndex(CivilDay day) {
        return day.year() * 12 + day.month();
    }

    private static long months(Unit unit) {
        return switch (unit) {
            case DAY -> throw new IllegalArgumentException("a day is no number of months");
            case MONTH -> 1;
            case SEASON -> 3;
            case QUADRIMESTER -> 4;
            case SEMESTER -> 6;
            case YEAR -> 12;
            case DECADE -> 120;
            case CENTURY -> 1_200;
            case MILLENNIUM -> 12_000;
        };
    }
}
