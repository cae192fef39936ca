package dateline.time;

import static dateline.time.Cursor.SAY;

import java.util.Locale;

/// What a view shows, in words for a status bar: its period, its scale, the moment under the
/// pointer; each as fine as the view can show it and no finer.
public final class ViewWords {
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    private static final double DAY = CivilDay.SECONDS;
    private static final double YEAR = 365.2425 * DAY;

    /// From this many years in the window on, months say nothing.
    private static final double YEARS_ENOUGH = 60;

    /// From this many days in the window on, days say nothing.
    private static final double DAYS_ENOUGH = 100;

    /// The parts of a window that still differ to the eye.
    private static final double NOTICED = 200;

    private ViewWords() {}

    /// The period in view: "Sep 2015 – Jan 2026".
    public static String period(Viewport viewport) {
        String from = moment(viewport, viewport.start());
        String to = moment(viewport, Math.max(viewport.start(), viewport.end() - 1));
        return from.equals(to) ? from : SAY.say("view.period", from, to);
    }

    /// A moment as fine as the view shows it: "2016", "Jun 2025", "12 Jun 2025", "12 Jun 2025
    /// 14:05".
    public static String moment(Viewport viewport, long moment) {
        double seconds = viewport.secondsPerPixel() * viewport.widthPx();
        CivilDay day = CivilDay.at(moment);
        if (seconds >= YEARS_ENOUGH * YEAR) {
            return YearWords.rounded(day.year(), seconds / YEAR / NOTICED);
        }
        String year = YearWords.plain(day.year());
        String month = SAY.say("words.monthYear", DateWords.shortMonth(day.month()), year);
        if (seconds >= DAYS_ENOUGH * DAY) {
            return month;
        }
        String date = SAY.say("words.monthYear", Integer.toString(day.day()), month);
        return seconds >= 4 * DAY ? date : SAY.say("words.monthYear", date, clock(seconds, moment));
    }

    /// The scale: "1 px = 4.3 days".
    public static String scale(Viewport viewport) {
        double seconds = viewport.secondsPerPixel();
        if (seconds < MINUTE) {
            return SAY.say("view.scale.seconds", rounded(seconds));
        }
        if (seconds < HOUR) {
            return SAY.say("view.scale.minutes", rounded(seconds / MINUTE));
        }
        if (seconds < DAY) {
            return SAY.say("view.scale.hours", rounded(seconds / HOUR));
        }
        return seconds < YEAR
                ? SAY.say("view.scale.days", rounded(seconds / DAY))
                : SAY.say("view.scale.years", rounded(seconds / YEAR));
    }

    private static String clock(double seconds, long moment) {
        Step step = new Step(seconds >= HOUR ? Step.Measure.MINUTE : Step.Measure.SECOND, 1);
        return TickWords.lower(step, moment, TickWords.Size.SHORT);
    }

    /// Two or three significant digits.
    private static String rounded(double number) {
        if (number < 10) {
            return String.format(Locale.ROOT, number < 0.1 ? "%.3f" : "%.1f", number);
        }
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(number)) - 2));
        return String.format(Locale.ROOT, "%,.0f", Math.rint(number / unit) * unit);
    }
}
