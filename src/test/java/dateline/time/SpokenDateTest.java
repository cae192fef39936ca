package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;
import java.util.Random;

class SpokenDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2021-03-14                 | 2021-03-14
                    2016-22                    | 2016-22
                    [2021,2022]                | [2021,2022]
                    12 June 2025               | 2025-06-12
                    12th of June, 2025         | 2025-06-12
                    June 12, 2025              | 2025-06-12
                    Jun 1st 2025               | 2025-06-01
                    12. 6. 2025                | 2025-06-12
                    1.12.2025                  | 2025-12-01
                    june 2025                  | 2025-06
                    Sept. 2025                 | 2025-09
                    SPRING 1999                | 1999-21
                    fall of 1999               | 1999-23
                    southern summer 2016       | 2016-30
                    Q2 2001                    | 2001-34
                    2001 q4                    | 2001-36
                    h1 2001                    | 2001-40
                    second half of 2001        | 2001-41
                    last third of 2001         | 2001-39
                    the 1990s                  | 199X
                    1900s                      | 19XX
                    2000s                      | 200X
                    the 1900s (1900–1909)      | 190X
                    20th century               | [1901..2000]
                    the 1st century            | [0001..0100]
                    44 BC                      | -0043
                    15 March 44 BCE            | -0043-03-15
                    480 CE                     | 0480
                    AD 480                     | 0480
                    12,025                     | Y12025
                    12,025 BCE                 | Y-12024
                    9,000 BCE                  | -8999
                    13.8 billion years ago     | Y-138E8S3
                    13,800 million years ago   | Y-138E8S3
                    13.8 thousand million years ago | Y-138E8S3
                    66 million years ago       | Y-66E6S2
                    170 million BCE            | Y-17E7
                    year 1700 million          | Y17E8
                    June 2019; or 2020         | [2019-06,2020]
                    June 2019; 2020; or 2021   | [2019-06,2020,2021]
                    about 2021                 | 2021~
                    c. June 2025               | 2025-06~
                    perhaps spring 1999        | 1999-21?
                    perhaps about the 1990s    | 199X%
                    between 3 and 10 May 2021  | [2021-05-03..2021-05-10]
                    between about 2019 and 2021 | [2019~..2021]
                    from 2019 to 2021          | 2019/2021
                    from May to June 2021      | 2021-05/2021-06
                    from 2019 on               | 2019/..
                    from 2019, end unknown     | 2019/
                    until 2021, start unknown  | /2021
                    until June 2021            | ../2021-06
                    by 12 June 2025            | [..2025-06-12]
                    since 2021                 | [2021..]
                    2021 or later              | [2021..]
                    2021 or 2022               | [2021,2022]
                    2021, 2022 or 2023         | [2021,2022,2023]
                    3, 4 or 5 May 2021         | [2021-05-03,2021-05-04,2021-05-05]
                    """)
    void wordsMeanADate(String words, String edtf) {
        assertThat(SpokenDate.parse(words).canonical()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "12 Jnue 2025",
                "30 February 2021",
                "31 June 2021",
                "2021-02-30",
                "480",
                "13/06/2025",
                "the 25th hour",
                "0 BCE",
                "between 2022 and 2021",
                "or",
                "from",
                "June",
                "12 June",
                "999999999 billion years ago",
                "c.",
                "about",
                "(",
                "\u0000"
            })
    void otherWordsDoNot(String words) {
        assertThatThrownBy(() -> SpokenDate.parse(words)).isInstanceOf(EdtfException.class);
    }

    @Test
    void whatLooksLikeEdtfIsRefusedAsEdtf() {
        assertThatThrownBy(() -> SpokenDate.parse("2021-02-30"))
                .hasMessage("there is no day 30 in February 2021");
    }

    @Test
    void wordsOfManyDatesAreUnderstood() {
        EdtfStrings strings = new EdtfStrings(new Random(7));
        int understood = 0;
        for (int i = 0; i < 5_000; i++) {
            String text = strings.any().replace('X', '1');
            Optional<Edtf> date = parsed(text).filter(SpokenDateTest::isSimple);
            if (date.isPresent()) {
                assertThat(parsedWords(date.get().words()).map(Edtf::ranges))
                        .as("%s: %s", text, date.get().words())
                        .contains(date.get().ranges());
                understood++;
            }
        }
        assertThat(understood).isGreaterThan(500);
    }

    @Test
    void refusesLongWordsAtOnce() {
        assertThatThrownBy(() -> SpokenDate.parse("or ".repeat(100_000)))
                .isInstanceOf(EdtfException.class);
        assertThatThrownBy(() -> SpokenDate.parse("between and ".repeat(16)))
                .isInstanceOf(EdtfException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    founding               | 2016
                    founding +3y           | 2019
                    Founding + 3 years     | 2019
                    founding -6m           | 2015-07/2016-06
                    founding +1y 6m        | 2017-07/2018-06
                    founding +2w           | 2016-01-15/2017-01-14
                    birth + 18y            | 2015-01-10
                    birth -1d              | 1997-01-09
                    June 2025 + 8 months   | 2026-02
                    2024-02-29 + 1y        | 2025-02-28
                    2021-01-31 +1m         | 2021-02-28
                    12 June 2025 - 1 month | 2025-05-12
                    [2021..] + 1y          | [2022..]
                    """)
    void namesAndDistancesLeadToDays(String text, String days) {
        assertThat(SpokenDate.days(text, SpokenDateTest::named)).contains(Edtf.parse(days).hull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dinner", "dinner +3y", "founding +3", "founding +3 moons", "+3y", ""})
    void unknownNamesLeadNowhere(String text) {
        assertThat(SpokenDate.days(text, SpokenDateTest::named)).isEmpty();
    }

    private static Optional<DayRange> named(String name) {
        return switch (name) {
            case "founding", "Founding" -> Optional.of(Edtf.parse("2016").hull());
            case "birth" -> Optional.of(Edtf.parse("1997-01-10").hull());
            default -> Optional.empty();
        };
    }

    /// Whether the words leave out nothing: no marks on single components, not a set of several
    /// stretches or of all.
    private static boolean isSimple(Edtf date) {
        String words = date.words();
        return date.shape() != Edtf.Shape.ALL_OF
                && !words.contains("uncertain")
                && !words.contains("approximate")
                && !date.text().contains("S")
                && !(date.members().size() > 1 && words.contains("between"));
    }

    private static Optional<Edtf> parsedWords(String words) {
        try {
            return Optional.of(SpokenDate.parse(words));
        } catch (EdtfException refused) {
            return Optional.empty();
        }
    }

    private static Optional<Edtf> parsed(String text) {
        try {
            return Optional.of(Edtf.parse(text));
        } catch (EdtfException refused) {
            return Optional.empty();
        }
    }
}
