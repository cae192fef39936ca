package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

class TurnTest {
    private final Items items = Story.items();
    private final Lanes lanes = Lanes.byKind(items, Story.LANES);
    private final Placement all = Placement.of(items, lanes, TextRuler.PLAIN);
    private final Placement few =
            Placement.of(items, lanes.keeping(kept()), TextRuler.PLAIN).masked(kept());

    private static BitSet kept() {
        BitSet kept = new BitSet();
        for (int item = 0; item < 40; item += 2) {
            kept.set(item);
        }
        return kept;
    }

    private Map<Integer, Double> heights(TimelineLayout layout) {
        Map<Integer, Double> heights = new TreeMap<>();
        for (int mark = 0; mark < layout.marks().count(); mark++) {
            heights.put(layout.marks().item(mark), (double) layout.marks().y(mark));
        }
        return heights;
    }

    private Frame frame() {
        return new Frame(Fit.of(all, 1200), 5_000, 0, Set.of());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25, 0.5, 1})
    void everyEventIsOnTheStraightWayFromItsOldRowToItsNew(double part) {
        Map<Integer, Double> before = heights(TimelineLayout.of(all, frame()));
        Map<Integer, Double> after = heights(TimelineLayout.of(few, frame()));
        Map<Integer, Double> now = heights(TimelineLayout.of(few, frame(), new Turn(all, part)));
        assertThat(now.keySet()).isEqualTo(after.keySet());
        int moving = 0;
        for (int item : now.keySet()) {
            double from = before.getOrDefault(item, Double.NaN);
            double to = after.getOrDefault(item, Double.NaN);
            assertThat(now.get(item)).isCloseTo(from + part * (to - from), within(0.01));
            moving += from == to ? 0 : 1;
        }
        assertThat(moving).isGreaterThan(5);
    }

    @Test
    void whatHadNoRowStandsInItsNewOneInALaneThatMoves() {
        Map<Integer, Double> now = heights(TimelineLayout.of(all, frame(), new Turn(few, 1)));
        assertThat(now).isEqualTo(heights(TimelineLayout.of(all, frame())));
    }

    @Test
    void onlyThePlacementsOfTheSameEventsTurnIntoEachOther() {
        assertThat(Turn.possible(all, few)).isTrue();
        assertThat(Turn.possible(Crowd.placement(10, 1), few)).isFalse();
    }
}
