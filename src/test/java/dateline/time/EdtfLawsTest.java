package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// What holds for every date, tried on many.
class EdtfLawsTest {
    private static final int TRIES = 5_000;

    private final RandomGenerator chance = new Random(20_250_612);
    private final EdtfStrings strings = new EdtfStrings(chance);

    @Test
    void rangesAreOrderedDisjointAndApart() {
        for (Edtf date : dates()) {
            List<DayRange> ranges = date.ranges();
            for (int i = 1; i < ranges.size(); i++) {
                assertThat(ranges.get(i).first())
                        .as(date.text())
                        .isGreaterThan(ranges.get(i - 1).last() + 1);
            }
            assertThat(ranges).as(date.text()).isNotEmpty();
        }
    }

    @Test
    void fuzzyRangesContainTheStrictOnes() {
        for (Edtf date : dates()) {
            List<DayRange> fuzzy = date.fuzzyRanges();
            assertThat(date.ranges())
                    .as(date.text())
                    .allSatisfy(range -> assertThat(fuzzy).anyMatch(wide -> wide.contains(range)));
            assertThat(fuzzy.equals(date.ranges()) || date.approximate()).as(date.text()).isTrue();
        }
    }

    @Test
    void theCanonicalFormParsesToTheSameValue() {
        for (Edtf date : dates()) {
            Edtf again = Edtf.parse(date.canonical());
            assertThat(again.canonical()).isEqualTo(date.canonical());
            assertThat(again.ranges()).as(date.text()).isEqualTo(date.ranges());
            assertThat(again.fuzzyRanges()).as(date.text()).isEqualTo(date.fuzzyRanges());
            assertThat(again.words()).as(date.text()).isEqualTo(date.words());
            assertThat(again.uncertain()).as(date.text()).isEqualTo(date.uncertain());
            assertThat(again.shape()).as(date.text()).isEqualTo(date.shape());
            assertThat(again.level()).as(date.text()).isLessThanOrEqualTo(date.level());
        }
    }

    @Test
    void everyDateHasWords() {
        for (Edtf date : dates()) {
            assertThat(date.words()).as(date.text()).isNotBlank().doesNotContain("{", "}", "X");
        }
    }

    @Test
    void aNamedComponentNeverWidensTheBounds() {
        for (int i = 0; i < TRIES; i++) {
            String day = day(chance.nextInt(-9999, 10_000));
            String month = day.substring(0, day.length() - 3);
            String year = month.substring(0, month.length() - 3);
            assertThat(hull(year).contains(hull(month))).as(month).isTrue();
            assertThat(hull(month).contains(hull(day))).as(day).isTrue();
        }
    }

    @Test
    void aSpecifiedDigitNeverWidensTheBounds() {
        for (int i = 0; i < TRIES; i++) {
            String finer = masked(masked(day(chance.nextInt(1, 10_000))));
            String coarser = masked(finer);
            parsed(finer)
                    .ifPresent(
                            date ->
                                    assertThat(hull(coarser).contains(date.hull()))
                                            .as(coarser + " and " + finer)
                                            .isTrue());
        }
    }

    @Test
    void aSignificantDigitNeverWidensTheBounds() {
        for (int i = 0; i < TRIES; i++) {
            long year = chance.nextLong(-90_000_000_000L, 90_000_000_000L);
            int digits = chance.nextInt(1, 12);
            assertThat(
                            hull("Y" + year + "S" + digits)
                                    .contains(hull("Y" + year + "S" + (digits + 1))))
                    .as(year + "S" + digits)
                    .isTrue();
        }
    }

    @Test
    void aSeasonKeepsToItsYearUnlessItCrossesNewYear() {
        for (int code = 21; code <= 41; code++) {
            DayRange season = Edtf.parse("2020-" + code).hull();
            boolean inYear = Edtf.parse("2020").hull().contains(season);
            assertThat(inYear)
                    .as("season " + code)
                    .isEqualTo(code != 24 && code != 28 && code != 30);
        }
    }

    @Test
    void theHullOfAMaskIsThatOfAllDaysThatFitIt() {
        for (int i = 0; i < 300; i++) {
            String mask = masked(masked(masked(day(chance.nextInt(1, 9999)))));
            LongSummaryStatistics days = new LongSummaryStatistics();
            collect(mask, days);
            assertThat(parsed(mask).map(Edtf::hull))
                    .as(mask)
                    .isEqualTo(
                            days.getCount() == 0
                                    ? Optional.empty()
                                    : Optional.of(new DayRange(days.getMin(), days.getMax())));
        }
    }

    @Test
    void nothingIsThrownButAReasonWithItsPlace() {
        for (int i = 0; i < 5 * TRIES; i++) {
            String text = strings.mutated(strings.any());
            try {
                Edtf.parse(text).words();
            } catch (EdtfException refused) {
                assertThat(refused.position())
                        .as(text)
                        .isBetween(0, text.codePointCount(0, text.length()));
                assertThat(refused.getMessage()).as(text).isNotBlank().doesNotContain("{0}");
            }
        }
    }

    @Test
    void enoughOfWhatIsTriedIsADate() {
        assertThat(dates()).hasSizeGreaterThan(TRIES / 3);
    }

    private List<Edtf> dates() {
        return IntStream.range(0, TRIES)
                .mapToObj(_ -> parsed(strings.any()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Edtf> parsed(String text) {
        try {
            return Optional.of(Edtf.parse(text));
        } catch (EdtfException refused) {
            return Optional.empty();
        }
    }

    private static DayRange hull(String text) {
        return Edtf.parse(text).hull();
    }

    private String day(int year) {
        long first = new CivilDay(year, 1, 1).epochDay();
        return CivilDay.of(first + chance.nextInt(365)).iso();
    }

    /// The text with one more digit left open.
    private String masked(String text) {
        int place = chance.nextInt(text.length());
        return text.charAt(place) == '-'
                ? masked(text)
                : text.substring(0, place) + "X" + text.substring(place + 1);
    }

    /// Adds every day that fits a mask, found by trying all digits.
    private static void collect(String mask, LongSummaryStatistics days) {
        int open = mask.indexOf('X');
        if (open < 0) {
            try {
                days.accept(LocalDate.parse(mask).toEpochDay());
            } catch (DateTimeException notADay) {
                return;
            }
            return;
        }
        for (char digit = '0'; digit <= '9'; digit++) {
            collect(mask.substring(0, open) + digit + mask.substring(open + 1), days);
        }
    }
}
