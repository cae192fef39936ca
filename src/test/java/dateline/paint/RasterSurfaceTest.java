package dateline.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

class RasterSurfaceTest {
    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;
    private static final int SIDE = 40;

    private final int[] pixels = new int[SIDE * SIDE];
    private final RasterSurface surface =
            new RasterSurface(new Raster(pixels, SIDE, SIDE), new Dots(), 1);

    /// A letter is one pixel on the line, six pixels from the next; "x" cannot stand alone.
    private static final class Dots implements Letters {
        @Override
        public @Nullable Mask letter(Lettering lettering, int codePoint, int phase) {
            return codePoint == 'x' ? null : new Mask(new byte[] {-1}, 1, 1, 0, -1, 6);
        }

        @Override
        public Mask whole(Lettering lettering, String text) {
            return new Mask(new byte[] {-1, -1}, 1, 2, 0, -2, 6.0 * text.length());
        }

        @Override
        public double middleToBase(Lettering lettering) {
            return 4;
        }
    }

    @BeforeEach
    void startWithAWhitePage() {
        Arrays.fill(pixels, WHITE);
        surface.ink(BLACK);
    }

    private int grey(int x, int y) {
        return pixels[y * SIDE + x] & 0xFF;
    }

    /// How many pixels are covered, with those half covered as halves.
    private double covered() {
        return Arrays.stream(pixels).mapToDouble(pixel -> 1 - (pixel & 0xFF) / 255.0).sum();
    }

    @Test
    void aRectangleCoversItsArea() {
        surface.fillRect(3.5, 4.25, 10.25, 7);
        assertThat(covered()).isCloseTo(10.25 * 7, within(0.4));
        assertThat(grey(8, 8)).isZero();
        assertThat(grey(3, 8)).isBetween(120, 135);
    }

    @Test
    void aDiscCoversItsArea() {
        surface.fillCircle(20, 20, 6);
        assertThat(covered()).isCloseTo(Math.PI * 36, within(2.0));
    }

    @Test
    void aRingLeavesItsMiddle() {
        surface.pen(2, Dash.SOLID);
        surface.strokeCircle(20, 20, 6);
        assertThat(covered()).isCloseTo(2 * Math.PI * 6 * 2, within(3.0));
        assertThat(grey(20, 20)).isEqualTo(255);
    }

    @Test
    void aDashedRingCoversLess() {
        surface.pen(2, Dash.DASHED);
        surface.strokeCircle(20, 20, 6);
        assertThat(covered()).isBetween(25.0, 55.0);
    }

    @Test
    void aPolygonIsFullInside() {
        surface.fillPolygon(new double[] {20, 28, 20, 12}, new double[] {12, 20, 28, 20}, 4);
        assertThat(grey(20, 20)).isZero();
        assertThat(covered()).isCloseTo(2 * 64, within(3.0));
    }

    @Test
    void aPolygonMayHaveTeeth() {
        double[] xs = {0, 10, 20, 30, 40, 40, 0};
        double[] ys = {20, 10, 20, 10, 20, 30, 30};
        surface.fillPolygon(xs, ys, 7);
        assertThat(covered()).isCloseTo(40 * 10 + 2 * 100, within(6.0));
        assertThat(grey(20, 15)).isEqualTo(255);
        assertThat(grey(10, 15)).isZero();
    }

    @Test
    void roundCornersAreLeftOut() {
        surface.corners(5);
        surface.fillRound(5, 5, 20, 20);
        assertThat(covered()).isCloseTo(400 - (4 - Math.PI) * 25, within(4.0));
        assertThat(grey(5, 5)).isEqualTo(255);
    }

    @Test
    void anOutlineLeavesTheInside() {
        surface.corners(4);
        surface.pen(1.5, Dash.SOLID);
        surface.strokeRound(5, 5, 20, 20);
        assertThat(grey(15, 15)).isEqualTo(255);
        assertThat(grey(5, 15)).isLessThan(100);
        assertThat(covered()).isCloseTo(1.5 * (80 - 8 * 4 + 2 * Math.PI * 4), within(6.0));
    }

    @Test
    void aFadeRisesToTheFullInk() {
        surface.fillFromLeft(0, 0, 20, 10);
        assertThat(grey(0, 5)).isGreaterThan(240);
        assertThat(grey(19, 5)).isLessThan(15);
    }

    @Test
    void inkThatIsHalfClearMixes() {
        surface.ink(0x80000000);
        surface.fillRect(0, 0, 40, 40);
        assertThat(grey(10, 10)).isBetween(125, 129);
    }

    @Test
    void whatLiesOutsideIsNotDrawn() {
        surface.fillRect(-1e9, -50, 2e9, 40);
        surface.fillCircle(-100, 20, 5);
        surface.strokeLine(-100, -100, -50, -60);
        surface.text("abc", -500, 20);
        assertThat(covered()).isZero();
    }

    @Test
    void lettersStandOnTheirLineOneAfterTheOther() {
        surface.text("ab", 5, 10);
        assertThat(grey(5, 13)).isZero();
        assertThat(grey(11, 13)).isZero();
        assertThat(covered()).isEqualTo(2);
    }

    @Test
    void aTextThatCannotStandAloneIsDrawnWhole() {
        surface.text("ax", 5, 10);
        assertThat(covered()).isEqualTo(3);
    }

    @Test
    void onADenseScreenEverythingIsLarger() {
        new RasterSurface(new Raster(pixels, SIDE, SIDE), new Dots(), 2).fillRect(2, 2, 5, 5);
        assertThat(Arrays.stream(pixels).filter(pixel -> pixel != WHITE).count()).isEqualTo(100);
    }

    private static Hills hills(double spacing, double... heights) {
        return new Hills(spacing, heights.length, at -> heights[at]);
    }

    @Test
    void hillsPassThroughTheirHeightsAndEndInNothing() {
        surface.fillHills(5.5, 30, hills(8, 0, 4, 12, 12, 0));
        assertThat(grey(13, 26)).isZero();
        assertThat(grey(13, 25)).isEqualTo(255);
        assertThat(grey(21, 18)).isZero();
        assertThat(grey(21, 17)).isEqualTo(255);
        assertThat(grey(38, 29)).isEqualTo(255);
        assertThat(covered()).isCloseTo(8 * 28, within(8.0));
    }

    @Test
    void aHillHasNoSteps() {
        surface.fillHills(4.5, 32, hills(8, 0, 6, 18, 9, 14, 0));
        int before = 0;
        for (int x = 4; x < SIDE; x++) {
            int high = 0;
            while (high < 32 && grey(x, 31 - high) < 128) {
                high++;
            }
            assertThat(high).as("column %s", x).isCloseTo(before, within(3));
            before = high;
        }
    }

    @Test
    void hillsLookAsTheirOutlines() {
        Hills hills = hills(7, 3, 9, 9, 0, 0, 20, 1);
        surface.fillHills(-3, 33, hills);
        int[] filled = pixels.clone();
        Arrays.fill(pixels, WHITE);
        hills.outlines(-3, 33, surface);
        int apart = 0;
        for (int at = 0; at < pixels.length; at++) {
            apart += Math.abs((filled[at] & 0xFF) - (pixels[at] & 0xFF));
        }
        assertThat(apart / 255.0).isLessThan(12);
    }

    @Test
    void aRuledGroundIsThatOfRectangles() {
        Ruling ruling = new Ruling(SIDE, 0xFFEEEEEE, BLACK, new double[] {3, 17});
        surface.fillRuled(-4, 12, ruling);
        surface.fillRuled(30, 20, ruling.on(0xFFCCCCCC));
        int[] filled = pixels.clone();
        Arrays.fill(pixels, WHITE);
        ruling.paint(-4, 12, surface);
        ruling.on(0xFFCCCCCC).paint(30, 20, surface);
        assertThat(filled).isEqualTo(pixels);
    }

    @Test
    void aDiscIsTheSameAtEachWholePixel() {
        surface.fillCircle(10.3, 10.6, 5);
        surface.fillCircle(24.3, 27.6, 5);
        for (int y = 3; y < 18; y++) {
            for (int x = 3; x < 18; x++) {
                assertThat(grey(x, y)).isEqualTo(grey(x + 14, y + 17));
            }
        }
        assertThat(covered()).isCloseTo(2 * Math.PI * 25, within(3.0));
    }
}
