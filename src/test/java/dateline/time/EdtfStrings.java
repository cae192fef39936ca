package dateline.time;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Strings in the grammar of EDTF from a seeded source of chance; not all of them are dates, since
/// days are not looked up and ends not ordered.
final class EdtfStrings {
    private final RandomGenerator chance;

    EdtfStrings(RandomGenerator chance) {
        this.chance = chance;
    }

    /// A date, an interval or a set.
    String any() {
        return switch (chance.nextInt(6)) {
            case 0 -> end() + "/" + end();
            case 1 -> set("[", "]");
            case 2 -> set("{", "}");
            default -> date();
        };
    }

    /// One date with marks in any place.
    String date() {
        return switch (chance.nextInt(5)) {
            case 0 -> mark() + longYear() + mark();
            case 1 -> mark() + year() + mark() + "-" + mark() + season() + mark();
            case 2 -> mark() + year() + mark();
            default ->
                    month()
                            + (chance.nextBoolean()
                                    ? "-" + mark() + digits("0123", 2) + mark()
                                    : "");
        };
    }

    /// A string a few edits away from another.
    String mutated(String text) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = chance.nextInt(1, 4); i > 0; i--) {
            int place = chance.nextInt(mutated.length() + 1);
            String alphabet = "0123456789XYEST?~%-/.,[]{}: +Zux\u0000\u0665\uD83D\uDCC5\u200E";
            char other = alphabet.charAt(chance.nextInt(alphabet.length()));
            if (chance.nextBoolean() || place == mutated.length()) {
                mutated.insert(place, other);
            } else {
                mutated.setCharAt(place, other);
            }
        }
        return mutated.toString();
    }

    private String month() {
        return mark() + year() + mark() + "-" + mark() + digits("01", 2) + mark();
    }

    private String end() {
        return switch (chance.nextInt(6)) {
            case 0 -> "";
            case 1 -> "..";
            default -> date();
        };
    }

    private String set(String open, String close) {
        return IntStream.range(0, chance.nextInt(1, 5))
                .mapToObj(_ -> chance.nextInt(4) == 0 ? date() + ".." + date() : date())
                .collect(Collectors.joining(chance.nextBoolean() ? "," : ", ", open, close));
    }

    private String year() {
        return (chance.nextInt(8) == 0 ? "-" : "") + digits("012", 4);
    }

    private String longYear() {
        String sign = chance.nextBoolean() ? "-" : "";
        String significant = chance.nextBoolean() ? "S" + chance.nextInt(1, 6) : "";
        return chance.nextBoolean()
                ? "Y" + sign + chance.nextLong(10_000, 200_000_000_000L) + significant
                : "Y" + sign + chance.nextInt(1, 999) + "E" + chance.nextInt(1, 9) + significant;
    }

    private String season() {
        return Integer.toString(chance.nextInt(21, 42));
    }

    private String mark() {
        List<String> marks = List.of("", "", "", "", "", "?", "~", "%");
        return marks.get(chance.nextInt(marks.size()));
    }

    private String digits(String first, int width) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < width; i++) {
            String from = i == 0 ? first : "0123456789";
            boolean open = chance.nextInt(6) == 0;
            digits.append(open ? 'X' : from.charAt(chance.nextInt(from.length())));
        }
        return digits.toString();
    }
}
