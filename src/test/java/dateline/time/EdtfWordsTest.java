package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates in words: as precise as what was written, never more.
class EdtfWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025                 | 2025
                    2025-06              | June 2025
                    2025-06-12           | 12 June 2025
                    2025-06-12T10:00:00Z | 12 June 2025
                    0480-08              | August 480 CE
                    0001                 | 1 CE
                    0000                 | 1 BCE
                    -0043-03-15          | 15 March 44 BCE
                    -9999                | 10,000 BCE
                    Y12025               | year 12,025
                    Y-12024              | 12,025 BCE
                    Y-17E7               | 170 million BCE
                    Y17E8                | year 1700 million
                    Y2E3                 | 2000
                    2016-22              | summer 2016 (Jun–Aug)
                    2016-24              | winter 2016 (Dec 2016–Feb 2017)
                    2016-25              | northern spring 2016 (Mar–May)
                    2016-29              | southern spring 2016 (Sep–Nov)
                    2016-34              | second quarter of 2016 (Apr–Jun)
                    2016-37              | first third of 2016 (Jan–Apr)
                    2016-41              | second half of 2016 (Jul–Dec)
                    """)
    void aDateIsNamed(String text, String words) {
        assertWords(text, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2021~         | about 2021
                    2021?         | perhaps 2021
                    2021-06%      | perhaps about June 2021
                    2016-22~      | about summer 2016 (Jun–Aug)
                    ?2004-?06     | perhaps June 2004
                    2004?-06-11   | 11 June 2004 (year uncertain)
                    2004-06~-11   | 11 June 2004 (year and month approximate)
                    2004?-06-~11  | 11 June 2004 (year uncertain, day approximate)
                    2004-%06-11   | 11 June 2004 (month uncertain and approximate)
                    2001-~21      | spring 2001 (Mar–May) (season approximate)
                    1950S2        | about 1950 (1900–1999)
                    1950S2?       | perhaps about 1950 (1900–1999)
                    1950S4        | 1950
                    -1859S2       | about 1860 BCE (1900–1801 BCE)
                    Y3388E2S3     | about year 338,800 (338,000–338,999)
                    """)
    void marksAreSaid(String text, String words) {
        assertWords(text, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    201X        | the 2010s
                    201X~       | about the 2010s
                    200X        | the 2000s (2000–2009)
                    20XX        | the 2000s (2000–2099)
                    15XX        | the 1500s (1500–1599)
                    1XXX        | between 1000 and 1999
                    1X99        | between 1099 and 1999
                    048X        | between 480 and 489 CE
                    -019X       | between 200 and 191 BCE
                    0XXX        | between 1 BCE and 999 CE
                    XXXX        | an unknown year
                    2021-XX     | a month in 2021
                    2021-1X     | October, November or December 2021
                    2021-X2     | February or December 2021
                    2021-03-XX  | a day in March 2021
                    2021-XX-XX  | a day in 2021
                    2021-XX-12  | day 12 of a month in 2021
                    2021-03-1X  | between 10 and 19 March 2021
                    2021-02-2X  | between 20 and 28 February 2021
                    2020-02-2X  | between 20 and 29 February 2020
                    2021-03-X1  | 1, 11, 21 or 31 March 2021
                    2021-04-3X  | 30 April 2021
                    2021-X2-29  | 29 December 2021
                    2020-X2-29  | 29 February or December 2020
                    2021-0X-31  | 31 January, March, May, July or August 2021
                    190X-X2-3X  | 30 or 31 December of a year between 1900 and 1909
                    201X-12     | December of a year in the 2010s
                    15XX-12-25  | 25 December of a year between 1500 and 1599
                    156X-12-XX  | a day in December of a year in the 1560s
                    156X-XX     | a month of a year in the 1560s
                    156X-XX-XX  | a day of a year in the 1560s
                    XXXX-12-XX  | a day in December of an unknown year
                    201X-22     | summer of a year in the 2010s (Jun–Aug)
                    201X-34     | second quarter of a year in the 2010s (Apr–Jun)
                    20X1-39     | last third of a year between 2001 and 2091 (Sep–Dec)
                    -X000-41    | second half of a year between 9001 and 1001 BCE (Jul–Dec)
                    190X-02-29  | 29 February of a year between 1900 and 1909
                    """)
    void unspecifiedDigitsStayUnspecified(String text, String words) {
        assertWords(text, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2019/2021               | from 2019 to 2021
                    2019/..                 | from 2019 on
                    2019/                   | from 2019, end unknown
                    ../2021                 | until 2021
                    /2021                   | until 2021, start unknown
                    2019~/2021-06?          | from about 2019 to perhaps June 2021
                    2021-05/2021-05         | within May 2021
                    2021~/2021~             | within about 2021
                    2021-05-03/2021-05-10   | from 3 to 10 May 2021
                    2021-05-30/2021-06-02   | from 30 May to 2 June 2021
                    2020-12-30/2021-01-02   | from 30 December 2020 to 2 January 2021
                    2021-05/2021-06         | from May to June 2021
                    2020-05/2021-06         | from May 2020 to June 2021
                    2021-05-03~/2021-05-10  | from about 3 May 2021 to 10 May 2021
                    2021-05-XX/2021-05-10   | from a day in May 2021 to 10 May 2021
                    """)
    void aPeriodSaysItsEnds(String text, String words) {
        assertWords(text, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [2021]                      | 2021
                    [2021..2021]                | 2021
                    [2021,2022]                 | 2021 or 2022
                    [2021,2022,2023]            | 2021, 2022 or 2023
                    [2021~,2022]                | about 2021 or 2022
                    [2021-05-03..2021-05-10]    | between 3 and 10 May 2021
                    [2021-05..2021-06]          | between May and June 2021
                    [2019..2021]                | between 2019 and 2021
                    [..2025-06-12]              | by 12 June 2025
                    [2021..]                    | 2021 or later
                    [1667,1668,1670..1672]      | 1667, 1668, or between 1670 and 1672
                    [1760-01,1760-02,1760-12..] | January 1760, February 1760, or December 1760 or later
                    {1960,1961-12}              | 1960 and December 1961
                    {1667,1668,1670..1672}      | 1667, 1668 and 1670 to 1672
                    {..1984}                    | 1984 and before
                    {1984..}                    | 1984 and after
                    [2019-06,2020]              | June 2019; or 2020
                    [2019-06-30,2019-08]        | 30 June 2019; or August 2019
                    [2019-06,2020,2021]         | June 2019; 2020; or 2021
                    [2019-1X,2020..]            | October, November or December 2019; or 2020 or later
                    [2019-06,201X]              | June 2019; or the 2010s
                    [2019-06,2020-21]           | June 2019 or spring 2020 (Mar–May)
                    {2019-06,2020}              | June 2019; and 2020
                    {2019-06..2019-08,2020}     | June to August 2019; and 2020
                    """)
    void aSetSaysItsMembers(String text, String words) {
        assertWords(text, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [2001,2002,2003,2004,2005,2006,2007,2008,2009,2010,2011,2012,2013] | 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012 or 2013
                    [2001,2002,2003,2004,2005,2006,2007,2008,2009,2010,2011,2012,2013,2014] | 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012 or one of 2 others
                    {2001,2002,2003,2004,2005,2006,2007,2008,2009,2010,2011,2012,2013,2014} | 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012 and 2 others
                    """)
    void aLongSetIsCounted(String text, String words) {
        assertWords(text, words);
    }

    private static void assertWords(String text, String words) {
        assertThat(Edtf.parse(text).words()).isEqualTo(words);
    }
}
