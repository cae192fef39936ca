package dateline.ui.timeline;

import dateline.state.Span;
import dateline.text.Messages;
import dateline.time.CivilDay;

import java.util.ArrayList;
import java.util.List;

/// How long it is from one day to another, in whole calendar units.
///
/// @param years at least 0
/// @param months 0 to 11
/// @param days 0 to 30
record Distance(long years, int months, int days) {
    private static final Messages WORDS = Messages.of(Distance.class);

    /// The distance between two moments, whichever comes first; the time of day is left out.
    static Distance between(long one, long other) {
        CivilDay first = CivilDay.at(Math.min(one, other));
        CivilDay last = CivilDay.at(Math.max(one, other));
        long months = (last.year() - first.year()) * 12 + last.month() - first.month();
        if (first.plusMonths(months).compareTo(last) > 0) {
            months--;
        }
        int days = (int) (last.epochDay() - first.plusMonths(months).epochDay());
        return new Distance(months / 12, (int) (months % 12), days);
    }

    /// The distance between two events in words: one figure where both days are sure, else the
    /// least and the most.
    static String words(Span one, Span other) {
        Span first = one.from() <= other.from() ? one : other;
        Span last = one.from() <= other.from() ? other : one;
        long least = Math.max(lastDay(first), last.from());
        Distance shortest = between(lastDay(first), least);
        Distance longest = between(first.from(), lastDay(last));
        return shortest.equals(longest)
                ? longest.words()
                : WORDS.say("distance.bounds", shortest.words(), longest.words());
    }

    /// The distance in words: "2 years 3 months", and days where it is under a year.
    String words() {
        List<String> parts = new ArrayList<>();
        if (years > 0) {
            parts.add(WORDS.say("distance.years", years));
        }
        if (months > 0) {
            parts.add(WORDS.say("distance.months", months));
        }
        if (years == 0 && (days > 0 || months == 0)) {
            parts.add(WORDS.say("distance.days", days));
        }
        return String.join(" ", parts);
    }

    private static long lastDay(Span span) {
        return span.to() - CivilDay.SECONDS;
    }
}
