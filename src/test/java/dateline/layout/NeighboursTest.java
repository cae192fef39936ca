package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.BitSet;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

class NeighboursTest {
    @Test
    void walkingForwardMeetsEveryEventOnceInTimeOrderAndBackAgain() {
        Placement placement = Crowd.placement(800, 3);
        Neighbours neighbours = new Neighbours(placement);
        Set<Integer> met = new HashSet<>();
        int last = -1;
        for (var at = neighbours.first(); at.isPresent(); at = neighbours.next(at.getAsInt())) {
            int item = at.getAsInt();
            assertThat(met.add(item)).isTrue();
            if (last >= 0) {
                assertThat(placement.items().from(item))
                        .isGreaterThanOrEqualTo(placement.items().from(last));
                assertThat(neighbours.previous(item)).hasValue(last);
            }
            last = item;
        }
        assertThat(met).hasSize(placement.lanes().total());
        assertThat(neighbours.last()).hasValue(last);
    }

    @Test
    void whatAMaskLeavesOutIsPassedOver() {
        Placement placement = Crowd.placement(800, 4);
        BitSet some = new BitSet();
        new Random(4).ints(100, 0, 800).filter(i -> !placement.items().apart(i)).forEach(some::set);
        Neighbours neighbours = new Neighbours(placement.masked(some));
        BitSet met = new BitSet();
        for (var at = neighbours.first(); at.isPresent(); at = neighbours.next(at.getAsInt())) {
            met.set(at.getAsInt());
        }
        assertThat(met).isEqualTo(some);
    }

    @Test
    void upAndDownLeadToTheNearestInTimeOfTheNextLane() {
        Placement placement = Story.placement();
        Neighbours neighbours = new Neighbours(placement);
        int probe = itemOf(placement.items(), "Labour probe");
        assertThat(label(placement, neighbours.above(probe))).isEqualTo("New chief executive");
        assertThat(label(placement, neighbours.below(probe))).isEqualTo("Portrait published");
        assertThat(neighbours.above(itemOf(placement.items(), "At university"))).isEmpty();
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
