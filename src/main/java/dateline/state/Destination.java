package dateline.state;

import dateline.time.Bound;
import dateline.time.CivilDay;
import dateline.time.Edtf;
import dateline.time.EdtfException;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Where a reader wants to go who types a date: an EDTF string ("2016-22"), a date in words
/// ("spring 1999", "3 May 2021", "1990s"), an event ("founding"), or one of these and a distance
/// ("founding +3y", "2021 - 18 months").
public final class Destination {
    private static final Pattern DISTANCE =
            Pattern.compile("(.+?)\\s*([+-])\\s*(\\d{1,9})\\s*(d|w|m|y)[a-z]*");
    private static final Pattern DECADE = Pattern.compile("(-?\\d{3})0s");
    private static final Pattern WORD_YEAR = Pattern.compile("(\\p{L}+)\\.?,? (-?\\d{4,})");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(\\d{1,2})\\.? (\\p{L}+)\\.?,? (-?\\d{4,})");
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile("(\\p{L}+)\\.? (\\d{1,2}),? (-?\\d{4,})");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final int SPRING = 21;

    private final Catalog catalog;

    private Destination(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The stretch of time that a text names, or empty when it names none.
    public static Optional<Span> of(String text, Catalog catalog) {
        return new Destination(catalog).find(text.strip());
    }

    private Optional<Span> find(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : date(text).or(() -> moved(text)).or(() -> event(text));
    }

    private Optional<Span> moved(String text) {
        Matcher distance = DISTANCE.matcher(text.toLowerCase(Locale.ROOT));
        if (!distance.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(distance.group(3));
        long signed = distance.group(2).equals("-") ? -count : count;
        String base = text.substring(0, distance.end(1));
        return date(base).or(() -> event(base)).map(span -> later(span, signed, distance.group(4)));
    }

    private static Span later(Span span, long count, String unit) {
        return new Span(later(span.from(), count, unit), later(span.to(), count, unit));
    }

    private static long later(long moment, long count, String unit) {
        CivilDay day = CivilDay.at(moment);
        long secondOfDay = moment - day.moment();
        return secondOfDay
                + switch (unit) {
                    case "y" -> day.plusYears(count).moment();
                    case "m" -> day.plusMonths(count).moment();
                    case "w" -> day.moment() + count * 7 * CivilDay.SECONDS;
                    default -> day.moment() + count * CivilDay.SECONDS;
                };
    }

    private Optional<Span> event(String words) {
        return catalog.finding(words)
                .places()
                .filter(place -> place < catalog.dated())
                .mapToObj(catalog.entries()::get)
                .max(
                        Comparator.comparing((Entry entry) -> titled(entry, words))
                                .thenComparing(entry -> entry.event().importance()))
                .flatMap(entry -> Optional.ofNullable(entry.span()));
    }

    private static boolean titled(Entry entry, String words) {
        String title = entry.event().title().toLowerCase(Locale.ROOT);
        return title.contains(words.toLowerCase(Locale.ROOT));
    }

    private static Optional<Span> date(String text) {
        return edtf(text).or(() -> edtf(inEdtf(text.toLowerCase(Locale.ROOT))));
    }

    private static Optional<Span> edtf(String text) {
        try {
            Edtf date = Edtf.parse(text);
            return span(date.earliest(), date.latest());
        } catch (EdtfException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<Span> span(Bound earliest, Bound latest) {
        if (earliest instanceof Bound.Day(long first)) {
            return Optional.of(
                    Span.ofDays(first, latest instanceof Bound.Day(long last) ? last : first));
        }
        return latest instanceof Bound.Day(long last)
                ? Optional.of(Span.ofDays(last, last))
                : Optional.empty();
    }

    /// The EDTF of a date in words, or the words themselves where they are none.
    private static String inEdtf(String words) {
        Matcher decade = DECADE.matcher(words);
        Matcher wordYear = WORD_YEAR.matcher(words);
        Matcher dayMonthYear = DAY_MONTH_YEAR.matcher(words);
        Matcher monthDayYear = MONTH_DAY_YEAR.matcher(words);
        if (decade.matches()) {
            return decade.group(1) + "X";
        }
        if (wordYear.matches()) {
            return seasonOrMonth(wordYear.group(1), wordYear.group(2)).orElse(words);
        }
        if (dayMonthYear.matches()) {
            return day(dayMonthYear.group(3), dayMonthYear.group(2), dayMonthYear.group(1));
        }
        return monthDayYear.matches()
                ? day(monthDayYear.group(3), monthDayYear.group(1), monthDayYear.group(2))
                : words;
    }

    private static Optional<String> seasonOrMonth(String word, String year) {
        int season = SEASONS.indexOf(word.equals("fall") ? "autumn" : word);
        if (season >= 0) {
            return Optional.of(year + "-" + (SPRING + season));
        }
        OptionalInt month = month(word);
        return month.isPresent()
                ? Optional.of("%s-%02d".formatted(year, month.getAsInt()))
                : Optional.empty();
    }

    private static String day(String year, String month, String day) {
        return "%s-%02d-%02d".formatted(year, month(month).orElse(0), Integer.parseInt(day));
    }

    private static OptionalInt month(String word) {
        return IntStream.rangeClosed(1, 12)
                .filter(month -> isCalled(Month.of(month), word))
                .findFirst();
    }

    private static boolean isCalled(Month month, String word) {
        return Arrays.stream(new TextStyle[] {TextStyle.FULL, TextStyle.SHORT})
                .map(style -> month.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT))
                .anyMatch(word::equals);
    }
}
