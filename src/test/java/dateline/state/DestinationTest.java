package dateline.state;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.CivilDay;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2016              | 2016-01-01 to 2017-01-01
                    2016-22           | 2016-06-01 to 2016-09-01
                    [..2021-03]       | 2021-03-31 to 2021-04-01
                    2019/..           | 2019-01-01 to 2019-01-02
                    spring 1999       | 1999-03-01 to 1999-06-01
                    Fall 1999         | 1999-09-01 to 1999-12-01
                    May 2021          | 2021-05-01 to 2021-06-01
                    Sep. 2021         | 2021-09-01 to 2021-10-01
                    3 May 2021        | 2021-05-03 to 2021-05-04
                    May 3, 2021       | 2021-05-03 to 2021-05-04
                    1990s             | 1990-01-01 to 2000-01-01
                    planted           | 2001-03-01 to 2001-03-02
                    planted +3y       | 2004-03-01 to 2004-03-02
                    planted + 2 weeks | 2001-03-15 to 2001-03-16
                    2021-03 - 18m     | 2019-09-01 to 2019-10-01
                    May 2021 +1 day   | 2021-05-02 to 2021-06-02
                    """)
    void aTextNamesAStretchOfTime(String text, String expected) {
        assertThat(Destination.of(text, Orchard.CATALOG))
                .map(span -> CivilDay.at(span.from()).iso() + " to " + CivilDay.at(span.to()).iso())
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "zebra", "rumour", "31 Juneteenth 2021", "2019-02-30", "../.."})
    void aTextThatNamesNoneLeadsNowhere(String text) {
        assertThat(Destination.of(text, Orchard.CATALOG)).isEmpty();
    }
}
