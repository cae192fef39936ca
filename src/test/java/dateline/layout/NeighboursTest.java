package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.Random;

class NeighboursTest {
    @Test
    void upAndDownLeadToTheNearestInTimeOfTheNextLane() {
        Placement placement = Story.placement();
        Neighbours neighbours = new Neighbours(placement);
        int probe = itemOf(placement.items(), "Labour probe");
        assertThat(label(placement, neighbours.above(probe))).isEqualTo("New chief executive");
        assertThat(label(placement, neighbours.below(probe))).isEqualTo("Portrait published");
        assertThat(neighbours.above(itemOf(placement.items(), "At university"))).isEmpty();
    }

    @Test
    void whatAMaskLeavesOutIsPassedOver() {
        Placement placement = Crowd.placement(800, 4);
        BitSet some = new BitSet();
        new Random(4).ints(100, 0, 800).filter(i -> !placement.items().apart(i)).forEach(some::set);
        Neighbours neighbours = new Neighbours(placement.masked(some));
        BitSet met = new BitSet();
        for (int item = some.nextSetBit(0); item >= 0; item = some.nextSetBit(item + 1)) {
            neighbours.above(item).ifPresent(met::set);
            neighbours.below(item).ifPresent(met::set);
        }
        assertThat(met.cardinality()).isPositive();
        met.andNot(some);
        assertThat(met.isEmpty()).isTrue();
    }

    private static String label(Placement placement, OptionalInt item) {
        return placement.items().label(item.orElseThrow());
    }

    private static int itemOf(Items items, String label) {
        int item = 0;
        while (!items.label(item).equals(label)) {
            item++;
        }
        return item;
    }
}
