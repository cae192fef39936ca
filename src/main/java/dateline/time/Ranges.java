package dateline.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// The days an expression allows, as ranges in order.
final class Ranges {
    private Ranges() {}

    /// The ranges of an expression: sorted, disjoint, neighbours joined.
    ///
    /// @param days the days of one date: its hull, or that widened
    static List<DayRange> of(Expression expression, Function<Expression.Single, DayRange> days) {
        return switch (expression) {
            case Expression.Single date -> List.of(days.apply(date));
            case Expression.Stretch interval -> List.of(stretch(interval, days));
            case Expression.Choice set ->
                    joined(set.members().stream().map(member -> member(member, days)).toList());
        };
    }

    private static DayRange member(
            Expression.Member member, Function<Expression.Single, DayRange> days) {
        return switch (member) {
            case Expression.Single date -> days.apply(date);
            case Expression.Stretch stretch -> stretch(stretch, days);
        };
    }

    private static DayRange stretch(
            Expression.Stretch stretch, Function<Expression.Single, DayRange> days) {
        long first =
                stretch.from() instanceof Expression.Single from
                        ? days.apply(from).first()
                        : DayRange.BEGINNING;
        long last =
                stretch.to() instanceof Expression.Single to ? days.apply(to).last() : DayRange.END;
        return new DayRange(first, last);
    }

    private static List<DayRange> joined(List<DayRange> ranges) {
        List<DayRange> joined = new ArrayList<>();
        for (DayRange range :
                ranges.stream().sorted(Comparator.comparingLong(DayRange::first)).toList()) {
            if (!joined.isEmpty() && touches(joined.getLast(), range)) {
                DayRange before = joined.removeLast();
                joined.add(new DayRange(before.first(), Math.max(before.last(), range.last())));
            } else {
                joined.add(range);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean touches(DayRange before, DayRange range) {
        return before.last() == DayRange.END || range.first() <= before.last() + 1;
    }
}
