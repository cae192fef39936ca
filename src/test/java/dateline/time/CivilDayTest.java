package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Random;
import java.util.random.RandomGenerator;

class CivilDayTest {
    private static final int TRIES = 20_000;

    private final RandomGenerator chance = new Random(1582);

    @Test
    void agreesWithJavaWhereJavaCounts() {
        for (int i = 0; i < TRIES; i++) {
            LocalDate day =
                    LocalDate.ofEpochDay(chance.nextLong(-365_000_000_000L, 365_000_000_000L));
            assertAgrees(day);
            assertAgrees(LocalDate.ofEpochDay(day.toEpochDay() % 1_000_000));
        }
    }

    @Test
    void repeatsEvery400YearsBeyondThat() {
        for (int i = 0; i < TRIES; i++) {
            long epochDay = chance.nextLong(-700_000, 700_000);
            long cycles = chance.nextLong(-700_000_000, 700_000_000);
            CivilDay near = CivilDay.of(epochDay);
            CivilDay far = CivilDay.of(epochDay + cycles * 146_097);
            assertThat(far)
                    .isEqualTo(new CivilDay(near.year() + cycles * 400, near.month(), near.day()));
            assertThat(far.epochDay()).isEqualTo(epochDay + cycles * 146_097);
        }
    }

    @Test
    void countsWholeYearsAsFarAsSecondsGo() {
        CivilDay first = new CivilDay(CivilDay.FIRST_YEAR, 1, 1);
        CivilDay last = new CivilDay(CivilDay.LAST_YEAR, 12, 31);
        assertThat(CivilDay.FIRST_YEAR).isEqualTo(-292_277_022_656L);
        assertThat(CivilDay.LAST_YEAR).isEqualTo(292_277_026_595L);
        assertThat(CivilDay.at(first.moment())).isEqualTo(first);
        assertThat(CivilDay.at(last.moment() + CivilDay.SECONDS - 1)).isEqualTo(last);
        assertThat(CivilDay.of(CivilDay.FIRST).moment()).isNegative();
        assertThat(CivilDay.of(CivilDay.LAST).moment()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0, 1, 1,            0000-01-01
                    44, 3, 15,          0044-03-15
                    -1, 12, 31,         -0001-12-31
                    9999, 1, 1,         9999-01-01
                    10000, 1, 1,        +10000-01-01
                    -12345, 6, 7,       -12345-06-07
                    999999999, 1, 1,    +999999999-01-01
                    13800000000, 2, 3,  +13800000000-02-03
                    -13800000000, 2, 3, -13800000000-02-03
                    """)
    void printsAsJavaDoesWithMoreDigits(long year, int month, int day, String iso) {
        assertThat(new CivilDay(year, month, day).iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2024-02-29, 12,   2025-02-28
                    2024-02-29, 48,   2028-02-29
                    2021-01-31, 1,    2021-02-28
                    2021-03-31, -1,   2021-02-28
                    2021-01-01, -1,   2020-12-01
                    0000-01-01, -13,  -0002-12-01
                    """)
    void movesByMonthsWithinTheMonthItComesTo(LocalDate day, long months, String moved) {
        assertThat(civil(day).plusMonths(months).iso()).isEqualTo(moved);
    }

    @Test
    void movesByYearsAsJavaDoes() {
        for (int i = 0; i < TRIES; i++) {
            LocalDate day = LocalDate.ofEpochDay(chance.nextInt(-700_000, 700_000));
            int years = chance.nextInt(-500, 500);
            assertThat(civil(day).plusYears(years)).isEqualTo(civil(day.plusYears(years)));
        }
    }

    @Test
    void refusesDaysThatAreNot() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CivilDay(2023, 2, 29));
        assertThatIllegalArgumentException().isThrownBy(() -> new CivilDay(2023, 4, 31));
        assertThatIllegalArgumentException().isThrownBy(() -> new CivilDay(2023, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CivilDay(2023, 13, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CivilDay(2023, 1, 0));
    }

    private static void assertAgrees(LocalDate day) {
        CivilDay civil = CivilDay.of(day.toEpochDay());
        assertThat(civil).isEqualTo(civil(day));
        assertThat(civil.epochDay()).isEqualTo(day.toEpochDay());
        assertThat(civil.iso()).isEqualTo(day.toString());
    }

    private static CivilDay civil(LocalDate day) {
        return new CivilDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
