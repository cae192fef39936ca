package dateline.evidence.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.Random;

class LikenessTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 63, 64, 65, 130})
    void readingBitsGivesTheColumnsOfTheTable(int length) {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            int[] pattern = letters(random, length);
            int[] text = letters(random, 300);
            int[] read = new int[text.length];
            new Bits(pattern)
                    .search(
                            Digitless.of(NormalText.of(new String(text, 0, text.length))),
                            Integer.MAX_VALUE,
                            (end, edits) -> read[end - 1] = edits);
            assertThat(read).as("seed %d", seed).isEqualTo(Oracle.lastRow(pattern, text));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    kitten | sitting | 3
                    same   | same    | 0
                    ''     | four    | 4
                    flaw   | lawn    | 2
                    """)
    void editsAreInsertionsDeletionsAndReplacements(String a, String b, int edits) {
        assertThat(Edits.between(a.codePoints().toArray(), b.codePoints().toArray()))
                .isEqualTo(edits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the bridge opened in 1931 | So the bridge opened in 1932, they say. | the bridge opened in 1932 | 0
                    25, the harbour was sold  | At age 7, the harbour was sold again.   | 7, the harbour was sold   | 0
                    the old bridge was opened | Then the old bridges was opened wide    | the old bridges was opened| 1
                    the bridge opened in 1931 | The bridge opened in.                   | The bridge opened in      | 2
                    it cost them $14 billion  | Now it cost them $14.3 billion, or so   | it cost them $14.3 billion| 1
                    the bridge opened in 1931 | It was then that the bridge was pulled  | ''                        | 0
                    opened in 1931            | It was opened in 1932                   | ''                        | 0
                    """)
    void theNearestPlaceIsGivenInWholeWordsAndNumbers(
            String fragment, String text, String stands, int edits) {
        var places = new Likeness(NormalText.of(text)).of(fragment);
        if (stands.isEmpty()) {
            assertThat(places).isEmpty();
        } else {
            assertThat(places).hasSize(1);
            assertThat(places.getFirst().fragment()).isEqualTo(stands);
            assertThat(places.getFirst().edits()).isEqualTo(edits);
        }
    }

    @Test
    void placesAsNearAreAllGiven() {
        var places =
                new Likeness(NormalText.of("A mill stood here in 1801; a mill stood here in 1802."))
                        .of("mill stood here in 1805");
        assertThat(places).extracting(Place::span).containsExactly(span(2, 25), span(29, 52));
    }

    @Test
    void aPlaceIsFoundWhereverTheTableHasOne() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            SampleText sample = SampleText.of(random, 60);
            String fragment = sample.fragment(random, 4);
            String text = sample.edited(random, 0.2).text();
            int[] letters = Digitless.of(fragment);
            boolean near =
                    Arrays.stream(Oracle.lastRow(letters, Digitless.of(text)))
                            .anyMatch(it -> it <= letters.length / 5);
            var places = new Likeness(NormalText.of(text)).of(fragment);
            assertThat(!places.isEmpty()).as("seed %d", seed).isEqualTo(near);
        }
    }

    private static Span span(int start, int end) {
        return new Span(start, end);
    }

    private static int[] letters(Random random, int length) {
        return random.ints(length, 'a', 'd').toArray();
    }
}
