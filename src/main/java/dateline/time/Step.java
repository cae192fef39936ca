package dateline.time;

import java.util.Arrays;

/// A regular advance through the calendar: every 15 minutes, every third month, every hundredth
/// year.
///
/// Steps stand at round numbers of their unit: at 00, 15, 30, 45 minutes; on the 1st, 11th and 21st
/// of each month; in years divisible by their count. There is no year 0 outside of computing, so
/// that the round years before our era are 10 BCE, 20 BCE (-9, -19), and year 1 stands between them
/// and 10.
///
/// @param unit what is counted
/// @param count how many of them; a divisor of the next unit, but for days and years
record Step(Measure unit, long count) {
    /// What steps are counted in.
    enum Measure {
        SECOND(1),
        MINUTE(60),
        HOUR(3600),
        DAY(CivilDay.SECONDS),
        MONTH(28 * CivilDay.SECONDS),
        YEAR(365 * CivilDay.SECONDS);

        private final long shortest;

        Measure(long shortest) {
            this.shortest = shortest;
        }
    }

    /// The days left in a month after the last step of 5 and of 10 days, at the least.
    /// How many steps a window usually shows.
    private static final int ROOM = 64;

    private static final int LAST_FIVE = 3;

    private static final int LAST_TEN = 8;

    /// The fewest seconds between two steps; between year 1 and the next round year it is one year
    /// less.
    double shortestSeconds() {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> (double) unit.shortest * count;
            case DAY -> (double) unit.shortest * shortestDays();
            case MONTH -> unit.shortest * count + (count - 1.0) * 2 * CivilDay.SECONDS;
            case YEAR -> Math.floor(count * 365.2425) * CivilDay.SECONDS;
        };
    }

    private long shortestDays() {
        return count < 5 ? count : count < 10 ? LAST_FIVE : LAST_TEN;
    }

    /// Whether every step of `coarser` is one of this too.
    boolean divides(Step coarser) {
        if (unit != coarser.unit) {
            return unit.compareTo(coarser.unit) < 0;
        }
        return coarser.count > count
                && (unit == Measure.DAY ? count == 1 : coarser.count % count == 0);
    }

    /// The last step at or before a moment.
    long floor(long moment) {
        return ofClock()
                ? clockFloor(moment, unit.shortest * count)
                : moment(floor(CivilDay.at(moment)));
    }

    /// All steps from the last at or before a moment to the last before another.
    long[] within(long from, long end) {
        if (ofClock()) {
            return ofClock(floor(from), end);
        }
        return unit == Measure.YEAR
                ? years(yearFloor(CivilDay.at(from).year()), end)
                : days(floor(CivilDay.at(from)), end);
    }

    private long[] ofClock(long first, long end) {
        long size = unit.shortest * count;
        long[] steps = new long[(int) ((end - 1 - first) / size) + 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = first + i * size;
        }
        return steps;
    }

    /// As [#days], without a day made for each year.
    private long[] years(long first, long end) {
        long[] steps = new long[ROOM];
        int found = 0;
        long year = first;
        for (long moment = yearStart(year); moment < end; moment = yearStart(year)) {
            if (moment > Long.MIN_VALUE) {
                steps = found == steps.length ? Arrays.copyOf(steps, 2 * found) : steps;
                steps[found++] = moment;
            }
            year = nextYear(year);
        }
        return Arrays.copyOf(steps, found);
    }

    private static long yearStart(long year) {
        return moment(new CivilDay(year, 1, 1));
    }

    private long[] days(CivilDay first, long end) {
        long[] steps = new long[ROOM];
        int found = 0;
        CivilDay step = first;
        for (long moment = moment(step); moment < end; moment = moment(step)) {
            if (moment > Long.MIN_VALUE) {
                steps = found == steps.length ? Arrays.copyOf(steps, 2 * found) : steps;
                steps[found++] = moment;
            }
            step = next(step);
        }
        return Arrays.copyOf(steps, found);
    }

    private boolean ofClock() {
        return unit.compareTo(Measure.DAY) < 0;
    }

    private CivilDay floor(CivilDay day) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> dayFloor(day);
            case MONTH -> monthFloor(day);
            case YEAR -> new CivilDay(yearFloor(day.year()), 1, 1);
        };
    }

    private CivilDay next(CivilDay step) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> step;
            case DAY -> nextDay(step);
            case MONTH -> step.plusMonths(count);
            case YEAR -> new CivilDay(nextYear(step.year()), 1, 1);
        };
    }

    private static long clockFloor(long moment, long size) {
        long over = Math.floorMod(moment, size);
        return moment < Long.MIN_VALUE + over ? Long.MIN_VALUE : moment - over;
    }

    private CivilDay dayFloor(CivilDay day) {
        int index = (int) ((day.day() - 1) / count);
        int first = (int) (index * count) + 1;
        return isTooLate(day, first)
                ? new CivilDay(day.year(), day.month(), (int) ((index - 1) * count) + 1)
                : new CivilDay(day.year(), day.month(), first);
    }

    private CivilDay nextDay(CivilDay step) {
        int next = (int) (step.day() + count);
        return isTooLate(step, next)
                ? new CivilDay(step.year(), step.month(), 1).plusMonths(1)
                : new CivilDay(step.year(), step.month(), next);
    }

    /// Whether a day of the month is not there or too near to the first of the next.
    private boolean isTooLate(CivilDay month, int day) {
        int length = CivilDay.lengthOfMonth(month.year(), month.month());
        return length - day + 1 < (count == 1 ? 1 : Math.min(count, shortestDays()));
    }

    private CivilDay monthFloor(CivilDay day) {
        int month = (int) ((day.month() - 1) / count * count) + 1;
        return new CivilDay(day.year(), month, 1);
    }

    private long yearFloor(long year) {
        return year >= count || count == 1
                ? Math.floorDiv(year, count) * count
                : Math.floorDiv(year - 1, count) * count + 1;
    }

    private long nextYear(long year) {
        return year == 1 && count > 1 ? count : year + count;
    }

    private static long moment(CivilDay day) {
        long epochDay = day.epochDay();
        if (epochDay < CivilDay.FIRST) {
            return Long.MIN_VALUE;
        }
        return epochDay > CivilDay.LAST ? Long.MAX_VALUE : epochDay * CivilDay.SECONDS;
    }
}
