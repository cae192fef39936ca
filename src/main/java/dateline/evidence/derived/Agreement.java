package dateline.evidence.derived;

import dateline.time.DayRange;
import dateline.time.Edtf;

import java.util.List;
import java.util.Optional;

/// Whether a claim says what was worked out.
///
/// @param bound the last day on which what an article tells as past can have been, or
///     [DayRange#END]
record Agreement(Edtf claimed, long bound) {
    boolean with(Yield yield) {
        if (claimed.shape() != Edtf.Shape.INTERVAL) {
            return agree(claimed.ranges(), yield.start());
        }
        if (yield.moment()) {
            DayRange days = hull(yield.start());
            DayRange said = claimed.hull();
            return agree(List.of(said), List.of(days));
        }
        return agree(claimed.start(), yield.start()) && agree(claimed.end(), yield.end());
    }

    private boolean agree(Optional<Edtf> said, List<DayRange> days) {
        return said.isEmpty() || agree(said.get().ranges(), days);
    }

    private boolean agree(List<DayRange> said, List<DayRange> days) {
        return same(said, days)
                || (bound < days.getLast().last()
                        && bound >= days.getFirst().first()
                        && same(said, until(days)));
    }

    /// The same days, or the same but for one end that the words leave open.
    private static boolean same(List<DayRange> said, List<DayRange> days) {
        DayRange from = hull(said);
        DayRange hull = hull(days);
        boolean openStart = from.first() == DayRange.BEGINNING && from.last() == hull.last();
        boolean openEnd = from.last() == DayRange.END && from.first() == hull.first();
        return said.equals(days) || (said.size() == 1 && (openStart || openEnd));
    }

    private List<DayRange> until(List<DayRange> days) {
        return days.stream()
                .filter(it -> it.first() <= bound)
                .map(it -> new DayRange(it.first(), Math.min(it.last(), bound)))
                .toList();
    }

    private static DayRange hull(List<DayRange> days) {
        return new DayRange(days.getFirst().first(), days.getLast().last());
    }
}
