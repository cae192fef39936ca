package dateline.time;

import static dateline.time.Cursor.SAY;

import java.util.List;

/// How much time lies between two points, counted by the calendar: full years first, then full
/// months, then days, hours, minutes and seconds.
///
/// @param years full years
/// @param months full months beyond these, 0 to 11
/// @param days days beyond these, 0 to 30
/// @param seconds the rest of a day
public record Elapsed(long years, int months, int days, int seconds) {
    private static final long YEARS_ALONE = 10_000;

    /// What lies between two moments, whichever comes first.
    public static Elapsed between(long a, long b) {
        long from = Math.min(a, b);
        long to = Math.max(a, b);
        CivilDay day = CivilDay.at(from);
        long months = fullMonths(day, from, to);
        CivilDay reached = day.plusMonths(months);
        long rest =
                (CivilDay.at(to).epochDay() - reached.epochDay()) * CivilDay.SECONDS
                        + secondOfDay(to)
                        - secondOfDay(from);
        return new Elapsed(
                months / 12,
                (int) (months % 12),
                (int) (rest / CivilDay.SECONDS),
                (int) (rest % CivilDay.SECONDS));
    }

    /// What lies between two days.
    public static Elapsed betweenDays(long a, long b) {
        return between(a * CivilDay.SECONDS, b * CivilDay.SECONDS);
    }

    /// The words for what lies between two dates of which each is known to a range of days:
    /// "2 years 3 months", "between 11 months 30 days and 2 years", "at least 3 years", "up to 1
    /// year".
    ///
    /// The order of the two does not matter. Where an end is open there is no longest; where both
    /// are the time between them can be anything.
    public static String words(DayRange a, DayRange b) {
        boolean inOrder = a.first() <= b.first();
        DayRange from = inOrder ? a : b;
        DayRange to = inOrder ? b : a;
        String least =
                from.last() >= to.first() ? "" : betweenDays(from.last(), to.first()).words();
        long last = Math.max(from.last(), to.last());
        if (from.first() == DayRange.BEGINNING || last == DayRange.END) {
            return least.isEmpty() ? SAY.say("elapsed.any") : SAY.say("elapsed.least", least);
        }
        String most = betweenDays(from.first(), last).words();
        if (least.isEmpty()) {
            return from.first() == last
                    ? SAY.say("elapsed.sameDay")
                    : SAY.say("elapsed.most", most);
        }
        return least.equals(most) ? most : SAY.say("elapsed.between", least, most);
    }

    /// The two largest units in words: "2 years 3 months", "4 hours 12 minutes", "no time".
    ///
    /// The second is at most two steps below the first, and from 10,000 years on years stand alone,
    /// so that it says something beside the first.
    public String words() {
        List<String> units = units();
        int first = firstFrom(units, 0);
        if (first == units.size()) {
            return SAY.say("elapsed.none");
        }
        int second = firstFrom(units, first + 1);
        boolean alone = years >= YEARS_ALONE || second > Math.min(first + 2, units.size() - 1);
        return alone ? units.get(first) : units.get(first) + " " + units.get(second);
    }

    private static int firstFrom(List<String> units, int start) {
        int index = start;
        while (index < units.size() && units.get(index).isEmpty()) {
            index++;
        }
        return index;
    }

    private List<String> units() {
        return List.of(
                years == 0 ? "" : SAY.say("elapsed.years", years),
                months == 0 ? "" : SAY.say("elapsed.months", months),
                days == 0 ? "" : SAY.say("elapsed.days", days),
                seconds < 3600 ? "" : SAY.say("elapsed.hours", seconds / 3600),
                seconds % 3600 < 60 ? "" : SAY.say("elapsed.minutes", seconds % 3600 / 60),
                seconds % 60 == 0 ? "" : SAY.say("elapsed.seconds", seconds % 60));
    }

    /// The most months after which the day, or the last day of its month, is not past `to`.
    private static long fullMonths(CivilDay day, long from, long to) {
        CivilDay end = CivilDay.at(to);
        long months = (end.year() - day.year()) * 12 + end.month() - day.month();
        CivilDay reached = day.plusMonths(months);
        boolean past =
                reached.equals(end)
                        ? secondOfDay(from) > secondOfDay(to)
                        : reached.epochDay() > end.epochDay();
        return past ? months - 1 : months;
    }

    private static long secondOfDay(long moment) {
        return Math.floorMod(moment, CivilDay.SECONDS);
    }
}
