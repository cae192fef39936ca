package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

/// What is no date, where it stops being one, and why.
class EdtfErrorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2004-2X                    |  5 | there is no month or season 2X
                    2019-02-3X                 |  8 | there is no day 3X in February 2019
                    15XX-02-3X                 |  8 | there is no day 3X in February of a year between 1500 and 1599
                    XXX1-02-29                 |  8 | there is no day 29 in February of a year between 1 and 9991
                    19XX-02-30                 |  8 | there is no day 30 in February of a year between 1900 and 1999
                    2004-00                    |  5 | there is no month or season 00
                    2004-06-00                 |  8 | there is no day 00 in June 2004
                    2004-06-31                 |  8 | there is no day 31 in June 2004
                    2004-6                     |  6 | the string ends where there should be a month or season of two digits
                    2004-06-1                  |  9 | the string ends where there should be a day of two digits
                    2004-                      |  5 | the string ends where there should be a month or season of two digits
                    2004-06-                   |  8 | the string ends where there should be a day of two digits
                    200                        |  3 | the string ends where there should be a digit of the year
                    20                         |  2 | the string ends where there should be a digit of the year
                    -                          |  1 | the string ends where there should be a digit of the year
                    Y                          |  1 | the string ends where there should be a digit of the year
                    Y-                         |  2 | the string ends where there should be a digit of the year
                    Y2006                      |  0 | only a year of more than four digits begins with Y
                    Y-9999                     |  0 | only a year of more than four digits begins with Y
                    Y29E10S1                   |  0 | the year is farther away than 292 thousand million years
                    Y-29E10S1                  |  0 | the year is farther away than 292 thousand million years
                    Y292277026596              |  0 | the year is farther away than 292 thousand million years
                    Y1E99                      |  0 | the year is farther away than 292 thousand million years
                    Y12                        |  0 | only a year of more than four digits begins with Y
                    Y01234                     |  1 | this number may not begin with 0
                    Y-01234                    |  2 | this number may not begin with 0
                    Y17E                       |  4 | the string ends where there should be the exponent of the year
                    Y17E0                      |  4 | this number may not begin with 0
                    Y17E07                     |  4 | this number may not begin with 0
                    Y0E5                       |  1 | this number may not begin with 0
                    1950S0                     |  5 | this number may not begin with 0
                    1950S                      |  5 | the string ends where there should be the number of significant digits
                    1950S02                    |  5 | this number may not begin with 0
                    195XS2                     |  4 | a year with X has no significant digits
                    1950S2-05                  |  6 | “-” stands where there should be the end of the date
                    17E7                       |  2 | “E” stands where there should be a digit of the year
                    Y12345-05                  |  6 | “-” stands where there should be the end of the date
                    2001-21-05                 |  7 | a season has no day
                    2001-42                    |  5 | there is no month or season 42
                    2001-20                    |  5 | there is no month or season 20
                    2004??                     |  5 | only one of ?, ~ and % may stand here; % is both of the others
                    2004?~                     |  5 | only one of ?, ~ and % may stand here; % is both of the others
                    ?~2004                     |  1 | only one of ?, ~ and % may stand here; % is both of the others
                    2004-06?~                  |  8 | only one of ?, ~ and % may stand here; % is both of the others
                    -?2004                     |  1 | “?” stands where there should be a digit of the year
                    x004                       |  0 | an unspecified digit is written with a capital X
                    200x                       |  3 | an unspecified digit is written with a capital X
                    200u                       |  3 | an unspecified digit is written with a capital X
                    １９８４                       |  0 | U+FF11 stands where there should be a digit of the year
                    1984–06                    |  4 | U+2013 stands where there should be the end of the date
                    −1985                      |  0 | U+2212 stands where there should be a digit of the year
                    +1985                      |  0 | “+” stands where there should be a digit of the year
                    1985-04-12T23:20:30?       | 19 | “?” stands where there should be the end of the date
                    1985-04-12?T23:20:30       | 11 | a time of day needs one whole day before it
                    1985-04-XXT23:20:30        | 10 | a time of day needs one whole day before it
                    1985-04T23:20:30           |  7 | a time of day needs one whole day before it
                    1985-04-12T23:20           | 16 | the string ends where there should be a colon
                    1985-04-12T23:20:30.5      | 19 | “.” stands where there should be the end of the date
                    1985-04-12T232030          | 13 | “2” stands where there should be a colon
                    1985-04-12T23:20:60        | 17 | this is not a second from 00 to 59
                    1985-04-12T23:60:00        | 14 | this is not a minute from 00 to 59
                    1985-04-12T23:20:30+24:00  | 20 | this is not an hour of offset from 00 to 23
                    1985-04-12T23:20:30-00:00  | 19 | an offset of zero is written Z or +00:00
                    1985-04-12T23:20:30+0430   | 22 | “3” stands where there should be the end of the date
                    1985-04-12t23:20:30        | 10 | “t” stands where there should be the end of the date
                    1985-04-12T23:20:30z       | 19 | “z” stands where there should be the end of the date
                    1985-04-12 23:20:30        | 10 | a blank may stand only after a comma in a set
                    1985-04-12T23:20:30Z/2000  | 10 | a time of day has no place in an interval or a set
                    2000/1985-04-12T23:20:30Z  | 15 | a time of day has no place in an interval or a set
                    [1985-04-12T23:20:30Z]     | 11 | a time of day has no place in an interval or a set
                    /..                        |  0 | an interval needs a date at one end
                    ../                        |  0 | an interval needs a date at one end
                    ..                         |  2 | the string ends where there should be the “/” of an interval
                    /                          |  0 | an interval needs a date at one end
                    []                         |  1 | “]” stands where there should be a digit of the year
                    {}                         |  1 | “}” stands where there should be a digit of the year
                    [..]                       |  3 | “]” stands where there should be a digit of the year
                    [2021                      |  5 | the string ends where there should be a comma or the end of the set
                    2021]                      |  4 | “]” stands where there should be the end of the date
                    [2021,]                    |  6 | “]” stands where there should be a digit of the year
                    [,2021]                    |  1 | “,” stands where there should be a digit of the year
                    [2021,,2022]               |  6 | “,” stands where there should be a digit of the year
                    [2021,  2022]              |  7 | a blank may stand only after a comma in a set
                    [ 2021]                    |  1 | a blank may stand only after a comma in a set
                    [2021 ,2022]               |  5 | a blank may stand only after a comma in a set
                    [2021, 2022 ]              | 11 | a blank may stand only after a comma in a set
                    [2021..2020]               |  7 | this end lies before the beginning
                    [..2021..]                 |  7 | “.” stands where there should be a comma or the end of the set
                    [2020,..2021]              |  6 | only the first member of a set may be open at the beginning
                    [2020..,2021]              |  8 | nothing may follow a member that is open at the end
                    [2020/2021]                |  5 | “/” stands where there should be a comma or the end of the set
                    [[2020]]                   |  1 | “[” stands where there should be a digit of the year
                    {[2020]}                   |  1 | “[” stands where there should be a digit of the year
                    [2020}                     |  5 | “}” stands where there should be a comma or the end of the set
                    [2021...2022]              |  7 | “.” stands where there should be a digit of the year
                    2004/2005/2006             |  9 | “/” stands where there should be the end of the date
                    2004//2005                 |  5 | “/” stands where there should be the end of the date
                    2005/2004-12               |  5 | this end lies before the beginning
                    2012-24/2012-21            |  8 | this end lies before the beginning
                    1000/-2000                 |  5 | this end lies before the beginning
                    -1000/-2000                |  6 | this end lies before the beginning
                    0001/0000                  |  5 | this end lies before the beginning
                    0000/-0001                 |  5 | this end lies before the beginning
                    2004-01-01/..?             | 13 | “?” stands where there should be the end of the date
                    2004/?                     |  6 | the string ends where there should be a digit of the year
                    ?/2004                     |  1 | “/” stands where there should be a digit of the year
                    null                       |  0 | “n” stands where there should be a digit of the year
                    --1985                     |  1 | “-” stands where there should be a digit of the year
                    19850412                   |  4 | a year of more than four digits begins with Y
                    1985-0412                  |  7 | “1” stands where there should be the end of the date
                    1985-102                   |  7 | “2” stands where there should be the end of the date
                    1985-W15-5                 |  5 | “W” stands where there should be a month or season of two digits
                    1985-04-12-01              | 10 | “-” stands where there should be the end of the date
                    2001-21^southern           |  7 | “^” stands where there should be the end of the date
                    [1667,1668,1670..1672]?    | 22 | “?” stands where there should be the end of the date
                    P1Y                        |  0 | “P” stands where there should be a digit of the year
                    Y-1                        |  0 | only a year of more than four digits begins with Y
                    -12345                     |  5 | a year of more than four digits begins with Y
                    """)
    void saysWhereAndWhy(String text, int position, String reason) {
        EdtfException error = error(text);
        assertThat(error.position()).as("position").isEqualTo(position);
        assertThat(error).hasMessage(reason);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '"',
            textBlock =
"""
" 1985",0
"1985 ",4
"1985-04 -12",7
"[1760-01,  1760-02]",10
"[ 1760-01]",1
"[1760-01 ,1760-02]",8
"[1760-01, ]",10
"1985 /1986",4
"1985/ 1986",5
""")
    void refusesEveryBlankButTheOneAfterAComma(String text, int position) {
        assertThat(error(text).position()).isEqualTo(position);
    }

    @Test
    void refusesAnEmptyString() {
        assertThat(error("")).hasMessage("an empty string is no date");
    }

    @Test
    void countsPositionsInCodePoints() {
        assertThat(error("[2021,\uD83D\uDCC5]").position()).isEqualTo(6);
        assertThat(error("[2021,\uD83D\uDCC5]")).hasMessageContaining("U+1F4C5");
        assertThat(error("\uD83D").position()).isZero();
        assertThat(error("2021\u0000")).hasMessageContaining("U+0000");
    }

    @Test
    void refusesDigitsOfOtherScripts() {
        assertThat(error("\u0661\u0669\u0668\u0665").position()).isZero();
        assertThat(error("198\uFF15").position()).isEqualTo(3);
        assertThat(error("1985-0\u0664").position()).isEqualTo(6);
    }

    @Test
    void refusesHostileStringsAtOnce() {
        String many = "9".repeat(900_000);
        assertRefusedAtOnce("Y" + many);
        assertRefusedAtOnce("Y1E" + many);
        assertRefusedAtOnce("1950S" + many);
        assertRefusedAtOnce("[".repeat(900_000));
        assertRefusedAtOnce("{[".repeat(400_000));
        assertRefusedAtOnce("?".repeat(900_000));
        assertRefusedAtOnce("2021/".repeat(180_000));
        assertRefusedAtOnce("[" + "XXX1-02-29,".repeat(80_000) + "2021]");
    }

    @Test
    void refusesAMillionAndOneCharacters() {
        String million = "[" + "2021,".repeat(199_998) + "2021-01]";
        assertThat(million).hasSize(999_999);
        assertThatCode(() -> Edtf.parse(million)).doesNotThrowAnyException();
        assertThat(error("\uD83D\uDCC5".repeat(600_000)).position()).isEqualTo(500_000);
        assertThat(error(million + "  ")).hasMessage("a date has at most a million characters");
    }

    @Test
    void readsALongSetAtOnce() {
        String set = "[" + "XXXX-02-29,".repeat(80_000) + "2021]";
        assertThatCode(() -> Edtf.parse(set).words()).doesNotThrowAnyException();
        assertThat(Edtf.parse(set).members()).hasSize(80_001);
    }

    private static void assertRefusedAtOnce(String text) {
        assertTimeout(Duration.ofSeconds(2), () -> assertThat(error(text)).isNotNull());
    }

    private static EdtfException error(String text) {
        return catchThrowableOfType(EdtfException.class, () -> Edtf.parse(text));
    }
}
