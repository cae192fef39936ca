package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.Viewport;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class BesideTest {
    private final Placement story = Story.placement();

    @Test
    void aNeighbourIsTheMarkBeforeAndTheMarkAfterInEachLane() {
        double three = new LaneStack(story, Set.of()).box(3).top();
        assertThat(beside("Valued above $7B", three))
                .containsExactly(
                        "Leaves after one year",
                        "A hundred thousand contractors",
                        "A chat program is launched; demand for feedback",
                        "Series B",
                        "Valuation dips");
    }

    @Test
    void nothingOutOfSightIsANeighbour() {
        double one = new LaneStack(story, Set.of()).box(1).top();
        assertThat(beside("Leaves after one year", one)).isNotEmpty();
        Viewport later = Viewport.between(Story.at("2020-01-01"), Story.at("2026-01-01"), 900);
        TimelineLayout layout = TimelineLayout.of(story, new Frame(later, one, 0, Set.of()));
        assertThat(Beside.of(layout, item("Valuation dips"))).isEmpty();
    }

    private List<String> beside(String label, double heightPx) {
        Viewport fit = Fit.of(story, 900);
        TimelineLayout layout = TimelineLayout.of(story, new Frame(fit, heightPx, 0, Set.of()));
        return Beside.of(layout, item(label)).stream().map(story.items()::label).toList();
    }

    private int item(String label) {
        for (int item = 0; item < story.items().count(); item++) {
            if (story.items().label(item).equals(label)) {
                return item;
            }
        }
        throw new IllegalArgumentException(label);
    }
}
