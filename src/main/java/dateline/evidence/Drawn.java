package dateline.evidence;

import dateline.time.CivilDay;
import dateline.time.DayRange;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The date an event is drawn with: a single answer, or a bar for each claim, never a mean.
///
/// @param answer the single date, or null where there is none
/// @param bars everything to draw: the answer first and what speaks against it beside it, or the
///     rivals in time order; empty where the event is undated
/// @param asOf where an undated event may stand: the earliest as-of of its claims, or null
public record Drawn(@Nullable Bar answer, List<Bar> bars, @Nullable DayRange asOf) {
    public Drawn {
        bars = List.copyOf(bars);
    }

    /// From the first day on which it is drawn to the last; null where it is nowhere.
    ///
    /// A bar's start or end that is open or unknown stands where the other end may be; one that is
    /// open on its outer side, such as a start "by 2019", at its inner one. The first day is always
    /// that of the start, as it is on the axis.
    public @Nullable DayRange hull() {
        if (asOf != null) {
            DayRange day = new DayRange(asOf.first(), asOf.first());
            return hull(day, day);
        }
        DayRange all = null;
        for (Bar bar : bars) {
            DayRange one = hull(bar.start(), bar.end());
            if (one != null) {
                all =
                        all == null
                                ? one
                                : new DayRange(
                                        Math.min(all.first(), one.first()),
                                        Math.max(all.last(), one.last()));
            }
        }
        return all;
    }

    static @Nullable DayRange hull(When start, When end) {
        When begun = start.limit() == When.Limit.DATED ? start : end;
        When ended = end.limit() == When.Limit.DATED ? end : start;
        return hull(
                new DayRange(begun.first(), begun.last()),
                new DayRange(ended.first(), ended.last()));
    }

    private static @Nullable DayRange hull(DayRange start, DayRange end) {
        long from = start.first() == DayRange.BEGINNING ? start.last() : start.first();
        long to = end.last() == DayRange.END ? end.first() : end.last();
        return from == DayRange.END || to == DayRange.BEGINNING
                ? null
                : new DayRange(
                        Math.clamp(from, CivilDay.FIRST, CivilDay.LAST - 1),
                        Math.clamp(Math.max(from, to), CivilDay.FIRST, CivilDay.LAST - 1));
    }

    /// The bars that say when it was: the answer alone, else all rivals.
    public List<Bar> standing() {
        return answer == null ? bars : List.of(answer);
    }
}
