package dateline.evidence.derived;

import dateline.time.CivilDay;
import dateline.time.DayRange;

/// Counting on the calendar with days that are only known to lie in a range.
///
/// Every function gives exactly the days that some day of the range leads to, as one range. An end
/// that is open stays open.
final class Reckoning {
    private static final int DAYS_OF_WEEK = 7;
    private static final int MONTHS_OF_YEAR = 12;

    private Reckoning() {}

    /// The days on which somebody born in the range is so many years old.
    ///
    /// A birthday on 29 February falls on the 28th in a common year.
    static DayRange aged(DayRange birth, int years) {
        long first =
                birth.first() == DayRange.BEGINNING
                        ? DayRange.BEGINNING
                        : birthday(birth.first(), years);
        long last =
                birth.last() == DayRange.END ? DayRange.END : birthday(birth.last(), years + 1) - 1;
        return new DayRange(first, last);
    }

    /// The days of birth of somebody who is so many years old on a day of the range.
    static DayRange born(DayRange day, int years) {
        long first = DayRange.BEGINNING;
        if (day.first() != DayRange.BEGINNING) {
            first = CivilDay.of(day.first()).plusYears(-years - 1L).epochDay();
            while (birthday(first, years + 1) <= day.first()) {
                first++;
            }
        }
        long last = DayRange.END;
        if (day.last() != DayRange.END) {
            last = CivilDay.of(day.last()).plusYears(-years).epochDay() + 1;
            while (birthday(last, years) > day.last()) {
                last--;
            }
        }
        return new DayRange(first, last);
    }

    private static long birthday(long birth, int years) {
        return CivilDay.of(birth).plusYears(years).epochDay();
    }

    /// The unit of the calendar that stands so many units from that of a day of the range.
    ///
    /// Which day a week begins on is not known, so that "last week" is any of the thirteen days
    /// that end with yesterday.
    static DayRange unit(DayRange day, CalendarUnit unit, int count) {
        return switch (unit) {
            case DAY -> new DayRange(plusDays(day.first(), count), plusDays(day.last(), count));
            case WEEK -> {
                long days = (long) DAYS_OF_WEEK * count;
                yield new DayRange(
                        plusDays(day.first(), days - DAYS_OF_WEEK + 1),
                        plusDays(day.last(), days + DAYS_OF_WEEK - 1));
            }
            case SEASON -> throw new IllegalArgumentException("a season has a name, not a number");
            case MONTH, QUARTER, YEAR, DECADE, CENTURY ->
                    new DayRange(
                            day.first() == DayRange.BEGINNING
                                    ? DayRange.BEGINNING
                                    : begin(day.first(), unit, count),
                            day.last() == DayRange.END
                                    ? DayRange.END
                                    : begin(day.last(), unit, count + 1) - 1);
        };
    }

    /// The first day of the unit that stands so many units from that of a day.
    private static long begin(long epochDay, CalendarUnit unit, int count) {
        CivilDay day = CivilDay.of(epochDay);
        long month = day.year() * MONTHS_OF_YEAR + day.month() - 1;
        long begin = (Math.floorDiv(month, unit.months()) + count) * unit.months();
        return new CivilDay(
                        Math.floorDiv(begin, MONTHS_OF_YEAR),
                        Math.floorMod(begin, MONTHS_OF_YEAR) + 1,
                        1)
                .epochDay();
    }

    /// The days that lie so many units after those of the range. Where the range is made of whole
    /// months, so is the result: a year after February 2024 is February 2025.
    static DayRange later(DayRange day, CalendarUnit unit, int count) {
        boolean whole = unit.months() > 0 && wholeMonths(day);
        return new DayRange(
                later(day.first(), unit, count),
                whole ? later(day.last() + 1, unit, count) - 1 : later(day.last(), unit, count));
    }

    private static long later(long epochDay, CalendarUnit unit, int count) {
        if (epochDay == DayRange.BEGINNING || epochDay == DayRange.END) {
            return epochDay;
        }
        return switch (unit) {
            case DAY -> epochDay + count;
            case WEEK -> epochDay + (long) DAYS_OF_WEEK * count;
            case MONTH, QUARTER, SEASON, YEAR, DECADE, CENTURY ->
                    CivilDay.of(epochDay).plusMonths((long) unit.months() * count).epochDay();
        };
    }

    private static boolean wholeMonths(DayRange day) {
        return day.first() != DayRange.BEGINNING
                && day.last() != DayRange.END
                && CivilDay.of(day.first()).day() == 1
                && CivilDay.of(day.last() + 1).day() == 1;
    }

    /// A stretch of days moved by whole years; one that ends with a month still does.
    static DayRange inYear(DayRange days, long years) {
        return new DayRange(
                CivilDay.of(days.first()).plusYears(years).epochDay(),
                CivilDay.of(days.last() + 1).plusYears(years).epochDay() - 1);
    }

    private static long plusDays(long epochDay, long days) {
        return epochDay == DayRange.BEGINNING || epochDay == DayRange.END
                ? epochDay
                : epochDay + days;
    }
}
