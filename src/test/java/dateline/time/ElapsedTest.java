package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.Period;
import java.util.Random;
import java.util.random.RandomGenerator;

class ElapsedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2021-03-15     | 2023-06-20  | 2 years 3 months
                    2023-06-20     | 2021-03-15  | 2 years 3 months
                    2021-01-01     | 2023-01-04  | 2 years 3 days
                    2021-01-31     | 2021-03-01  | 1 month 1 day
                    2020-02-29     | 2021-02-28  | 1 year
                    2021-06-01     | 2021-06-02  | 1 day
                    2021-06-01     | 2021-06-01  | the same day
                    2021           | 2021        | up to 11 months 30 days
                    2021           | 2023        | between 1 year 1 day and 2 years 11 months
                    2021-05        | 2021-05-31  | up to 30 days
                    [..2019]       | 2021        | at least 1 year 1 day
                    2021           | 2023/..     | at least 1 year 1 day
                    2019/..        | 2021        | any time
                    -0001-01-01    | 0001-01-01  | 2 years
                    Y-138E8        | 2021        | between 13,800,002,020 years and 13,800,002,021 years
                    """)
    void betweenDatesIsCountedByTheCalendar(String from, String to, String words) {
        assertThat(Elapsed.words(Edtf.parse(from).hull(), Edtf.parse(to).hull())).isEqualTo(words);
        assertThat(Elapsed.words(Edtf.parse(to).hull(), Edtf.parse(from).hull())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0, 0,                 no time
                    0, 1,                 1 second
                    59, 0,                59 seconds
                    0, 61,                1 minute 1 second
                    0, 3661,              1 hour 1 minute
                    0, 3601,              1 hour 1 second
                    0, 86401,             1 day
                    86399, 86400,         1 second
                    3600, 180000,         2 days 1 hour
                    0, 31536000,          1 year
                    86399, 31536000,      11 months 30 days
                    """)
    void betweenMomentsItIsTooDownToSeconds(long from, long to, String words) {
        assertThat(Elapsed.between(from, to).words()).isEqualTo(words);
    }

    @Test
    void agreesWithJavaOnWholeDays() {
        RandomGenerator chance = new Random(90);
        for (int i = 0; i < 20_000; i++) {
            LocalDate from = LocalDate.ofEpochDay(chance.nextInt(-700_000, 700_000));
            LocalDate to = from.plusDays(chance.nextInt(0, 5_000));
            long months = months(from, to);
            int days = (int) (to.toEpochDay() - from.plusMonths(months).toEpochDay());
            assertThat(Elapsed.betweenDays(from.toEpochDay(), to.toEpochDay()))
                    .as("%s to %s", from, to)
                    .isEqualTo(new Elapsed(months / 12, (int) (months % 12), days, 0));
        }
    }

    @Test
    void spansAllThereIs() {
        assertThat(Elapsed.between(Long.MIN_VALUE + 200_000, Long.MAX_VALUE - 200_000).years())
                .isEqualTo(584_554_049_253L);
    }

    /// The full months, where a month that is too short counts to its end: a year after 29 February
    /// is the 28th. `Period` would count a day less than a year.
    private static long months(LocalDate from, LocalDate to) {
        long months = Period.between(from, to).toTotalMonths();
        return from.plusMonths(months + 1).isAfter(to) ? months : months + 1;
    }
}
