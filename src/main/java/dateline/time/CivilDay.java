package dateline.time;

/// A day of the proleptic Gregorian calendar, in a year of any size the program counts.
///
/// Years are astronomical: year 0 is 1 BCE. `java.time.LocalDate` ends at ±999,999,999; this does
/// its own arithmetic on cycles of 400 years, each 146,097 days (after Howard Hinnant,
/// "chrono-compatible low-level date algorithms").
///
/// @param year the astronomical year; every moment from [#FIRST_YEAR] to [#LAST_YEAR] is counted
/// @param month 1 to 12
/// @param day 1 to the length of the month
public record CivilDay(long year, int month, int day) implements Comparable<CivilDay> {
    /// The seconds of a day.
    public static final long SECONDS = 86_400;

    /// The first day of which every second is a `long` counted from 1970.
    public static final long FIRST = -(Long.MAX_VALUE / SECONDS);

    /// The last day of which every second is a `long` counted from 1970.
    public static final long LAST = Long.MAX_VALUE / SECONDS - 1;

    /// The first year that lies whole between [#FIRST] and [#LAST].
    public static final long FIRST_YEAR = of(FIRST).year() + 1;

    /// The last year that lies whole between [#FIRST] and [#LAST].
    public static final long LAST_YEAR = of(LAST).year() - 1;

    private static final long CYCLE_DAYS = 146_097;
    private static final long CYCLE_YEARS = 400;
    private static final long DAYS_TO_1970 = 719_468;

    public CivilDay {
        if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) {
            throw new IllegalArgumentException(
                    "year " + year + " has no day " + day + " of month " + month);
        }
    }

    /// The day that stands `epochDay` days after 1970-01-01.
    public static CivilDay of(long epochDay) {
        long day = epochDay + DAYS_TO_1970;
        long cycle = Math.floorDiv(day, CYCLE_DAYS);
        long dayOfCycle = Math.floorMod(day, CYCLE_DAYS);
        long yearOfCycle =
                (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365;
        long dayFromMarch = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
        int monthFromMarch = (int) ((5 * dayFromMarch + 2) / 153);
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        long year = cycle * CYCLE_YEARS + yearOfCycle + (month <= 2 ? 1 : 0);
        return new CivilDay(
                year, month, (int) (dayFromMarch - (153L * monthFromMarch + 2) / 5 + 1));
    }

    /// The day in which a moment falls.
    ///
    /// @param moment seconds from 1970-01-01T00:00Z
    public static CivilDay at(long moment) {
        return of(Math.floorDiv(moment, SECONDS));
    }

    /// The days from 1970-01-01 to this day.
    public long epochDay() {
        long yearFromMarch = month <= 2 ? year - 1 : year;
        long cycle = Math.floorDiv(yearFromMarch, CYCLE_YEARS);
        long yearOfCycle = Math.floorMod(yearFromMarch, CYCLE_YEARS);
        long monthFromMarch = month > 2 ? month - 3 : month + 9;
        long dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1;
        long dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear;
        return cycle * CYCLE_DAYS + dayOfCycle - DAYS_TO_1970;
    }

    /// The moment at which this day begins, in seconds from 1970-01-01T00:00Z.
    public long moment() {
        return epochDay() * SECONDS;
    }

    /// This day `months` later, or the last day of that month where it has none of this number.
    public CivilDay plusMonths(long months) {
        long count = year * 12 + (month - 1) + months;
        long newYear = Math.floorDiv(count, 12L);
        int newMonth = Math.floorMod(count, 12) + 1;
        return new CivilDay(newYear, newMonth, Math.min(day, lengthOfMonth(newYear, newMonth)));
    }

    /// This day `years` later; 29 February falls on the 28th in a common year.
    public CivilDay plusYears(long years) {
        long newYear = year + years;
        return new CivilDay(newYear, month, Math.min(day, lengthOfMonth(newYear, month)));
    }

    /// Whether a year has a 29 February.
    public static boolean isLeap(long year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /// The number of days of a month.
    public static int lengthOfMonth(long year, int month) {
        return switch (month) {
            case 2 -> isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /// The day as `java.time.LocalDate.toString()` writes it: four digits of year, more with a plus
    /// sign, and beyond ±999,999,999 the same with more digits.
    public String iso() {
        long size = Math.abs(year);
        String digits = size < 10_000 ? padded(size, 4) : Long.toString(size);
        String sign = year < 0 ? "-" : year > 9999 ? "+" : "";
        return sign + digits + "-" + padded(month, 2) + "-" + padded(day, 2);
    }

    private static String padded(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    @Override
    public int compareTo(CivilDay other) {
        return Long.compare(epochDay(), other.epochDay());
    }
}
