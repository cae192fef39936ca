package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    6            | 30 Apr 2020 23:59:57 – 1 May 2020 00:00:02 | 1 px = 0.005 s
                    600          | 30 Apr 2020 23:55:00 – 1 May 2020 00:04:59 | 1 px = 0.5 s
                    7200         | 30 Apr 2020 23:00 – 1 May 2020 00:59       | 1 px = 6.0 s
                    259200       | 29 Apr 2020 12:00 – 2 May 2020 11:59       | 1 px = 3.6 min
                    777600       | 26 Apr 2020 – 5 May 2020                   | 1 px = 11 min
                    7776000      | 17 Mar 2020 – 14 Jun 2020                  | 1 px = 1.8 h
                    17280000     | Jan 2020 – Aug 2020                        | 1 px = 4.0 h
                    319680000    | Apr 2015 – May 2025                        | 1 px = 3.1 days
                    3196800000   | 1969 – 2070                                | 1 px = 31 days
                    86400000000  | 650 – 3390                                 | 1 px = 2.3 years
                    400000000000000000 | 6340 million BCE – 6340 million      | 1 px = 10,600,000 years
                    """)
    void aViewIsDescribedAsFineAsItShows(long seconds, String period, String scale) {
        long middle = new CivilDay(2020, 5, 1).moment();
        Viewport view = new Viewport(0, 0, seconds / 1200.0, 1200).centredOn(middle);
        assertThat(ViewWords.period(view)).isEqualTo(period);
        assertThat(ViewWords.scale(view)).isEqualTo(scale);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    6                  | 1 May 2020 00:00:00
                    7200               | 1 May 2020 00:00
                    777600             | 1 May 2020
                    319680000          | May 2020
                    3196800000         | 2020
                    400000000000000000 | 1 CE
                    """)
    void aMomentToo(long seconds, String words) {
        long middle = new CivilDay(2020, 5, 1).moment();
        Viewport view = new Viewport(0, 0, seconds / 1200.0, 1200).centredOn(middle);
        assertThat(ViewWords.moment(view, middle)).isEqualTo(words);
    }
}
