package dateline.evidence.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.time.DayRange;
import dateline.time.Edtf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;

class ReckoningTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1997       | 24 | [2021-01-01..2022-12-30]
                    1997-03-05 | 24 | [2021-03-05..2022-03-04]
                    1996-02-29 | 1  | [1997-02-28..1998-02-27]
                    1996-02-29 | 4  | [2000-02-29..2001-02-27]
                    1997       | 0  | [1997-01-01..1998-12-30]
                    [1997..]   | 24 | [2021-01-01..]
                    [..1997]   | 24 | [..2022-12-30]
                    """)
    void anAgeAndABirthGiveTheDaysOfThatAge(String birth, int years, String days) {
        assertThat(Reckoning.aged(days(birth), years)).isEqualTo(days(days));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2021       | 24 | [1996-01-02..1997-12-31]
                    2025-06-12 | 28 | [1996-06-13..1997-06-12]
                    2025-02-28 | 1  | [2023-03-01..2024-02-29]
                    2025-02-27 | 1  | [2023-02-28..2024-02-27]
                    2024-02-29 | 1  | [2022-03-01..2023-02-28]
                    [2021..]   | 24 | [1996-01-02..]
                    """)
    void anAgeOnADayGivesTheBirths(String day, int years, String births) {
        assertThat(Reckoning.born(days(day), years)).isEqualTo(days(births));
    }

    @Test
    void bothWaysKnowExactlyWhoIsThatOldOnWhichDay() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            long first = LocalDate.of(2023, 12, 1).toEpochDay() + random.nextInt(130);
            DayRange given = new DayRange(first, first + random.nextInt(4));
            int years = random.nextInt(6);
            long around = given.first() + 366L * years;
            long[] aged =
                    LongStream.range(around - 400, around + 800)
                            .filter(day -> anyOf(given, birth -> old(birth, years, day)))
                            .toArray();
            assertThat(Reckoning.aged(given, years)).as("seed %d", seed).isEqualTo(hull(aged));
            long before = given.first() - 366L * years;
            long[] born =
                    LongStream.range(before - 800, before + 400)
                            .filter(birth -> anyOf(given, day -> old(birth, years, day)))
                            .toArray();
            assertThat(Reckoning.born(given, years)).as("seed %d", seed).isEqualTo(hull(born));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [2025-06-13..2025-06-25] | WEEK    | -1 | [2025-05-31..2025-06-24]
                    [2025-06-13..2025-06-25] | WEEK    | 0  | [2025-06-07..2025-07-01]
                    2025-06-12               | WEEK    | 1  | [2025-06-13..2025-06-25]
                    2025-06-12               | DAY     | -1 | 2025-06-11
                    [2025-01-31..2025-02-02] | MONTH   | -1 | [2024-12..2025-01]
                    2025-06                  | MONTH   | 0  | 2025-06
                    2025-02                  | QUARTER | -1 | [2024-10..2024-12]
                    2025                     | YEAR    | -1 | 2024
                    [2025-06..2026-01]       | YEAR    | 0  | [2025..2026]
                    2025                     | DECADE  | -1 | 201X
                    1999-12-31               | CENTURY | 1  | 20XX
                    [2025-06-13..]           | WEEK    | -1 | [2025-05-31..]
                    [..2025]                 | YEAR    | 1  | [..2026]
                    """)
    void unitsOfTheCalendarAreCountedFromThatOfTheDay(
            String day, CalendarUnit unit, int count, String days) {
        assertThat(Reckoning.unit(days(day), unit, count)).isEqualTo(days(days));
    }

    @Test
    void aSeasonIsNotCounted() {
        DayRange day = days("2025-06-12");
        assertThatThrownBy(() -> Reckoning.unit(day, CalendarUnit.SEASON, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2016                     | YEAR    | 2  | 2018
                    2016-22                  | YEAR    | 2  | [2018-06..2018-08]
                    2024-02                  | YEAR    | 1  | 2025-02
                    2024-02-29               | YEAR    | 1  | 2025-02-28
                    2025-01-31               | MONTH   | 1  | 2025-02-28
                    [2025-01-30..2025-02-01] | MONTH   | 1  | [2025-02-28..2025-03-01]
                    2025-06-12               | DAY     | 2  | 2025-06-14
                    2025-06-12               | WEEK    | -1 | 2025-06-05
                    2025-06-12               | QUARTER | -1 | 2025-03-12
                    2025-06                  | DECADE  | 1  | 2035-06
                    [2016..]                 | YEAR    | 2  | [2018..]
                    """)
    void aLengthOfTimeMovesBothEnds(String day, CalendarUnit unit, int count, String days) {
        assertThat(Reckoning.later(days(day), unit, count)).isEqualTo(days(days));
    }

    private interface Day {
        boolean holds(long day);
    }

    private static boolean anyOf(DayRange range, Day day) {
        return LongStream.rangeClosed(range.first(), range.last()).anyMatch(day::holds);
    }

    /// Whether somebody is so many years old on a day, as `LocalDate` counts.
    private static boolean old(long birth, int years, long day) {
        LocalDate born = LocalDate.ofEpochDay(birth);
        LocalDate then = LocalDate.ofEpochDay(day);
        return !then.isBefore(born.plusYears(years)) && then.isBefore(born.plusYears(years + 1L));
    }

    private static DayRange hull(long[] days) {
        return new DayRange(days[0], days[days.length - 1]);
    }

    private static DayRange days(String edtf) {
        return Edtf.parse(edtf).hull();
    }
}
