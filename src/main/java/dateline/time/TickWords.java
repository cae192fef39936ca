package dateline.time;

import static dateline.time.Cursor.SAY;

import java.util.List;

/// What the ruler writes at a step.
final class TickWords {
    private static final long MILLION = 1_000_000;
    private static final List<String> WEEKDAYS = List.of(SAY.say("weekdays.short").split("\\|"));

    private TickWords() {}

    /// How much room a label takes.
    enum Size {
        LONG,
        SHORT
    }

    /// The label of a step within its context: "14:05", "Thu 12", "Jun", "2025".
    static String lower(Step step, long moment, Size size) {
        CivilDay day = CivilDay.at(moment);
        return switch (step.unit()) {
            case SECOND -> clock(moment) + ":" + two(Math.floorMod(moment, 60));
            case MINUTE, HOUR -> clock(moment);
            case DAY -> size == Size.LONG ? weekday(day) + " " + day.day() : "" + day.day();
            case MONTH -> month(day, size);
            case YEAR -> year(step, day.year());
        };
    }

    /// The label of a step that gives context and so names all there is: "12 June 2025", "the
    /// 2010s".
    static String upper(Step step, long moment, Size size) {
        CivilDay day = CivilDay.at(moment);
        return switch (step.unit()) {
            case SECOND, MINUTE, HOUR, DAY -> day.day() + " " + monthAndYear(day, size);
            case MONTH -> monthAndYear(day, size);
            case YEAR -> step.count() == 1 ? YearWords.plain(day.year()) : years(step, day.year());
        };
    }

    /// The decade, century or more that begins with a year: "2010s", "1900–1999", "500–401 BCE".
    private static String years(Step step, long year) {
        long count = step.count();
        if (count == 10 && year >= 1000 && year % 100 != 0) {
            return SAY.say("ruler.decade", Long.toString(year));
        }
        if (count > MILLION) {
            return millions(count / MILLION, Math.floorDiv(year, MILLION));
        }
        long last = year == 1 ? count - 1 : year + count - 1;
        String first = YearWords.grouped(year > 0 ? year : 1 - year);
        String range = SAY.say("ruler.years", first, YearWords.grouped(year > 0 ? last : 1 - last));
        return era(year, range);
    }

    private static String millions(long millions, long first) {
        boolean before = first < 0;
        String from = YearWords.grouped(before ? -first : first);
        String to = YearWords.grouped(before ? -first - millions : first + millions);
        String range = SAY.say("words.year.millions", SAY.say("ruler.years", from, to));
        return first > 0 ? range : era(first < 0 ? first : 1, range);
    }

    /// Years with their era, where it is not ours after the first century that may stand alone.
    private static String era(long first, String years) {
        if (first < 0) {
            return SAY.say("words.year.before", years);
        }
        return first < 1000 ? SAY.say("words.year.early", years) : years;
    }

    private static String monthAndYear(CivilDay day, Size size) {
        return month(day, size) + " " + YearWords.plain(day.year());
    }

    private static String month(CivilDay day, Size size) {
        return size == Size.LONG ? DateWords.month(day.month()) : DateWords.shortMonth(day.month());
    }

    private static String weekday(CivilDay day) {
        return WEEKDAYS.get(Math.floorMod(day.epochDay() + 3, 7));
    }

    private static String clock(long moment) {
        long minutes = Math.floorMod(moment, CivilDay.SECONDS) / 60;
        return two((int) (minutes / 60)) + ":" + two((int) (minutes % 60));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String year(Step step, long year) {
        if (year > 1) {
            return step.count() % MILLION == 0
                    ? SAY.say("words.year.millions", YearWords.grouped(year / MILLION))
                    : YearWords.grouped(year);
        }
        boolean millions = year <= 0 && step.count() % MILLION == 0;
        return millions
                ? SAY.say(
                        "words.year.before",
                        SAY.say("words.year.millions", YearWords.grouped((1 - year) / MILLION)))
                : YearWords.plain(year);
    }
}
