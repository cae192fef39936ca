package dateline.evidence.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.IntStream;

class NormalTextTest {
    /// Code points that are folded, dropped, composed, taken apart or spaces, and plain ones.
    private static final int[] TRICKY = {
        'a', 'b', ' ', '\t', '\n', '.', '7', 0x2019, 0x201C, 0x00AB, 0x2014, 0x2212, 0x00B4, 0x0060,
        0x00AD, 0x200B, 0x200D, 0xFEFF, 0x00A0, 0x2003, 0x2028, 0x0301, 0x0308, 0x0323, 0xFB01,
        0x2034, 0x207B, 0xFF40, 0x1FEF, 0xFE58, 0x1100, 0x1161, 0x11A8, 0xAC00, 0xFF9E, 0xFF76,
        0x09C7, 0x09BE, 0x0E33, 0x1D400, 0x1F600, 0xFDFA, 0x2057, 0x16D67, 0x16D63, 0x115B9, 0x115AF
    };

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2018, ''''
                    2019, ''''
                    201A, ''''
                    201B, ''''
                    2032, ''''
                    00B4, ''''
                    0060, ''''
                    201C, '"'
                    201D, '"'
                    201E, '"'
                    201F, '"'
                    2033, '"'
                    00AB, '"'
                    00BB, '"'
                    2010, -
                    2011, -
                    2012, -
                    2013, -
                    2014, -
                    2015, -
                    2212, -
                    FB01, fi
                    00A0, ' '
                    2026, ...
                    00B2, 2
                    1D400, A
                    00AD, ''
                    200B, ''
                    200C, ''
                    200D, ''
                    2060, ''
                    FEFF, ''
                    """)
    void eachCodePointHasItsPlainForm(String codePoint, String plain) {
        assertThat(normal("x" + hex(codePoint) + "y")).isEqualTo("x" + plain + "y");
    }

    @Test
    void aRunOfWhiteSpaceIsOneSpaceAndTheEndsAreTrimmed() {
        assertThat(normal(" \tone \u00A0\u200B\u2028two\r\n\r\nthree\u3000\u0085"))
                .isEqualTo("one two three");
    }

    @Test
    void lettersAndTheirMarksAreComposed() {
        assertThat(normal("Zoe\u0308")).isEqualTo("Zo\u00EB");
        assertThat(normal("\u1100\u1161\u11A8")).isEqualTo("\uAC01");
    }

    @Test
    void whiteSpaceAloneLeavesNothing() {
        NormalText nothing = NormalText.of(" \n\u200B ");
        assertThat(nothing.text()).isEmpty();
        assertThat(nothing.length()).isZero();
        assertThat(nothing.words()).isZero();
    }

    @Test
    void theDigestIsThatOfTheUtf8BytesOfTheNormalText() {
        NormalText text = NormalText.of("\u201Cabc\u201D");
        assertThat(text.sha256())
                .isEqualTo("6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25");
        assertThat(text.digest().length()).isEqualTo(5);
    }

    @Test
    void positionsCountCodePointsNotUnits() {
        NormalText text = NormalText.of("\uD83D\uDE00 in  2016");
        assertThat(text.length()).isEqualTo(9);
        assertThat(text.slice(new Span(2, 9))).isEqualTo("in 2016");
        assertThat(text.rawSpan(new Span(2, 9))).isEqualTo(new Span(3, 11));
    }

    @Test
    void aHighlightCoversWhatBecameTheFragment() {
        String raw = "He  said:\n\u201Ccafe\u0301\u00AD\u201D of\uFB01ce";
        NormalText text = NormalText.of(raw);
        assertThat(text.text()).isEqualTo("He said: \"caf\u00E9\" office");
        assertThat(highlighted(text, "\"caf\u00E9\"")).isEqualTo("\u201Ccafe\u0301\u00AD\u201D");
        assertThat(highlighted(text, "He said")).isEqualTo("He  said");
        assertThat(highlighted(text, "fi")).isEqualTo("\uFB01");
        assertThat(text.rawSpan(new Span(2, 3))).isEqualTo(new Span(2, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u207B3", "a\u2034", "e\u200B\u0301", "\uFF40x", "\u1FEF"})
    void whatOnePassLeavesToFoldIsFoldedToo(String raw) {
        assertThat(normal(normal(raw))).isEqualTo(normal(raw));
    }

    @Test
    void aNormalTextIsItsOwnNormalForm() {
        for (int seed = 0; seed < 2_000; seed++) {
            String once = normal(tricky(new Random(seed)));
            assertThat(normal(once)).as("seed %d", seed).isEqualTo(once);
        }
    }

    @Test
    void takingPiecesGivesWhatNfkcOfTheWholeGives() {
        for (int seed = 0; seed < 2_000; seed++) {
            String raw = tricky(new Random(seed));
            String folded =
                    raw.codePoints()
                            .map(Normalisation::fold)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            String whole =
                    Normalizer.normalize(folded, Normalizer.Form.NFKC)
                            .replaceAll("[\u00AD\u200B-\u200D\u2060\uFEFF]", "")
                            .replaceAll("(?U)\\s+", " ")
                            .strip();
            assertThat(Normalisation.once(Mapped.of(raw)).text())
                    .as("seed %d", seed)
                    .isEqualTo(whole);
        }
    }

    @Test
    void theWayBackNeverTurns() {
        for (int seed = 0; seed < 1_000; seed++) {
            NormalText text = NormalText.of(tricky(new Random(seed)));
            Span before = new Span(0, 1);
            for (int i = 0; i < text.length(); i++) {
                Span here = text.rawSpan(new Span(i, i + 1));
                assertThat(here.start()).as("seed %d", seed).isGreaterThanOrEqualTo(0);
                assertThat(here.end()).isLessThanOrEqualTo(text.raw().length());
                if (i > 0) {
                    assertThat(here.start()).isGreaterThanOrEqualTo(before.start());
                    assertThat(here.end()).isGreaterThanOrEqualTo(before.end());
                }
                before = here;
            }
        }
    }

    @Test
    void aStretchBeyondTheTextIsRefused() {
        NormalText text = NormalText.of("short");
        assertThatThrownBy(() -> text.slice(new Span(2, 6)))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.rawSpan(new Span(2, 6)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a 28-year-old didn't pay $14.3bn | 8
                    \u201Cdon\u2019t\u201D | 1
                    El Pa\u00EDs | 3
                    \u2014 \u2026 ! | 0
                    \uFF12\uFF10\uFF11\uFF16 | 1
                    """)
    void wordsAreRunsOfLettersAndDigits(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
        assertThat(Words.of(text)).hasSize(words);
    }

    private static String highlighted(NormalText text, String fragment) {
        int at = text.text().indexOf(fragment);
        Span raw = text.rawSpan(new Span(at, at + fragment.length()));
        return text.raw().substring(raw.start(), raw.end());
    }

    private static String normal(String raw) {
        return NormalText.of(raw).text();
    }

    private static String hex(String codePoint) {
        return Character.toString(Integer.parseInt(codePoint, 16));
    }

    private static String tricky(Random random) {
        return IntStream.range(0, random.nextInt(40))
                .map(_ -> TRICKY[random.nextInt(TRICKY.length)])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
