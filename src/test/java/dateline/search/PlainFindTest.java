package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class PlainFindTest {
    private final PlainFind find =
            new PlainFind(
                    List.of(
                            "Café opens in Genève",
                            "The \u201cowl\u201d\u2019s hoot",
                            "opens, 1990\u20131995"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    opens          | {0, 2}
                    OPENS          | {0, 2}
                    cafe           | {0}
                    Genève café    | {0}
                    pen            | {0, 2}
                    "owl"'s        | {1}
                    1990-1995      | {2}
                    opens hoot     | {}
                    """)
    void aTextMatchesWhenItHoldsEveryWord(String query, String places) {
        assertThat(find.matching(query)).hasToString(places);
    }

    @Test
    void aBlankQueryMatchesEverything() {
        assertThat(find.matching("  ")).hasToString("{0, 1, 2}");
    }
}
