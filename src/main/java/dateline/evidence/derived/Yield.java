package dateline.evidence.derived;

import dateline.time.DayRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// The days a derivation comes to.
///
/// @param start the days of an instant, or those on which a stretch of time may begin: sorted,
///     disjoint, neighbours joined
/// @param end those on which the stretch may end; of an instant the same as `start`
public record Yield(List<DayRange> start, List<DayRange> end) {
    public Yield {
        start = List.copyOf(start);
        end = List.copyOf(end);
    }

    /// Days of one moment.
    static Yield of(List<DayRange> days) {
        List<DayRange> joined = joined(days);
        return new Yield(joined, joined);
    }

    /// The days that those of an input lead to.
    static Yield each(Input input, UnaryOperator<DayRange> step) {
        return of(input.ranges().stream().map(step).toList());
    }

    /// Whether it is one moment and no stretch.
    boolean moment() {
        return start.equals(end);
    }

    private static List<DayRange> joined(List<DayRange> days) {
        List<DayRange> joined = new ArrayList<>();
        for (DayRange range :
                days.stream().sorted(Comparator.comparingLong(DayRange::first)).toList()) {
            if (!joined.isEmpty() && touches(joined.getLast(), range)) {
                DayRange before = joined.removeLast();
                joined.add(new DayRange(before.first(), Math.max(before.last(), range.last())));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }

    private static boolean touches(DayRange before, DayRange after) {
        return before.last() == DayRange.END || after.first() <= before.last() + 1;
    }
}
