package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.paint.Arrival;
import dateline.ui.look.Stagehand;

import org.junit.jupiter.api.Test;

class ArrivingTest {
    private static final long MS = 1_000_000;

    private final Arriving arriving = Stagehand.on(() -> new Arriving(() -> {}));

    private Arrival at(double scale, long millis) {
        return Stagehand.on(() -> arriving.at(scale, millis * MS));
    }

    @Test
    void theFirstFrameIsThereAtOnce() {
        assertThat(at(8, 0)).isSameAs(Arrival.NONE);
    }

    @Test
    void eachMarkComesInFromTheFrameThatRevealedIt() {
        at(8, 0);
        at(6, 10);
        Arrival arrival = at(4, 70);
        assertThat(arrival.opacity(8)).isEqualTo(1);
        assertThat(arrival.opacity(6)).isEqualTo(0.5);
        assertThat(arrival.opacity(5)).isZero();
    }

    @Test
    void allIsThereAfterAWhile() {
        at(8, 0);
        at(4, 10);
        assertThat(at(4, 120).opacity(4)).isCloseTo(11 / 12.0, within(1e-9));
        assertThat(at(4, 130)).isSameAs(Arrival.NONE);
    }

    @Test
    void zoomingOutAndInAgainShowsOnlyWhatWasHiddenAnew() {
        at(8, 0);
        at(2, 10);
        at(4, 20);
        Arrival arrival = at(2, 40);
        assertThat(arrival.opacity(4)).isEqualTo(0.25);
        assertThat(arrival.opacity(3)).isZero();
        assertThat(arrival.opacity(8)).isEqualTo(1);
    }

    @Test
    void zoomingOutHasNothingComeIn() {
        at(8, 0);
        assertThat(at(16, 10)).isSameAs(Arrival.NONE);
    }
}
