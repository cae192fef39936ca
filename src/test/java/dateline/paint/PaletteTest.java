package dateline.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

class PaletteTest {
    static List<Palette> palettes() {
        return List.of(Palette.LIGHT, Palette.DARK);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void textIsReadableOnEveryGround(Palette palette) {
        for (int ground : List.of(palette.ground(), palette.zebra(), palette.panel())) {
            assertThat(Ink.contrast(palette.text(), ground)).isGreaterThan(7);
            assertThat(Ink.contrast(palette.quiet(), ground)).isGreaterThan(4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void labelsAreReadableOnBarsOfEveryKind(Palette palette) {
        for (int kind : palette.kinds()) {
            int bar = Ink.mix(palette.ground(), kind, BarPainter.STRONG);
            assertThat(Ink.contrast(palette.text(), bar)).isGreaterThan(4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void marksStandOutFromTheGround(Palette palette) {
        for (int ground : List.of(palette.ground(), palette.zebra())) {
            palette.kinds()
                    .forEach(kind -> assertThat(Ink.contrast(kind, ground)).isGreaterThan(3));
            assertThat(Ink.contrast(palette.conflict(), ground)).isGreaterThan(3);
            assertThat(Ink.contrast(palette.accent(), ground)).isGreaterThan(3);
        }
        assertThat(Ink.contrast(palette.onConflict(), palette.conflict())).isGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void kindsDifferToEveryEye(Palette palette) {
        for (Eye eye : Eye.values()) {
            for (int a = 0; a < palette.kinds().size(); a++) {
                for (int b = a + 1; b < palette.kinds().size(); b++) {
                    double apart = Eye.apart(eye.sees(palette.kind(a)), eye.sees(palette.kind(b)));
                    assertThat(apart).as("%s: %d and %d", eye, a, b).isGreaterThan(eye.enough());
                }
            }
        }
    }

    @Test
    void moreKindsThanColoursBeginAgain() {
        int colours = Palette.LIGHT.kinds().size();
        assertThat(Palette.LIGHT.kind(colours + 1)).isEqualTo(Palette.LIGHT.kind(1));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    000000, ffffff, 21.0
                    ffffff, ffffff, 1.0
                    777777, ffffff, 4.48
                    """)
    void contrastIsThatOfWcag(String a, String b, double expected) {
        double contrast = Ink.contrast(Integer.parseInt(a, 16), Integer.parseInt(b, 16));
        assertThat(contrast).isCloseTo(expected, org.assertj.core.api.Assertions.within(0.01));
    }

    @Test
    void mixingGoesFromOneToTheOther() {
        assertThat(Ink.mix(0xFF000000, 0xFFFFFFFF, 0)).isEqualTo(0xFF000000);
        assertThat(Ink.mix(0xFF000000, 0xFFFFFFFF, 1)).isEqualTo(0xFFFFFFFF);
        assertThat(Ink.mix(0xFF000000, 0xFF102030, 0.5)).isEqualTo(0xFF081018);
        assertThat(Ink.clear(0xFF102030, 0.5)).isEqualTo(0x80102030);
    }
}
