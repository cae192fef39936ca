package dateline.state;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.Viewport;

import org.junit.jupiter.api.Test;

import java.util.Random;

class LimitsTest {
    private final Span extent = Orchard.CATALOG.extent().orElseThrow();
    private final ViewState open =
            Reducer.apply(
                    ViewState.EMPTY,
                    new Change.Open(
                            Orchard.CATALOG,
                            Viewport.between(extent.from(), extent.to(), 1000),
                            Framing.ALL));

    @Test
    void theCoarsestViewIsThreeTimesTheData() {
        Viewport out = moved(open.viewport().zoomed(1e9, 10));
        assertThat(out.secondsPerPixel()).isEqualTo(extent.seconds() * 3 / 1000);
    }

    @Test
    void aDatasetOfOneDayCanStillBeSeenInItsYear() {
        assertThat(Limits.of(Catalog.NOTHING, 365.25).coarsest()).isEqualTo(86_400);
    }

    @Test
    void someDataIsInSightWhateverIsAskedFor() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            double scale = Math.pow(10, random.nextDouble() * 16 - 4);
            long start = (long) (extent.from() + random.nextGaussian() * 100 * extent.seconds());
            Viewport held = moved(new Viewport(start, 0, scale, 50 + random.nextInt(2000)));
            assertThat(held.x(extent.from())).isLessThan(held.widthPx());
            assertThat(held.x(extent.to())).isPositive();
        }
    }

    private Viewport moved(Viewport viewport) {
        return Reducer.apply(open, new Change.Move(viewport)).viewport();
    }
}
