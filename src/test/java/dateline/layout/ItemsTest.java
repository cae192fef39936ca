package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ItemsTest {
    @Test
    void columnsHoldTheBarsOfEveryDisputeAsTheyWereSaid() {
        Random random = new Random(1);
        List<Item> list = new ArrayList<>();
        List<Where.Disputed> said = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Where.Disputed dispute = dispute(random);
            said.add(dispute);
            list.add(item("a" + i, new Where.At(Stretch.of(i, i))));
            list.add(item("b" + i, dispute));
        }
        Items items = Items.of(list);
        for (int i = 0; i < 50; i++) {
            assertThat(items.bars(2 * i)).isEmpty();
            assertThat(items.bars(2 * i + 1)).isEqualTo(said.get(i).bars());
            assertThat(items.disputed(2 * i + 1)).isTrue();
        }
    }

    private static Where.Disputed dispute(Random random) {
        List<Where.Claimed> bars = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            long from = random.nextLong(-1_000_000, 1_000_000);
            List<Stretch.Open> open = List.of(Stretch.Open.values());
            List<Where.Standing> standings = List.of(Where.Standing.values());
            Stretch span =
                    Stretch.of(from, from + random.nextLong(1000))
                            .fuzzy(random.nextLong(100), random.nextLong(100))
                            .opening(open.get(random.nextInt(open.size())));
            bars.add(new Where.Claimed(span, standings.get(random.nextInt(standings.size()))));
        }
        return new Where.Disputed(bars);
    }

    private static Item item(String id, Where where) {
        return new Item(id, id, 0, 50, new Item.Sign(Glyph.RING, Badge.NONE), where);
    }

    @Test
    void aPeriodKnowsWhatIsCertainAndWhatIsPossible() {
        Where where =
                new Where.Over(Stretch.of(10, 20).fuzzy(3, 0), Stretch.of(50, 70).fuzzy(0, 4));
        Items items = Items.of(List.of(item("a", where)));
        assertThat(items.from(0)).isEqualTo(10);
        assertThat(items.sureFrom(0)).isEqualTo(20);
        assertThat(items.sureTo(0)).isEqualTo(50);
        assertThat(items.to(0)).isEqualTo(70);
        assertThat(items.fuzzBefore(0)).isEqualTo(3);
        assertThat(items.fuzzAfter(0)).isEqualTo(4);
    }

    @Test
    void aPeriodThatMayHaveEndedBeforeItSurelyBeganHasNoCertainPart() {
        Items items =
                Items.of(List.of(item("a", new Where.Over(Stretch.of(0, 80), Stretch.of(30, 90)))));
        assertThat(items.sureTo(0)).isLessThan(items.sureFrom(0));
    }

    @Test
    void momentsBeyondAllReckoningAreHeldBack() {
        Stretch ever = Stretch.of(Long.MIN_VALUE, Long.MAX_VALUE);
        assertThat(ever.to() - ever.from()).isPositive();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> Stretch.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stretch.of(0, 1).fuzzy(-1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Where.Over(Stretch.of(10, 10), Stretch.of(5, 5)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Where.Disputed(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
