package dateline.evidence.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    paid $14.3bn in 2025           | $14.3bn, 2025
                    some 1,000 people, 49% of them | 1000, 49%
                    1,234,567 and 12,34            | 1234567, 12,34
                    the 28-year-old                | 28
                    two years after the Third      | 2, third
                    $90 million                    | $90, million
                    On June 12, a Thursday         | june, 12, thursday
                    it may march on sun day        | ''
                    Maybe someone often fivefold   | ''
                    """)
    void numbersAreReadWithTheirSignsAndWords(String fragment, String figures) {
        assertThat(String.join(", ", Figures.of(fragment))).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    $90 million      | $90 billion
                    in June of 1931  | in July of 1931
                    two years after  | ten years after
                    $14              | €14
                    on Monday        | on Sunday
                    19               | 91
                    """)
    void whatChangesANumberShows(String before, String after) {
        assertThat(Figures.of(after)).isNotEqualTo(Figures.of(before));
    }
}
