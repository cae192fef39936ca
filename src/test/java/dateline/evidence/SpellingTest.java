package dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.Edtf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2021                     | 2021
                    2021-XX                  | 2021
                    2021-03                  | 2021-03
                    2021-03-14               | 2021-03-14
                    [2021-03-01..2021-03-31] | 2021-03
                    2020-24                  | [2020-12..2021-02]
                    [2020..2022]             | [2020..2022]
                    [2020,2022]              | [2020,2022]
                    [2020,2022-03]           | [2020-01..2020-12,2022-03]
                    [2020,2022-03-14]        | [2020-01-01..2020-12-31,2022-03-14]
                    [..2021]                 | [..2021]
                    [..2021-03]              | [..2021-03]
                    [2021-03-14..]           | [2021-03-14..]
                    [2019,2021..]            | [2019,2021..]
                    -0044                    | -0044
                    0000                     | 0000
                    9999                     | 9999
                    Y12021                   | Y12021
                    Y-17000000000            | Y-17000000000
                    """)
    void daysAreWrittenAsTheCoarsestDateThatSaysThem(String days, String edtf) {
        Spelling spelling = Spelling.of(Edtf.parse(days).ranges());
        assertThat(spelling.edtf()).isEqualTo(edtf);
        assertThat(Edtf.parse(spelling.edtf()).ranges()).isEqualTo(Edtf.parse(days).ranges());
    }
}
