package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.time.Viewport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.Set;

/// The shape of density: how high it stands where, and that it does not jump.
class RibbonTest {
    private static final double WIDTH = 900;
    private static final LaneBox BOX = new LaneBox(0, 0, 100, 3, 14);

    private static Ribbon ribbon(double full, int... counts) {
        return new Ribbon(BOX, 0, 4, 0, 8, counts, full);
    }

    private static TimelineLayout layout(Placement placement, Viewport view) {
        return TimelineLayout.of(placement, new Frame(view, 100_000, 0, Set.of()));
    }

    @Test
    void standsHigherWhereMoreIsHidden() {
        int[] counts = new int[40];
        counts[10] = 1;
        counts[20] = 10;
        counts[30] = 1000;
        Ribbon ribbon = ribbon(10, counts);
        assertThat(ribbon.height(5)).isZero();
        assertThat(ribbon.height(10)).isGreaterThanOrEqualTo(2);
        assertThat(ribbon.height(20)).isGreaterThan(1.5 * ribbon.height(10));
        assertThat(ribbon.height(30)).isBetween(0.9 * BOX.ribbonPx(), BOX.ribbonPx());
    }

    @Test
    void oneEventIsAHillThatIsNoPeak() {
        int[] counts = new int[40];
        counts[10] = 1;
        Ribbon ribbon = ribbon(0.01, counts);
        assertThat(ribbon.height(10)).isBetween(3.0, BOX.ribbonPx() / 2);
        assertThat(ribbon.height(11)).isBetween(1.0, ribbon.height(10));
        assertThat(ribbon.height(12)).isZero();
    }

    @Test
    void isAsHighAsItGetsWithinTheFootAndTheEdgeOfTheLastRow() {
        assertThat(BOX.ribbonPx()).isBetween(14.0, 18.0);
        assertThat(BOX.ribbonTop()).isGreaterThan(BOX.rowY(2) + 7);
    }

    /// A reader who pans sees the shape slide: what lies out of sight counts as well.
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void panningOnlySlidesIt(long seed) {
        Placement placement = Crowd.placement(20_000, seed);
        for (double factor = 1; factor > 0.01; factor *= 0.6) {
            Viewport view = Fit.of(placement, WIDTH).zoomed(factor, WIDTH / 3);
            Ribbon here = layout(placement, view).ribbons().getFirst();
            Ribbon there = layout(placement, view.panned(37)).ribbons().getFirst();
            int shared = 0;
            for (int cell = 0; cell < here.counts().length; cell++) {
                int other = (int) (here.firstCell() + cell - there.firstCell());
                double left = here.x(cell + 1);
                if (left > Frame.HEADER_PX + 37 && here.x(cell) < Frame.HEADER_PX + WIDTH) {
                    assertThat(there.height(other)).isEqualTo(here.height(cell));
                    shared++;
                }
            }
            assertThat(shared).isGreaterThan(90);
        }
    }

    /// Where the cells are halved the shape stays as it is.
    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void zoomingNeverMakesItJump(long seed) {
        Placement placement = Crowd.placement(20_000, seed);
        Viewport all = Fit.of(placement, WIDTH);
        for (int octave = 21; octave > 15; octave--) {
            double factor = Math.scalb(1.0, octave) / all.secondsPerPixel();
            Viewport coarse = all.zoomed(factor * (1 + 1e-7), WIDTH / 2);
            Viewport fine = all.zoomed(factor * (1 - 1e-7), WIDTH / 2);
            Ribbon before = layout(placement, coarse).ribbons().getFirst();
            Ribbon after = layout(placement, fine).ribbons().getFirst();
            assertThat(after.cellShift()).isEqualTo(before.cellShift() - 1);
            assertThat(after.full()).isCloseTo(before.full(), within(0.01 * before.full()));
            double apart = 0;
            double sum = 0;
            for (double px = Frame.HEADER_PX; px < WIDTH; px++) {
                double moved = Math.abs(at(after, px) - at(before, px));
                apart = Math.max(apart, moved);
                sum += moved;
            }
            assertThat(sum / WIDTH).as("octave %s", octave).isLessThan(0.7);
            assertThat(apart).as("octave %s", octave).isLessThan(3);
        }
    }

    /// The height at a pixel, as the straight line between two middles has it.
    private static double at(Ribbon ribbon, double px) {
        double cell = (px - ribbon.x()) / ribbon.cellPx() - 0.5;
        int first = (int) Math.floor(cell);
        double part = cell - first;
        return ribbon.height(first) * (1 - part) + ribbon.height(first + 1) * part;
    }

    /// At every zoom at which enough is hidden there is a shape to see, not a line.
    @ParameterizedTest
    @ValueSource(doubles = {1, 0.1, 0.04})
    void risesAndFallsAtEveryZoom(double factor) {
        Placement placement = Crowd.placement(100_000, 5);
        Viewport view = Fit.of(placement, WIDTH).zoomed(factor, WIDTH / 2);
        for (Ribbon ribbon : layout(placement, view).ribbons()) {
            double[] heights = new double[ribbon.counts().length];
            Arrays.setAll(heights, ribbon::height);
            Arrays.sort(heights);
            assertThat(heights[heights.length * 95 / 100]).isGreaterThan(5.5);
            assertThat(heights[heights.length * 3 / 4] - heights[heights.length / 20])
                    .isGreaterThan(1);
        }
    }

    @Test
    void theFlankOfAHillStandsForItsCell() {
        int[] counts = new int[40];
        counts[10] = 3;
        counts[13] = 1;
        Ribbon ribbon = ribbon(1, counts);
        assertThat(ribbon.cellAt(84)).isEqualTo(10);
        assertThat(ribbon.cellAt(90)).isEqualTo(10);
        assertThat(ribbon.cellAt(102)).isEqualTo(13);
        assertThat(ribbon.cellAt(72)).isEqualTo(10);
        assertThat(ribbon.cellAt(50)).isEqualTo(-1);
        assertThat(ribbon.cellAt(-500)).isEqualTo(-1);
    }
}
