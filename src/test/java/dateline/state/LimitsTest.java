package dateline.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.time.Viewport;

import org.junit.jupiter.api.Test;

import java.util.Random;

class LimitsTest {
    private static final long YEAR = 31_557_600;
    private final Limits limits = new Limits(0, 10 * YEAR);

    @Test
    void aViewAmongTheDataStaysAsItIs() {
        Viewport view = new Viewport(3 * YEAR, 0.5, 1000, 800);
        assertThat(limits.held(view)).isEqualTo(view);
    }

    @Test
    void panningAwayStopsWithAnEighthOfTheWindowOnTheData() {
        Viewport view = new Viewport(0, 0, 1000, 800);
        Viewport left = limits.held(view.panned(-1e9));
        assertThat(left.x(0)).isCloseTo(700, within(1e-6));
        Viewport right = limits.held(view.panned(1e9));
        assertThat(right.x(10 * YEAR)).isCloseTo(100, within(1e-6));
    }

    @Test
    void dataNarrowerThanThatStaysWholeInSight() {
        Limits day = new Limits(0, 86_400);
        Viewport view = new Viewport(0, 0, 8640, 800);
        assertThat(day.held(view.panned(5000)).x(0)).isCloseTo(0, within(1e-6));
        assertThat(day.held(view.panned(-5000)).x(86_400)).isCloseTo(800, within(1e-6));
    }

    @Test
    void zoomEndsAtThreeTimesTheDataAndAtFiftyPixelsASecond() {
        Viewport view = new Viewport(0, 0, 1000, 800);
        assertThat(limits.held(view.zoomed(1e12, 400)).secondsPerPixel())
                .isEqualTo(30.0 * YEAR / 800);
        assertThat(limits.held(view.zoomed(1e-12, 400)).secondsPerPixel())
                .isCloseTo(Limits.FINEST_SECONDS_PER_PIXEL, within(1e-9));
    }

    @Test
    void someDataIsInSightWhateverIsAskedFor() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            double scale = Math.pow(10, random.nextDouble() * 16 - 4);
            long start = (long) (random.nextGaussian() * 100 * YEAR);
            Viewport held = limits.held(new Viewport(start, 0, scale, 50 + random.nextInt(2000)));
            assertThat(held.x(0)).isLessThan(held.widthPx());
            assertThat(held.x(10 * YEAR)).isPositive();
            assertThat(limits.held(held).x(0)).isCloseTo(held.x(0), within(1e-3));
        }
    }
}
