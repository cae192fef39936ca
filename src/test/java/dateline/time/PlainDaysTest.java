package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
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
    private static final int PAIRS = 8_000;

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
                "[2021,2023]",
                "[2021-03-14,2022-03-14]",
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
        assertThat(days.ongoing()).isEqualTo(text.endsWith("/.."));
        if (date.shape() != Edtf.Shape.INTERVAL) {
            holds(days.start(), date);
            holds(days.end(), date);
            return;
        }
        holds(days.start(), date.start().orElseThrow());
        if (date.end().isPresent()) {
            holds(days.end(), date.end().orElseThrow());
        } else {
            assertThat(days.end().ranges())
                    .containsExactly(new DayRange(DayRange.BEGINNING, DayRange.END));
        }
    }

    private static void holds(DaySpan span, Edtf date) {
        assertThat(span.ranges()).isEqualTo(date.ranges());
        DayRange hull = date.hull();
        assertThat(new DayRange(span.first(), span.last())).isEqualTo(hull);
        boolean open = hull.first() == DayRange.BEGINNING || hull.last() == DayRange.END;
        assertThat(span.closed()).isNotEqualTo(open);
        assertThat(span.uncertain()).isEqualTo(date.uncertain());
        assertThat(span.coarser(span)).isEqualTo(date.precision());
        assertThat(span.exact()).isEqualTo(date.fuzzyRanges().equals(date.ranges()));
    }

    @Test
    void standToEachOtherAsTheirRangesDo() {
        Random random = new Random(9);
        PlainDays one = new PlainDays();
        PlainDays other = new PlainDays();
        int met = 0;
        for (int i = 0; i < PAIRS; i++) {
            String text = plain(random, one);
            String next = plain(random, other);
            DaySpan a = one.start();
            DaySpan b = other.start();
            List<DayRange> common = common(a.ranges(), b.ranges());
            assertThat(a.meets(b)).as(text + " " + next).isNotEqualTo(common.isEmpty());
            assertThat(a.holds(b)).isEqualTo(common.equals(b.ranges()));
            if (Edtf.parse(text).equals(Edtf.parse(next))) {
                assertThat(a.is(b)).isTrue();
            } else if (a.is(b)) {
                assertThat(a.ranges()).isEqualTo(b.ranges());
                assertThat(a.uncertain()).isEqualTo(b.uncertain());
            }
            assertThat(a.almostMeets(b)).isNotEqualTo(common(wide(text), wide(next)).isEmpty());
            if (a.meets(b)) {
                met++;
                assertThat(a.firstCommon(b)).isEqualTo(common.getFirst().first());
                assertThat(a.lastCommon(b)).isEqualTo(common.getLast().last());
            }
        }
        assertThat(met).isBetween(PAIRS / 4, PAIRS - PAIRS / 4);
    }

    private static String plain(Random random, PlainDays days) {
        String text = any(random);
        while (!read(days, text)) {
            text = any(random);
        }
        return text;
    }

    private static List<DayRange> wide(String text) {
        Edtf date = Edtf.parse(text);
        return date.start().orElse(date).fuzzyRanges();
    }

    private static List<DayRange> common(List<DayRange> a, List<DayRange> b) {
        return a.stream()
                .flatMap(x -> b.stream().filter(x::intersects).map(y -> common(x, y)))
                .toList();
    }

    private static DayRange common(DayRange a, DayRange b) {
        return new DayRange(Math.max(a.first(), b.first()), Math.min(a.last(), b.last()));
    }

    private static String any(Random random) {
        String one = date(random);
        String other = date(random);
        return switch (random.nextInt(10)) {
            case 0, 1 -> one + "/" + other;
            case 2 -> "[" + one + ".." + other + "]";
            case 3 -> "[.." + one + "]";
            case 7 -> one.compareTo(other) < 0 ? either(one, other) : either(other, one);
            case 4 -> one + "/..";
            case 5 -> one + List.of("/", "..", "]", "/...", "/.").get(random.nextInt(5));
            case 6 -> "[" + one + "..";
            default -> one;
        };
    }

    private static String either(String one, String other) {
        return "[" + one + "," + other + "]";
    }

    private static String date(Random random) {
        return DATES.get(random.nextInt(DATES.size())) + MARKS.get(random.nextInt(MARKS.size()));
    }
}
