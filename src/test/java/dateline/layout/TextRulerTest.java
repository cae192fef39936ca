package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRulerTest {
    private static final TextRuler TEN = _ -> 10;

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            textBlock =
                    """
                    abcdef, 60, abcdef
                    abcdef, 59, abcd…
                    abcdef, 20, a…
                    ab def, 40, ab…
                    abcdef, 10, ''
                    '',     10, ''
                    """)
    void cutsToTheRoomThereIs(String text, double room, String expected) {
        assertThat(TEN.cut(text, room)).isEqualTo(expected);
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertThat(TEN.cut("a😀😀😀", 30)).isEqualTo("a😀…");
    }

    @Test
    void looksAtNoMoreOfATitleThanCanBeSeen() {
        int[] asked = {0};
        TextRuler counting =
                _ -> {
                    asked[0]++;
                    return 10;
                };
        assertThat(counting.width("x".repeat(100_000), TextRuler.CAP_PX)).isEqualTo(240);
        assertThat(asked[0]).isEqualTo(24);
    }
}
