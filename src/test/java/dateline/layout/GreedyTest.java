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
    @ValueSource(doubles = {1, 10})
    void showsMoreThanAPlacementForEveryZoomWhereItIsCrowded(double depth) {
        Placement placement = Crowd.placement(20_000, 3);
        Frame frame = frame(placement, depth);
        assertThat(Greedy.shown(placement, frame)).isGreaterThan(Greedy.placed(placement, frame));
    }
}
