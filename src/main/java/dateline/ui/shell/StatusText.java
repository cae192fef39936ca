package dateline.ui.shell;

import dateline.state.Span;
import dateline.text.Messages;
import dateline.time.CivilDay;
import dateline.time.Viewport;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/// What the status bar says of a view: "Sep 2015 – Jan 2026" and "1 px = 4.3 days".
final class StatusText {
    private static final Messages SAY = Messages.of(StatusText.class);
    private static final double DAY = CivilDay.SECONDS;
    private static final double YEAR = 365.2425 * DAY;

    private StatusText() {}

    /// The period shown, as finely as its length asks for.
    static String period(Viewport view) {
        double seconds = view.secondsPerPixel() * view.widthPx();
        String from = moment(view.start(), seconds);
        String to = moment(view.end() - 1, seconds);
        return from.equals(to) ? from : SAY.say("status.period", from, to);
    }

    /// The first and the last day of a stretch of time.
    static String days(Span span) {
        String from = moment(span.from(), 30 * DAY);
        String to = moment(span.to() - 1, 30 * DAY);
        return from.equals(to) ? from : SAY.say("status.period", from, to);
    }

    /// The time one pixel stands for.
    static String scale(Viewport view) {
        double seconds = view.secondsPerPixel();
        if (seconds < 60) {
            return SAY.say("status.seconds", figures(seconds));
        }
        if (seconds < 3600) {
            return SAY.say("status.minutes", figures(seconds / 60));
        }
        if (seconds < DAY) {
            return SAY.say("status.hours", figures(seconds / 3600));
        }
        return seconds < YEAR
                ? SAY.say("status.days", figures(seconds / DAY))
                : SAY.say("status.years", figures(seconds / YEAR));
    }

    private static String moment(long moment, double seconds) {
        CivilDay day = CivilDay.at(moment);
        if (seconds > 20 * YEAR) {
            return year(day.year());
        }
        String month = Month.of(day.month()).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        if (seconds > 90 * DAY) {
            return month + " " + year(day.year());
        }
        String date = day.day() + " " + month + " " + year(day.year());
        return seconds > 3 * DAY ? date : date + clock(moment - day.moment(), seconds);
    }

    private static String clock(long second, double seconds) {
        String time = " %02d:%02d".formatted(second / 3600, second / 60 % 60);
        return seconds > 600 ? time : time + ":%02d".formatted(second % 60);
    }

    private static String year(long year) {
        return year > 0 ? Long.toString(year) : SAY.say("status.bce", Long.toString(1 - year));
    }

    /// Two figures, or all before the point.
    private static String figures(double number) {
        if (number >= 9.95) {
            return String.format(Locale.ENGLISH, "%,.0f", number);
        }
        return number >= 0.095
                ? String.format(Locale.ENGLISH, "%.1f", number)
                : String.format(Locale.ENGLISH, "%.3f", number);
    }
}
