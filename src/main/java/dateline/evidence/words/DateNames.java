package dateline.evidence.words;

import dateline.text.Messages;
import dateline.time.Edtf;
import dateline.time.Unit;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as a reader wants them told, wherever the words of a date string alone read oddly: an age
/// and a year of birth give a range to the thirtieth of December, and the ends of a period may each
/// be known on one side only.
///
/// The date string stands beside the words where the difference of a day matters.
public final class DateNames {
    private static final Messages SAY = Messages.of(DateNames.class);
    private static final String YEAR = "(-?\\d{4})";

    /// Whole years, but for the first or the last day: what an age leaves of them.
    private static final Pattern YEARS =
            Pattern.compile("\\[(?:" + YEAR + "-01-0[12])?\\.\\.(?:" + YEAR + "-12-3[01])?]");

    /// "Some time from … to …", either side open or not.
    private static final Pattern SOME_TIME = Pattern.compile("\\[([^,.]*)\\.\\.([^,.]*)]");

    private DateNames() {}

    /// A date in words: "2021 or 2022", "by 2023", "throughout May 2025".
    public static String of(Edtf date) {
        Optional<Edtf> start = date.start();
        return start.isPresent() && start.equals(date.end())
                ? period(start.get(), start.get())
                : inYears(date).words();
    }

    /// Whole years where it is what an age leaves of them, else the same date.
    private static Edtf inYears(Edtf date) {
        Matcher years = YEARS.matcher(date.text());
        return years.matches() ? inYears(years.group(1), years.group(2)) : date;
    }

    private static Edtf inYears(@Nullable String first, @Nullable String last) {
        boolean two =
                first != null
                        && last != null
                        && Integer.parseInt(first) + 1 == Integer.parseInt(last);
        String from = Objects.requireNonNullElse(first, "");
        String to = Objects.requireNonNullElse(last, "");
        return Edtf.parse(from.equals(to) ? from : "[" + from + (two ? "," : "..") + to + "]");
    }

    /// A period in words by its two ends, each of which may be known on one side only.
    public static String period(Edtf from, Edtf to) {
        Edtf start = inYears(from);
        Edtf end = inYears(to);
        String latestStart = latest(start);
        String latestEnd = latest(end);
        if (latestStart != null && latestEnd != null) {
            return start.equals(end)
                    ? SAY.say("period.over", latestEnd)
                    : SAY.say("period.begunAndOver", latestStart, latestEnd);
        }
        if (start.equals(end) && start.ranges().size() == 1 && !someTime(start)) {
            return start.precision() == Unit.DAY
                    ? start.words()
                    : SAY.say("period.throughout", start.words());
        }
        return SAY.say(
                "period",
                latestStart == null ? end(start) : SAY.say("end.earlier", latestStart),
                latestEnd == null ? end(end) : SAY.say("end.latest", latestEnd));
    }

    private static boolean someTime(Edtf date) {
        return SOME_TIME.matcher(date.text()).matches();
    }

    /// The last of what is only known to be no later, in words; else null.
    private static @Nullable String latest(Edtf date) {
        Matcher open = SOME_TIME.matcher(date.text());
        return open.matches() && open.group(1).isEmpty() ? words(open.group(2)) : null;
    }

    private static String end(Edtf date) {
        Matcher some = SOME_TIME.matcher(date.text());
        boolean closed = some.matches() && !some.group(2).isEmpty();
        return closed ? SAY.say("end.sometime", date.words()) : date.words();
    }

    private static String words(String date) {
        return Edtf.parse(date).words();
    }
}
