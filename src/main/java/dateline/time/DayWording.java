package dateline.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

/// The wordings of one date: a day, month, season, year, decade, century or age of the earth.
final class DayWording {
    private static final String YEAR = "(-?[0-9]{1,4}(?: ?(?:bce?|ce|ad))?|ad [0-9]{1,4})";
    private static final String MONTH = "([a-z]{3,9})\\.?";
    private static final String DAY = "([0-9]{1,2})(?:st|nd|rd|th|\\.)?";
    private static final String NUMBER = "([0-9]{1,6}(?:,[0-9]{3})*(?:\\.[0-9]{1,9})?)";
    private static final String BEFORE = "( bce?)?";

    private static final List<Wording> ALL =
            List.of(
                    Wording.of(
                            DAY + " (?:of )?" + MONTH + ",? " + YEAR,
                            m -> day(m.group(1), month(m.group(2)), year(m.group(3)))),
                    Wording.of(
                            MONTH + " " + DAY + ",? " + YEAR,
                            m -> day(m.group(2), month(m.group(1)), year(m.group(3)))),
                    Wording.of(
                            "([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?([0-9]{4})",
                            m -> day(m.group(1), Optional.of(two(m.group(2))), year(m.group(3)))),
                    Wording.of(
                            MONTH + ",? (?:of )?" + YEAR,
                            m -> within(year(m.group(2)), month(m.group(1)))),
                    Wording.of(
                            "(.+?),? (?:of )?" + YEAR,
                            m -> within(year(m.group(2)), season(m.group(1)))),
                    Wording.of(
                            YEAR + " ([qh][1-4])",
                            m -> within(year(m.group(1)), season(m.group(2)))),
                    Wording.of(
                            "(?:the )?([1-9][0-9]{3})s \\(\\1.([0-9]{4})\\)",
                            m -> Optional.of(years(m.group(1), m.group(2)))),
                    Wording.of("(?:the )?([1-9][0-9]{2}0)s", m -> Optional.of(years(m.group(1)))),
                    Wording.of(
                            "(?:the )?([1-9][0-9]?)(?:st|nd|rd|th) century",
                            m -> Optional.of(century(Integer.parseInt(m.group(1))))),
                    Wording.of(YEAR, m -> year(m.group(1))),
                    Wording.of(
                            "(?:year )?([0-9]{1,3}(?:,[0-9]{3})+)" + BEFORE,
                            m -> Optional.of(whole(m.group(1), m.group(2) != null))),
                    Wording.of(
                            "(?:year )?" + NUMBER + " ((?:thousand )?million|billion)" + BEFORE,
                            m -> power(m, m.group(3) != null)),
                    Wording.of(
                            NUMBER + " ((?:thousand )?million|billion) years ago",
                            m -> power(m, true).map(year -> year + "S" + digits(m.group(1)))));

    private DayWording() {}

    /// The EDTF of a date in words, in lower case and with single blanks.
    static Optional<String> read(String words) {
        return Wording.read(ALL, words);
    }

    private static Optional<String> day(String day, Optional<String> month, Optional<String> year) {
        return within(within(year, month), Optional.of(two(day)));
    }

    private static Optional<String> within(Optional<String> whole, Optional<String> part) {
        return whole.flatMap(w -> part.map(p -> w + "-" + p));
    }

    private static Optional<String> month(String name) {
        return IntStream.rangeClosed(1, 12)
                .filter(month -> isMonth(name, month))
                .mapToObj(month -> two(Integer.toString(month)))
                .findFirst();
    }

    private static boolean isMonth(String name, int month) {
        return name.equalsIgnoreCase(DateWords.month(month))
                || name.equalsIgnoreCase(DateWords.shortMonth(month))
                || (month == 9 && name.equals("sept"));
    }

    private static Optional<String> season(String name) {
        return switch (name) {
            case "fall" -> Optional.of("23");
            case "q1" -> Optional.of("33");
            case "q2" -> Optional.of("34");
            case "q3" -> Optional.of("35");
            case "q4" -> Optional.of("36");
            case "h1" -> Optional.of("40");
            case "h2" -> Optional.of("41");
            default -> DateWords.season(name);
        };
    }

    /// A year of four digits, or fewer where the era is named.
    private static Optional<String> year(String words) {
        long number = Long.parseLong(words.replaceAll("[^0-9-]", ""));
        boolean before = words.contains("bc");
        boolean named = before || words.contains("ce") || words.contains("ad");
        boolean plain = words.matches("-?[0-9]{4}");
        return (plain || (named && number > 0))
                ? Optional.of(spelt(before ? 1 - number : number))
                : Optional.empty();
    }

    /// "1990s" is a decade, "1900s" a century, but "2000s" a decade.
    private static String years(String first) {
        boolean century = first.endsWith("00") && first.charAt(0) == '1';
        return first.substring(0, century ? 2 : 3) + (century ? "XX" : "X");
    }

    private static String years(String first, String last) {
        return last.endsWith("99") ? first.substring(0, 2) + "XX" : first.substring(0, 3) + "X";
    }

    private static String century(int number) {
        return "[" + spelt(number * 100L - 99) + ".." + spelt(number * 100L) + "]";
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static String whole(String number, boolean before) {
        long year = number(number).longValue();
        return spelt(before ? 1 - year : year);
    }

    private static Optional<String> power(MatchResult match, boolean before) {
        int power = match.group(2).equals("million") ? 6 : 9;
        BigDecimal year = number(match.group(1)).scaleByPowerOfTen(power).stripTrailingZeros();
        return year.scale() < 0
                ? Optional.of(
                        "Y" + (before ? "-" : "") + year.unscaledValue() + "E" + -year.scale())
                : Optional.empty();
    }

    private static int digits(String number) {
        return Math.max(1, number(number).stripTrailingZeros().precision());
    }

    private static String spelt(long year) {
        return Math.abs(year) > 9999
                ? "Y" + year
                : String.format(Locale.ROOT, "%s%04d", year < 0 ? "-" : "", Math.abs(year));
    }

    private static String two(String number) {
        return number.length() < 2 ? "0" + number : number;
    }
}
