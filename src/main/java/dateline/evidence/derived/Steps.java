package dateline.evidence.derived;

import dateline.model.Derived;
import dateline.time.CivilDay;
import dateline.time.DayRange;
import dateline.time.Edtf;

import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;

/// The methods of [Derived], each worked out as its javadoc says.
///
/// @param claimed the value of the claim, of which two methods need to know what the words said:
///     the day of the year, or the season
record Steps(Derived step, Input input, Edtf claimed) {
    /// An input known no better than this many years does not tell a year.
    private static final int MOST_YEARS = 100;

    /// In these months the winter before is nearer than the winter after.
    private static final int LAST_MONTH_AFTER_WINTER = 8;

    private static final int MONTHS_OF_SEASON = 3;

    /// What the step comes to; empty where it makes no sense.
    Optional<Yield> result() {
        Integer n = step.n();
        Optional<CalendarUnit> unit = CalendarUnit.named(step.unit());
        if (step.unit() != null && unit.isEmpty()) {
            return Optional.empty();
        }
        return switch (step.method()) {
            case AGE -> n == null || n < 0 ? Optional.empty() : Optional.of(age(n));
            case YEAR -> occurrences(n == null ? 0 : n, Steps::year);
            case RELATIVE -> n == null ? Optional.empty() : unit.flatMap(it -> relative(it, n));
            case DURATION -> n == null ? Optional.empty() : unit.map(it -> duration(it, n));
            case SEQUENCE -> Optional.of(Yield.of(List.of(sequence(n == null ? 0 : n))));
        };
    }

    private Yield age(int years) {
        return switch (step.anchor()) {
            case Derived.Anchor.OfAgent _ -> Yield.each(input, it -> Reckoning.aged(it, years));
            case Derived.Anchor.OfArticle _, Derived.Anchor.OfEvent _ ->
                    Yield.each(input, it -> Reckoning.born(it, years));
        };
    }

    private Optional<Yield> relative(CalendarUnit unit, int n) {
        if (unit != CalendarUnit.SEASON) {
            return Optional.of(Yield.each(input, it -> Reckoning.unit(it, unit, n)));
        }
        DayRange named = claimed.hull();
        if (!season(named)) {
            return Optional.empty();
        }
        boolean winter = year(named.first()) != year(named.last());
        return occurrences(n, winter ? Steps::yearOfWinter : Steps::year);
    }

    /// The claim's days of the year, in each year that the input may tell.
    private Optional<Yield> occurrences(int n, LongUnaryOperator yearOf) {
        DayRange days = claimed.ranges().getFirst();
        if (unbounded(days)
                || input.first() == DayRange.BEGINNING
                || input.last() == DayRange.END) {
            return Optional.empty();
        }
        if (yearOf.applyAsLong(input.last()) - yearOf.applyAsLong(input.first()) >= MOST_YEARS) {
            return Optional.empty();
        }
        long from = year(days.first());
        return Optional.of(
                Yield.of(
                        input.ranges().stream()
                                .flatMapToLong(
                                        it ->
                                                LongStream.rangeClosed(
                                                        yearOf.applyAsLong(it.first()),
                                                        yearOf.applyAsLong(it.last())))
                                .mapToObj(it -> Reckoning.inYear(days, it + n - from))
                                .toList()));
    }

    private Yield duration(CalendarUnit unit, int n) {
        Yield later = Yield.each(input, it -> Reckoning.later(it, unit, n));
        if (claimed.shape() != Edtf.Shape.INTERVAL) {
            return later;
        }
        return n < 0
                ? new Yield(later.start(), input.ranges())
                : new Yield(input.ranges(), later.start());
    }

    private DayRange sequence(int n) {
        if (n == 0) {
            return new DayRange(input.first(), input.last());
        }
        Optional<DayRange> reach =
                CalendarUnit.named(step.unit())
                        .map(
                                it ->
                                        Reckoning.later(
                                                new DayRange(input.first(), input.last()), it, n));
        return n > 0
                ? new DayRange(input.first(), reach.map(DayRange::last).orElse(DayRange.END))
                : new DayRange(reach.map(DayRange::first).orElse(DayRange.BEGINNING), input.last());
    }

    private static boolean unbounded(DayRange days) {
        return days.first() == DayRange.BEGINNING || days.last() == DayRange.END;
    }

    private static boolean season(DayRange days) {
        if (unbounded(days)) {
            return false;
        }
        CivilDay first = CivilDay.of(days.first());
        return first.day() == 1
                && first.month() % MONTHS_OF_SEASON == 0
                && first.plusMonths(MONTHS_OF_SEASON).epochDay() == days.last() + 1;
    }

    private static long year(long epochDay) {
        return CivilDay.of(epochDay).year();
    }

    /// The year in which the winter begins that is nearest to a day.
    private static long yearOfWinter(long epochDay) {
        CivilDay day = CivilDay.of(epochDay);
        return day.month() <= LAST_MONTH_AFTER_WINTER ? day.year() - 1 : day.year();
    }
}
