package dateline.time;

import static dateline.time.Cursor.SAY;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads a date as people type it: EDTF, or words such as "spring 1999", "12 June 2025", "about the
/// 1990s", "between 3 and 10 May 2021", "44 BCE", "13.8 billion years ago"; or a distance from
/// something that has a name, "founding +3y".
public final class SpokenDate {
    private static final int LONGEST = 200;

    private static final List<Wording> MARKED =
            List.of(
                    Wording.of(
                            "(?:perhaps|maybe|possibly) (?:about|around) (.+)",
                            m -> marked(m.group(1), "%")),
                    Wording.of(
                            "(?:about |around |circa |ca\\.? |c\\. ?)(.+)",
                            m -> marked(m.group(1), "~")),
                    Wording.of("(?:perhaps|maybe|possibly) (.+)", m -> marked(m.group(1), "?")));

    private static final List<Wording> STRETCHES =
            List.of(
                    Wording.of(
                            "between (.+) and (.+)", m -> both("[%s..%s]", m.group(1), m.group(2))),
                    Wording.of("from (.+) on(?:wards?)?", m -> one("%s/..", m.group(1))),
                    Wording.of("from (.+), end unknown", m -> one("%s/", m.group(1))),
                    Wording.of(
                            "from (.+) (?:to|until|till) (.+)",
                            m -> both("%s/%s", m.group(1), m.group(2))),
                    Wording.of("until (.+), start unknown", m -> one("/%s", m.group(1))),
                    Wording.of("(?:until|till) (.+)", m -> one("../%s", m.group(1))),
                    Wording.of("by (.+)", m -> one("[..%s]", m.group(1))),
                    Wording.of("since (.+)", m -> one("[%s..]", m.group(1))),
                    Wording.of("(.+) or later", m -> one("[%s..]", m.group(1))),
                    Wording.of("(.+?)[,;]? or (.+)", m -> list(m.group(1), m.group(2))));

    private SpokenDate() {}

    /// Reads EDTF or words.
    ///
    /// @throws EdtfException when the text is neither; with the place where the text looks like
    ///     EDTF, else at its beginning
    public static Edtf parse(String text) {
        try {
            return Edtf.parse(text.strip());
        } catch (EdtfException refused) {
            String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            boolean hasWords = words.chars().anyMatch(letter -> letter >= 'a' && letter <= 'z');
            return inWords(words)
                    .orElseThrow(
                            () ->
                                    hasWords
                                            ? new EdtfException(0, SAY.say("spoken.unknown"))
                                            : refused);
        }
    }

    private static Optional<Edtf> inWords(String words) {
        return words.length() > LONGEST
                ? Optional.empty()
                : Wording.read(STRETCHES, words).or(() -> date(words)).flatMap(SpokenDate::valid);
    }

    /// The days that a text means: what it says as a date, what a name stands for, or these moved
    /// by a distance such as "+3y", "- 18 months" or "+1y 6m".
    ///
    /// @param named the days of what has a name, if it has one
    public static Optional<DayRange> days(String text, Function<String, Optional<DayRange>> named) {
        return days(text)
                .or(
                        () ->
                                Displacement.in(text)
                                        .flatMap(
                                                far ->
                                                        days(far.base())
                                                                .or(() -> named.apply(far.base()))
                                                                .map(far::from)))
                .or(() -> named.apply(text.strip()));
    }

    private static Optional<DayRange> days(String text) {
        try {
            return Optional.of(parse(text).hull());
        } catch (EdtfException noDate) {
            return Optional.empty();
        }
    }

    /// The EDTF of one date in words, marked or not.
    private static Optional<String> date(String words) {
        return Wording.read(MARKED, words).or(() -> plain(words));
    }

    private static Optional<String> plain(String words) {
        String edtf = words.toUpperCase(Locale.ROOT);
        return valid(edtf).isPresent()
                ? Optional.of(edtf)
                : DayWording.read(words)
                        .or(() -> DayWording.read(words.replaceAll(" ?\\([^()]*\\)$", "")));
    }

    private static Optional<String> marked(String words, String mark) {
        return plain(words).map(date -> date + mark);
    }

    private static Optional<String> one(String form, String words) {
        return date(words).map(form::formatted);
    }

    private static Optional<String> both(String form, String from, String to) {
        return date(to).flatMap(b -> completed(from, to).map(a -> form.formatted(a, b)));
    }

    private static Optional<String> list(String before, String last) {
        List<Optional<String>> dates =
                Arrays.stream(before.split("[,;] ")).map(words -> completed(words, last)).toList();
        return dates.stream().allMatch(Optional::isPresent)
                ? date(last)
                        .map(
                                date ->
                                        dates.stream()
                                                .flatMap(Optional::stream)
                                                .collect(
                                                        Collectors.joining(
                                                                ",", "[", "," + date + "]")))
                : Optional.empty();
    }

    /// A date that may leave out what the next one says: the "3" of "3 to 10 May 2021".
    private static Optional<String> completed(String words, String next) {
        Optional<String> whole = date(words);
        for (int blank = next.indexOf(' ');
                whole.isEmpty() && blank >= 0;
                blank = next.indexOf(' ', blank + 1)) {
            whole = date(words + next.substring(blank));
        }
        return whole;
    }

    private static Optional<Edtf> valid(String edtf) {
        try {
            return Optional.of(Edtf.parse(edtf));
        } catch (EdtfException noDate) {
            return Optional.empty();
        }
    }
}
