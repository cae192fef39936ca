package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Days read from letters.
class PlainDaysTest {
    private static final List<String> DATES =
            List.of(
                    "2021",
                    "1900",
                    "0000",
                    "9999",
                    "2020-02",
                    "2021-12",
                    "2021-02-28",
                    "2020-02-29",
                    "2021-02-29",
                    "2021-13",
                    "2021-00",
                    "2021-21",
                    "2021-24",
                    "2021-25",
                    "2021-12-31",
                    "2021-04-31",
                    "201X",
                    "20XX",
                    "21",
                    "20211",
                    "2021-1",
                    "-2021",
                    "2021T",
                    "X021",
                    "2021-XX",
                    "999X",
                    "0000-01-01");
    private static final List<String> MARKS = List.of("", "", "", "?", "~", "%", "~~", "?-03");
    private static final int TRIES = 40_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021",
                "201X",
                "2021-03",
                "2021-22",
                "2021-03-14",
                "2021~",
                "2021-03-14?",
                "2021/2022-03",
                "2021~/2022",
                "2021-03/..",
                "2021/",
                "[2021..2022-03]",
                "[..2021-03]"
            })
    void arePlain(String text) {
        assertThat(read(new PlainDays(), text)).isTrue();
    }

    @Test
    void areThoseOfTheDate() {
        Random random = new Random(7);
        PlainDays days = new PlainDays();
        int plain = 0;
        for (int i = 0; i < TRIES; i++) {
            String text = any(random);
            if (read(days, text)) {
                plain++;
                holds(days, text);
            }
        }
        assertThat(plain).isGreaterThan(TRIES / 8);
    }

    private static boolean read(PlainDays days, String text) {
        char[] letters = ("1" + text + "9").toCharArray();
        return days.read(letters, 1, text.length());
    }

    private static void holds(PlainDays days, String text) {
        Edtf date = Edtf.parse(text);
        assertThat(days.shape()).isEqualTo(date.shape());
        assertThat(days.uncertain()).isEqualTo(date.uncertain());
        boolean interval = date.shape() == Edtf.Shape.INTERVAL;
        Optional<Edtf> end = interval ? date.end() : Optional.of(date);
        DayRange hull = date.hull();
        assertThat(days.closed()).isEqualTo(hull.first() != DayRange.BEGINNING && end.isPresent());
        if (days.closed() || interval) {
            holds(days.start(), interval ? date.start().orElseThrow() : date);
            holds(days.end(), end.orElse(date.start().orElse(date)));
        } else {
            assertThat(days.start().first()).isEqualTo(hull.last());
            assertThat(days.end().last()).isEqualTo(hull.last());
        }
    }

    private static void holds(DaySpan span, Edtf date) {
        assertThat(date.ranges()).containsExactly(new DayRange(span.first(), span.last()));
        DaySpan fuzzy = new DaySpan();
        fuzzy.set(span.first(), span.last());
        DayRange wide = date.fuzzyRanges().getFirst();
        fuzzy.widen(wide.first(), wide.last());
        assertThat(span).usingRecursiveComparison().isEqualTo(fuzzy);
    }

    private static String any(Random random) {
        String one = date(random);
        String other = date(random);
        return switch (random.nextInt(8)) {
            case 0, 1 -> one + "/" + other;
            case 2 -> "[" + one + ".." + other + "]";
            case 3 -> "[.." + one + "]";
            case 4 -> one + "/..";
            case 5 -> one + List.of("/", "..", "]", "/...", "/.").get(random.nextInt(5));
            case 6 -> "[" + one + "..";
            default -> one;
        };
    }

    private static String date(Random random) {
        return DATES.get(random.nextInt(DATES.size())) + MARKS.get(random.nextInt(MARKS.size()));
    }
}
