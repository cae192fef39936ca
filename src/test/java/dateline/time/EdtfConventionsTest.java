package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

/// What the specification leaves open, as this program reads it.
class EdtfConventionsTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    190X-02-29,   1904-02-29, 1908-02-29
                    XXXX-02-29,   0000-02-29, 9996-02-29
                    -XXX4,        -9994-01-01, -0004-12-31
                    -XXXX-02-29,  -9996-02-29, -0004-02-29
                    -000X,        -0009-01-01, -0001-12-31
                    -XXXX,        -9999-01-01, -0001-12-31
                    -X000,        -9000-01-01, -1000-12-31
                    -00X0,        -0090-01-01, -0010-12-31
                    -0X00-24,     -0900-12-01, -0099-02-28
                    XXXX,         0000-01-01, 9999-12-31
                    1X99,         1099-01-01, 1999-12-31
                    2019-XX-31,   2019-01-31, 2019-12-31
                    2019-XX-30,   2019-01-30, 2019-12-30
                    2019-0X-3X,   2019-01-30, 2019-09-30
                    2019-02-XX,   2019-02-01, 2019-02-28
                    2020-02-XX,   2020-02-01, 2020-02-29
                    2020-02-2X,   2020-02-20, 2020-02-29
                    2004-X1,      2004-01-01, 2004-11-30
                    2004-X2,      2004-02-01, 2004-12-31
                    2004-XX,      2004-01-01, 2004-12-31
                    1985-04-0X,   1985-04-01, 1985-04-09
                    1985-04-3X,   1985-04-30, 1985-04-30
                    201X-22,      2010-06-01, 2019-08-31
                    201X-24,      2010-12-01, 2020-02-29
                    """)
    void unspecifiedDigitsGiveTheHullOfTheDaysThatExist(
            String text, String earliest, String latest) {
        assertBounds(text, earliest + " " + latest);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2003-24,  2003-12-01, 2004-02-29
                    2004-28,  2004-12-01, 2005-02-28
                    2004-30,  2004-12-01, 2005-02-28
                    -0001-24, -0001-12-01, 0000-02-29
                    9999-24,  9999-12-01, +10000-02-29
                    """)
    void aSeasonOverNewYearEndsInTheNext(String text, String earliest, String latest) {
        assertBounds(text, earliest + " " + latest);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    1950S1,       1000-01-01, 1999-12-31
                    1950S4,       1950-01-01, 1950-12-31
                    1950S5,       1950-01-01, 1950-12-31
                    1950S99,      1950-01-01, 1950-12-31
                    0500S2,       0500-01-01, 0509-12-31
                    0000S1,       0000-01-01, 0000-12-31
                    -1859S2,      -1899-01-01, -1800-12-31
                    Y-138E8S3,    -13899999999-01-01, -13800000000-12-31
                    Y17E7S1,      +100000000-01-01, +199999999-12-31
                    Y2E3,         2000-01-01, 2000-12-31
                    Y12345,       +12345-01-01, +12345-12-31
                    Y-12345,      -12345-01-01, -12345-12-31
                    Y999999999,   +999999999-01-01, +999999999-12-31
                    Y1000000000,  +1000000000-01-01, +1000000000-12-31
                    Y292277026595, +292277026595-01-01, +292277026595-12-31
                    Y-292277022656, -292277022656-01-01, -292277022656-12-31
                    """)
    void yearsOfAnySizeAreCounted(String text, String earliest, String latest) {
        assertBounds(text, earliest + " " + latest);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2021~,            2020-01-01, 2022-12-31
                    2021%,            2020-01-01, 2022-12-31
                    2021?,            2021-01-01, 2021-12-31
                    2021-06~,         2021-05-01, 2021-07-31
                    2021-01~,         2020-12-01, 2021-02-28
                    2021-06-11~,      2021-06-10, 2021-06-12
                    2021-06-~11,      2021-06-10, 2021-06-12
                    2021-06~-11,      2021-05-11, 2021-07-11
                    2021-~06-11,      2021-05-11, 2021-07-11
                    2021~-06-11,      2020-06-11, 2022-06-11
                    2021~-06-~11,     2021-06-10, 2021-06-12
                    2021-%06-11?,     2021-05-11, 2021-07-11
                    2020~-02-29,      2019-02-28, 2021-02-28
                    2021-03~-31,      2021-02-28, 2021-04-30
                    2021-02~-XX,      2021-01-01, 2021-03-31
                    2021-02~-28,      2021-01-28, 2021-03-28
                    2021~-02,         2020-02-01, 2022-02-28
                    2016-22~,         2016-03-01, 2016-11-30
                    2016-24~,         2016-09-01, 2017-05-31
                    2016~-22,         2015-06-01, 2017-08-31
                    2016-34~,         2016-01-01, 2016-09-30
                    2016-38~,         2016-01-01, 2016-12-31
                    2016-41~,         2016-01-01, 2017-06-30
                    201X~,            2000-01-01, 2029-12-31
                    20XX~,            1900-01-01, 2199-12-31
                    1950S2~,          1800-01-01, 2099-12-31
                    Y12345~,          +12344-01-01, +12346-12-31
                    0000~,            -0001-01-01, 0001-12-31
                    1984~/2004-06,    1983-01-01, 2004-06-30
                    1984/2004-06~,    1984-01-01, 2004-07-31
                    1984~/..,         1983-01-01, ..
                    /1984~,           unknown, 1985-12-31
                    '[2021~,2025]',   2020-01-01, 2025-12-31
                    '[..2021~]',      .., 2022-12-31
                    """)
    void approximateDatesWidenByOneUnitOfTheFinestMarkedComponent(
            String text, String earliest, String latest) {
        Edtf date = Edtf.parse(text);
        assertThat(print(date.fuzzyEarliest()) + " " + print(date.fuzzyLatest()))
                .isEqualTo(earliest + " " + latest);
    }

    @Test
    void wideningStopsWhereTheCountEnds() {
        Edtf last = Edtf.parse("Y292277026595~");
        assertThat(last.fuzzyRanges().getFirst().last()).isEqualTo(CivilDay.LAST);
        Edtf first = Edtf.parse("Y-292277022656~");
        assertThat(first.fuzzyRanges().getFirst().first()).isEqualTo(CivilDay.FIRST);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2004-06/2004,          2004-06-01, 2004-12-31
                    2004-06-11/2004-06,    2004-06-11, 2004-06-30
                    2004-12-31/2004,       2004-12-31, 2004-12-31
                    2000-12-XX/2000,       2000-12-01, 2000-12-31
                    198X/1985,             1980-01-01, 1985-12-31
                    1985/198X,             1985-01-01, 1989-12-31
                    2012-24/2013-21,       2012-12-01, 2013-05-31
                    2012-24/2013-02-28,    2012-12-01, 2013-02-28
                    -0001/0000,            -0001-01-01, 0000-12-31
                    Y-61000/-2000,         -61000-01-01, -2000-12-31
                    '[2004-06..2004]',     2004-06-01, 2004-12-31
                    """)
    void anEndMayBeginBeforeTheStartAsLongAsItDoesNotEndBefore(
            String text, String earliest, String latest) {
        assertBounds(text, earliest + " " + latest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ?2004                 | 2004?
                    ?2004~                | 2004%
                    %2004                 | 2004%
                    ?2004-?06-?11         | 2004-06-11?
                    ~2004-~06-11          | 2004-06~-11
                    2004~-06~-11~         | 2004-06-11~
                    2004?-?06-?11         | 2004-06-11?
                    2004-?06-?11          | 2004-?06-?11
                    2004?-06-~11          | 2004?-06-~11
                    2004?-%06             | 2004?-%06
                    ?2004-06~-10          | 2004?-06~-10
                    2004-06?-11~          | 2004-06?-11~
                    ?-2004-06             | -2004?-06
                    ?-2004-06-04~         | -2004?-06-04~
                    ?Y12345               | Y12345?
                    ~2001-21              | 2001~-21
                    2001-~21              | 2001-~21
                    [2021, 2022]          | [2021,2022]
                    {2021, 2020..?2021}   | {2021,2020..2021?}
                    [2022,2021]           | [2022,2021]
                    [2021]                | [2021]
                    Y17E7S2               | Y17E7S2
                    1950S5                | 1950S5
                    1950S12345            | 1950S12345
                    -1985-04-12T23:20:30Z | -1985-04-12
                    ?1984/2004~-06        | 1984?/2004~-06
                    """)
    void oneValueHasOneSpelling(String text, String canonical) {
        assertThat(Edtf.parse(text).canonical()).isEqualTo(canonical);
        assertThat(Edtf.parse(text)).isEqualTo(Edtf.parse(canonical));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    -0001,               1
                    -1985-04-12,         1
                    -201X,               1
                    2004-06?,            1
                    201X?,               1
                    2011-23~,            1
                    -2004-23,            1
                    1952-23~/1953,       1
                    -1000/-0999,         1
                    1923-21/1924,        1
                    Y12345/Y12346,       1
                    1985-XX-XX?,         1
                    ?2004,               2
                    2004?-06,            2
                    2001?-21,            2
                    2001-25,             2
                    1XXX,                2
                    XXXX,                2
                    20X1,                2
                    20XX-XX,             2
                    201X-21,             2
                    2004-1X,             2
                    2004-XX-01,          2
                    2004-1X-XX,          2
                    2004-06-1X,          2
                    201X/2020,           2
                    2004-XX/..,          2
                    Y12345S2,            2
                    Y17E7?,              2
                    [2021],              2
                    {2021},              2
                    """)
    void theLevelIsTheLowestThatHasTheForm(String text, int level) {
        assertThat(Edtf.parse(text).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2021                     | 2021-01-01 2021-12-31
                    [2021,2022]              | 2021-01-01 2022-12-31
                    [2022,2021]              | 2021-01-01 2022-12-31
                    [2020,2022]              | 2020-01-01 2020-12-31 + 2022-01-01 2022-12-31
                    [2022,2020,2021-05]      | 2020-01-01 2020-12-31 + 2021-05-01 2021-05-31 + 2022-01-01 2022-12-31
                    [2020,2020-05..2020-07]  | 2020-01-01 2020-12-31
                    [..2019,2021]            | .. 2019-12-31 + 2021-01-01 2021-12-31
                    [2019,2021..]            | 2019-01-01 2019-12-31 + 2021-01-01 ..
                    [..2019,2018..]          | .. ..
                    {2019,2021}              | 2019-01-01 2019-12-31 + 2021-01-01 2021-12-31
                    190X-02-29               | 1904-02-29 1908-02-29
                    2019/2021                | 2019-01-01 2021-12-31
                    """)
    void aSetStandsForItsMembersAndAllElseForItsHull(String text, String ranges) {
        assertThat(
                        Edtf.parse(text).ranges().stream()
                                .map(EdtfConventionsTest::print)
                                .collect(Collectors.joining(" + ")))
                .isEqualTo(ranges);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2021, YEAR
                    201X, DECADE
                    20XX, CENTURY
                    1XXX, MILLENNIUM
                    XXXX, MILLENNIUM
                    1950S3, DECADE
                    1950S2, CENTURY
                    Y17E7, YEAR
                    2021-06, MONTH
                    2021-XX, MONTH
                    2021-22, SEASON
                    2021-33, SEASON
                    2021-37, QUADRIMESTER
                    2021-40, SEMESTER
                    2021-06-11, DAY
                    '[2021-03,2022]', YEAR
                    2021-03-01/2022-05, MONTH
                    2021-03-01/.., DAY
                    """)
    void thePrecisionIsThatOfTheLeastPreciseDate(String text, Unit unit) {
        assertThat(Edtf.parse(text).precision()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2021,           false, false
                    2021?,          true,  false
                    2021~,          false, true
                    2021%,          true,  true
                    2021?-~06,      true,  true
                    2021/2022?,     true,  false
                    '[2020,2021~]', false, true
                    """)
    void aMarkAnywhereMarksTheDate(String text, boolean uncertain, boolean approximate) {
        assertThat(Edtf.parse(text).uncertain()).isEqualTo(uncertain);
        assertThat(Edtf.parse(text).approximate()).isEqualTo(approximate);
    }

    @Test
    void anIntervalGivesItsEnds() {
        Edtf interval = Edtf.parse("?2019-06/2021~");
        assertThat(interval.shape()).isEqualTo(Edtf.Shape.INTERVAL);
        assertThat(interval.start()).contains(Edtf.parse("2019?-06"));
        assertThat(interval.start().orElseThrow().text()).isEqualTo("?2019-06");
        assertThat(interval.end()).contains(Edtf.parse("2021~"));
        assertThat(Edtf.parse("2019/..").end()).isEmpty();
        assertThat(Edtf.parse("/2019").start()).isEmpty();
        assertThat(Edtf.parse("2019").start()).isEmpty();
        assertThat(Edtf.parse("[2019..2021]").start()).isEmpty();
    }

    @Test
    void aSetGivesItsMembers() {
        List<Edtf.Member> members = Edtf.parse("[..2018,2019,2020..2021,2022..]").members();
        assertThat(members.stream().map(EdtfConventionsTest::print))
                .containsExactly("..2018", "2019..2019", "2020..2021", "2022..");
        assertThat(Edtf.parse("2019/2021").members()).isEmpty();
    }

    private static void assertBounds(String text, String bounds) {
        Edtf date = Edtf.parse(text);
        assertThat(print(date.earliest()) + " " + print(date.latest())).isEqualTo(bounds);
    }

    private static String print(Bound bound) {
        return Bound.iso(bound).orElse("unknown");
    }

    private static String print(DayRange range) {
        String first =
                range.first() == DayRange.BEGINNING ? ".." : CivilDay.of(range.first()).iso();
        String last = range.last() == DayRange.END ? ".." : CivilDay.of(range.last()).iso();
        return first + " " + last;
    }

    private static String print(Edtf.Member member) {
        return member.from().map(Edtf::text).orElse("")
                + ".."
                + member.to().map(Edtf::text).orElse("");
    }
}
