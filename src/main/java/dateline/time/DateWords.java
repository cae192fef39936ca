package dateline.time;

import static dateline.time.Cursor.SAY;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One date in words.
final class DateWords {
    private static final List<String> MONTHS = names(SAY.say("months.long"));
    private static final List<String> SHORT_MONTHS = names(SAY.say("months.short"));
    private static final List<String> SEASONS = names(SAY.say("seasons"));

    private DateWords() {}

    /// The name of a month, 1 to 12.
    static String month(int month) {
        return MONTHS.get(month - 1);
    }

    /// The short name of a month, 1 to 12.
    static String shortMonth(int month) {
        return SHORT_MONTHS.get(month - 1);
    }

    /// The code of a part of the year by its name: "spring", "second quarter".
    static Optional<String> season(String name) {
        return IntStream.range(0, SEASONS.size())
                .filter(i -> SEASONS.get(i).equals(name))
                .mapToObj(i -> Integer.toString(21 + i))
                .findFirst();
    }

    /// A date with its marks: "about June 2025", "11 June 2004 (year uncertain)".
    static String of(Expression.Single date) {
        String plain = of(date.form());
        List<Mark> marks = date.marks();
        if (marks.stream().distinct().count() > 1) {
            return SAY.say("words.partly", plain, parts(date));
        }
        return switch (marks.getFirst().and(inherent(date.form()))) {
            case NONE -> plain;
            case UNCERTAIN -> SAY.say("words.perhaps", plain);
            case APPROXIMATE -> SAY.say("words.about", plain);
            case BOTH -> SAY.say("words.perhapsAbout", plain);
        };
    }

    /// The mark that a form has without being marked: an estimate is approximate.
    private static Mark inherent(DateForm form) {
        boolean estimate = form.year() instanceof Year.Significant year && !year.isExact();
        return estimate ? Mark.APPROXIMATE : Mark.NONE;
    }

    /// A date without marks.
    static String of(DateForm form) {
        return switch (form) {
            case DateForm.OfYear of -> YearWords.of(of.year());
            case DateForm.OfSeason of -> season(of);
            case DateForm.OfMonth of -> month(of, 1);
            case DateForm.OfDay of -> day(of);
        };
    }

    /// A day: "12 June 2025".
    static String day(CivilDay day) {
        return day.day() + " " + month(day.month()) + " " + YearWords.plain(day.year());
    }

    private static String season(DateForm.OfSeason of) {
        Season season = of.season();
        String name = SEASONS.get(season.code() - 21);
        String first = shortMonth(season.firstMonth());
        String last = shortMonth(season.lastMonth());
        if (!of.year().isExact() || !season.isSeason()) {
            return SAY.say("words.season.of", name, YearWords.one(of.year()), first, last);
        }
        long year = of.year().first();
        if (season.crossesYear()) {
            first += " " + YearWords.plain(year);
            last += " " + YearWords.plain(year + 1);
        }
        return SAY.say("words.season", name, YearWords.plain(year), first, last);
    }

    /// A month in words.
    ///
    /// @param days how many days it has at least: February is none of those with a 30th
    private static String month(DateForm.OfMonth of, int days) {
        String year = YearWords.one(of.year());
        boolean exact = of.year().isExact();
        if (of.month().openEnd() == 2) {
            return exact ? SAY.say("words.someMonth", year) : SAY.say("words.someMonth.open", year);
        }
        String months =
                listed(
                        fitting(of.month(), 12).stream()
                                .filter(month -> longest(of.year(), month) >= days)
                                .map(DateWords::month)
                                .toList());
        return exact ? SAY.say("words.monthYear", months, year) : SAY.say("words.of", months, year);
    }

    private static String day(DateForm.OfDay of) {
        List<Integer> days = fitting(of.day(), longest(of));
        String month = month(new DateForm.OfMonth(of.year(), of.month()), days.getFirst());
        if (of.day().openEnd() == 2) {
            return someDay(of, month);
        }
        if (of.month().openEnd() == 2) {
            return SAY.say("words.dayOfSomeMonth", listed(numbers(days)), month);
        }
        int last = days.getLast();
        boolean run = days.size() > 2 && last - days.getFirst() == days.size() - 1;
        return run
                ? SAY.say(
                        "words.between",
                        days.getFirst().toString(),
                        SAY.say("words.monthYear", Integer.toString(last), month))
                : SAY.say("words.monthYear", listed(numbers(days)), month);
    }

    private static String someDay(DateForm.OfDay of, String month) {
        if (of.month().openEnd() < 2) {
            return SAY.say("words.someDay", month);
        }
        String year = YearWords.one(of.year());
        return of.year().isExact()
                ? SAY.say("words.someDay", year)
                : SAY.say("words.someDay.open", year);
    }

    /// The last day that any month fitting the form can have.
    private static int longest(DateForm.OfDay of) {
        return fitting(of.month(), 12).stream()
                .mapToInt(month -> longest(of.year(), month))
                .max()
                .orElseThrow();
    }

    /// How long a month is at most: of a year that is not one, as if it could be a leap year.
    private static int longest(Year year, int month) {
        return CivilDay.lengthOfMonth(year.isExact() ? year.first() : 0, month);
    }

    private static List<Integer> fitting(Digits digits, int greatest) {
        return IntStream.range(0, digits.count())
                .map(digits::number)
                .filter(number -> number >= 1 && number <= greatest)
                .boxed()
                .toList();
    }

    private static List<String> numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).toList();
    }

    private static String listed(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : SAY.say(
                        "words.or",
                        String.join(", ", names.subList(0, names.size() - 1)),
                        names.getLast());
    }

    /// The marks by component: "year and month uncertain, day approximate".
    private static String parts(Expression.Single date) {
        return date.marks().stream()
                .distinct()
                .filter(mark -> mark != Mark.NONE)
                .map(mark -> SAY.say("words.marked", partsWith(mark, date), SAY.say(mark)))
                .collect(Collectors.joining(", "));
    }

    private static String partsWith(Mark mark, Expression.Single date) {
        List<String> names =
                IntStream.range(0, date.marks().size())
                        .filter(i -> date.marks().get(i) == mark)
                        .mapToObj(i -> part(date.form(), i))
                        .toList();
        return names.size() == 1
                ? names.getFirst()
                : SAY.say("words.and", names.getFirst(), names.getLast());
    }

    private static String part(DateForm form, int index) {
        return switch (index) {
            case 0 -> SAY.say("words.part.year");
            case 1 ->
                    form instanceof DateForm.OfSeason
                            ? SAY.say("words.part.season")
                            : SAY.say("words.part.month");
            default -> SAY.say("words.part.day");
        };
    }

    private static List<String> names(String joined) {
        return List.of(joined.split("\\|"));
    }
}
