package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.state.Span;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class DistanceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2016-06-01 | 2018-09-01 | 2 years 3 months
                    2018-09-01 | 2016-06-01 | 2 years 3 months
                    2020-01-31 | 2020-02-29 | 1 month
                    2020-02-01 | 2020-03-01 | 1 month
                    2020-02-01 | 2020-02-29 | 28 days
                    2020-01-31 | 2020-03-01 | 1 month 1 day
                    2020-02-29 | 2021-02-28 | 1 year
                    2020-05-05 | 2020-05-05 | the same day
                    2000-01-01 | 2001-01-02 | 1 year
                    """)
    void daysAreSoFarApart(LocalDate one, LocalDate other, String words) {
        assertThat(Distance.words(span(one, one), span(other, other))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2016-01-01 | 2016-12-31 | 2018-06-01 | 2018-06-01 \
                    | between 1 year 5 months and 2 years 5 months
                    2016-01-01 | 2016-12-31 | 2016-06-01 | 2016-06-30 | between the same day and 5 months 29 days
                    """)
    void unsureDaysAreApartBetweenBounds(
            LocalDate from, LocalDate to, LocalDate from2, LocalDate to2, String words) {
        assertThat(Distance.words(span(from, to), span(from2, to2))).isEqualTo(words);
        assertThat(Distance.words(span(from2, to2), span(from, to))).isEqualTo(words);
    }

    private static Span span(LocalDate from, LocalDate to) {
        return Span.ofDays(from.toEpochDay(), to.toEpochDay());
    }
}
