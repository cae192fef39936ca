package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.Viewport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

class GreedyTest {
    private static final double WIDTH = 1_000;

    private static Frame frame(Placement placement, double depth) {
        Viewport all = Fit.of(placement, WIDTH).zoomed(1 / depth, WIDTH / 2);
        return new Frame(all, 100_000, 0, Set.of());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 10, 1_000})
    void countsAsPlacedWhatTheFrameShows(double depth) {
        Placement placement = Crowd.placement(2_000, 3);
        Frame frame = frame(placement, depth);
        int marks = TimelineLayout.of(placement, frame).marks().count();
        assertThat(Greedy.placed(placement, frame)).isPositive().isLessThanOrEqualTo(marks);
    }

    @Test
    void showsAllWhereThereIsRoomForAll() {
        Placement placement = Crowd.placement(12, 3);
        Frame frame = frame(placement, 1);
        assertThat(Greedy.shown(placement, frame)).isEqualTo(12);
        assertThat(Greedy.placed(placement, frame)).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 3, 10, 30, 100, 300})
    void aPlacementForEveryZoomShowsNearlyAsMuchAsOneForEachView(double depth) {
        Placement placement = Crowd.placement(20_000, 3);
        double shown = 0;
        double could = 0;
        for (double at : new double[] {0.2, 0.4, 0.6, 0.8}) {
            Viewport all = Fit.of(placement, WIDTH);
            Frame frame = new Frame(all.zoomed(1 / depth, at * WIDTH), 900, 0, Set.of());
            shown += Greedy.placed(placement, frame);
            could += Greedy.shown(placement, frame);
        }
        assertThat(shown / could).isGreaterThan(0.8);
    }
}
