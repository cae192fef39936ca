package dateline.evidence.words;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.Edtf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2021                        | 2021
                    [2021-01-01..2022-12-30]    | 2021 or 2022
                    [2021-01-01..2022-12-31]    | 2021 or 2022
                    [2021-01-01..2021-12-30]    | 2021
                    [2021-01-01..2024-12-30]    | between 2021 and 2024
                    [..2023-12-30]              | by 2023
                    [2023-01-01..]              | 2023 or later
                    [2021-01-01..2022-12-29]    | between 1 January 2021 and 29 December 2022
                    [1991-01-02..1992-12-31]    | 1991 or 1992
                    [2021-02-01..2022-12-30]    | between 1 February 2021 and 30 December 2022
                    2025-05/2025-05             | throughout May 2025
                    2025-06-12/2025-06-12       | 12 June 2025
                    [2021..2024]                | between 2021 and 2024
                    2024/2025-05                | from 2024 to May 2025
                    2019/..                     | from 2019 on
                    """)
    void aDateReadsAsOneWouldSayIt(String date, String words) {
        assertThat(DateNames.of(Edtf.parse(date))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2014                | 2016                | from 2014 to 2016
                    2025-05             | 2025-05             | throughout May 2025
                    2014                | [..2015]            | from 2014 to 2015 at the latest
                    [..2015]            | [..2015]            | over by 2015
                    [..2014]            | [..2015]            | begun by 2014, over by 2015
                    [..2019]            | [2025-06-13..]      | from 2019 or earlier to 13 June 2025 or later
                    [2016-06..]         | 2019                | from June 2016 or later to 2019
                    [2024-02..2024-06]  | [2025-02..]         | from some time between February and June 2024 to February 2025 or later
                    [2021,2022]         | 2023                | from 2021 or 2022 to 2023
                    [2021-01-01..2022-12-30] | 2023           | from 2021 or 2022 to 2023
                    """)
    void theEndsOfAPeriodMayBeKnownOnOneSide(String start, String end, String words) {
        assertThat(DateNames.period(Edtf.parse(start), Edtf.parse(end))).isEqualTo(words);
    }
}
