package dateline.evidence;

import dateline.time.DayRange;

/// The days of a [Bar] as numbers: what a picture of it needs.
///
/// A first day that is not known is [DayRange#BEGINNING], a last one [DayRange#END].
///
/// @param first the first day on which it may have begun
/// @param latestStart the last such day
/// @param earliestEnd the first day on which it may have ended; of an instant, `first`
/// @param last the last such day; of an instant, `latestStart`
/// @param fuzzyFirst the first day on which it may have begun where that is widened because it is
///     approximate
/// @param fuzzyLast the last day on which it may have ended, likewise
public record BarDays(
        long first,
        long latestStart,
        long earliestEnd,
        long last,
        long fuzzyFirst,
        long fuzzyLast,
        Bar.Standing standing) {
    /// The days of a bar.
    public static BarDays of(Bar bar) {
        return new BarDays(
                bar.start().first(),
                bar.start().last(),
                bar.end().first(),
                bar.end().last(),
                bar.start().fuzzy().getFirst().first(),
                bar.end().fuzzy().getLast().last(),
                bar.standing());
    }

    /// Whether it has a first day on which it may have begun.
    public boolean starts() {
        return first != DayRange.BEGINNING;
    }

    /// Whether it has a last day on which it may have begun.
    public boolean begun() {
        return latestStart != DayRange.END;
    }

    /// Whether it has a first day on which it may have ended.
    public boolean ending() {
        return earliestEnd != DayRange.BEGINNING;
    }

    /// Whether it has a last day on which it may have ended.
    public boolean ends() {
        return last != DayRange.END;
    }
}
