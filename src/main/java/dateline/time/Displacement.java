package dateline.time;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A distance in calendar units from something: "founding +3y", "2021 - 18 months".
///
/// @param base what it starts from, in words
/// @param months how far, in months, below 0 back
/// @param days and in days beyond these
record Displacement(String base, long months, long days) {
    private static final Pattern WHOLE =
            Pattern.compile("(.*?\\S) ?([+\\u2212-]) ?((?:[0-9]{1,9} ?[a-zA-Z]+ ?)+)");
    private static final Pattern PART = Pattern.compile("([0-9]{1,9}) ?([a-zA-Z]+)");

    /// The distance at the end of a text, if there is one.
    static Optional<Displacement> in(String text) {
        Matcher whole = WHOLE.matcher(text.strip());
        return whole.matches()
                ? amount(whole.group(3))
                        .map(
                                far ->
                                        whole.group(2).equals("+")
                                                ? far
                                                : new Displacement("", -far.months, -far.days))
                        .map(far -> new Displacement(whole.group(1), far.months, far.days))
                : Optional.empty();
    }

    private static Optional<Displacement> amount(String words) {
        long months = 0;
        long days = 0;
        Matcher part = PART.matcher(words);
        while (part.find()) {
            long count = Long.parseLong(part.group(1));
            switch (part.group(2).toLowerCase(Locale.ROOT)) {
                case "y", "yr", "yrs", "year", "years" -> months += 12 * count;
                case "m", "mo", "mos", "month", "months" -> months += count;
                case "w", "wk", "wks", "week", "weeks" -> days += 7 * count;
                case "d", "day", "days" -> days += count;
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Displacement("", months, days));
    }

    /// The days at that distance from others; whole months stay whole, and an open end stays open.
    DayRange from(DayRange range) {
        boolean wholeMonths = range.first() < range.last() && endsMonth(range.last());
        long first = moved(range.first());
        long last = wholeMonths ? moved(range.last() + 1) - 1 : moved(range.last());
        return new DayRange(first, Math.max(first, last));
    }

    private static boolean endsMonth(long day) {
        return day < CivilDay.LAST && CivilDay.of(day + 1).day() == 1;
    }

    private long moved(long epochDay) {
        if (epochDay < CivilDay.FIRST || epochDay > CivilDay.LAST) {
            return epochDay;
        }
        long far = CivilDay.of(epochDay).plusMonths(months).epochDay() + days;
        return Math.clamp(far, CivilDay.FIRST, CivilDay.LAST);
    }
}
