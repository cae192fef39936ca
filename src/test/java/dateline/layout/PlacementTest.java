package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

class PlacementTest {
    private static final Item.Sign SIGN = new Item.Sign(Glyph.FILLED, Badge.NONE);

    private static Placement placed(Extent fitted, Item... items) {
        Items columns = Items.of(List.of(items));
        Lanes lanes = Lanes.byKind(columns, Story.lanes("Only")).fittedTo(fitted);
        return Placement.of(columns, lanes, TextRuler.PLAIN);
    }

    private static Item at(String id, long second) {
        return new Item(id, "Some event", 0, 50, SIGN, new Where.At(Stretch.of(second, second)));
    }

    @Test
    void aLaneHasAsManyRowsAsShowAllWhenEverythingIsFitted() {
        Extent all = new Extent(0, 1_200_000);
        assertThat(placed(all, at("a", 0), at("b", 600_000)).rows(0)).isEqualTo(1);
        assertThat(placed(all, at("a", 0), at("b", 20_000)).rows(0)).isEqualTo(2);
        assertThat(placed(all, at("a", 0), at("b", 20_000), at("c", 40_000)).rows(0)).isEqualTo(3);
    }

    @Test
    void aShorterPeriodNeedsFewerRows() {
        Item[] items = {at("a", 0), at("b", 20_000), at("c", 40_000)};
        assertThat(placed(new Extent(0, 60_000), items).rows(0)).isEqualTo(1);
    }

    @Test
    void whereTheLanesAreHigherThanAWindowOnlyTheImportantHalfHasToShow() {
        List<Item> story = new ArrayList<>();
        for (int kind = 0; kind < 8; kind++) {
            for (int n = 0; n < 8; n++) {
                long second = 20_000L * n;
                story.add(
                        new Item(
                                kind + "-" + n,
                                "Some event",
                                kind,
                                50 - n,
                                SIGN,
                                new Where.At(Stretch.of(second, second))));
            }
        }
        Extent fitted = new Extent(0, 1_200_000);
        Placement high = placed(story, fitted);
        int rows = IntStream.range(0, 8).map(high::rows).sum();
        assertThat(rows).isEqualTo(32);
        double scale = fitted.seconds() / RowCount.FITTED_PX;
        for (int lane = 0; lane < 8; lane++) {
            LanePlacement placed = high.lane(lane);
            assertThat(placed.rowless).isZero();
            for (int item = 8 * lane; item < 8 * lane + 4; item++) {
                int rank = placed.columns.rank(item);
                assertThat((double) placed.reveal(rank)).isGreaterThanOrEqualTo(scale);
            }
        }
        Placement alone = placed(story.subList(0, 8), fitted);
        assertThat(alone.rows(0)).isGreaterThan(high.rows(0));
        assertThat(alone.crowded(0)).isFalse();
    }

    private static Placement placed(List<Item> items, Extent fitted) {
        Items columns = Items.of(items);
        List<Lane> lanes = Story.lanes("a", "b", "c", "d", "e", "f", "g", "h");
        return Placement.of(
                columns, Lanes.byKind(columns, lanes).fittedTo(fitted), TextRuler.PLAIN);
    }

    @Test
    void aSmallLaneTakesMoreThanSixRowsForTheEventsOfOneDay() {
        Item[] day = new Item[9];
        for (int i = 0; i < day.length; i++) {
            day[i] = at("e" + i, 0);
        }
        Placement placement = placed(new Extent(0, 1_200_000), day);
        assertThat(placement.rows(0)).isEqualTo(9);
        assertThat(placement.rowless(0)).isZero();
    }

    @Test
    void whatTwelveRowsCannotHoldHasNone() {
        Item[] day = new Item[15];
        for (int i = 0; i < day.length; i++) {
            day[i] = at("e" + i, 0);
        }
        Placement placement = placed(new Extent(0, 1_200_000), day);
        assertThat(placement.rows(0)).isEqualTo(12);
        assertThat(placement.rowless(0)).isEqualTo(3);
        assertThat(placement.expanded(0).rowless(0)).isZero();
        assertThat(placement.expandedAt(0)).isFalse();
        assertThat(placement.expanded(0).expandedAt(0)).isTrue();
    }

    @Test
    void theMoreImportantAndThenTheLongerStandsAtCoarserScales() {
        Item plain = at("plain", 0);
        Item important = new Item("vip", "Some event", 0, 90, SIGN, plain.when());
        Where week = new Where.Over(Stretch.of(0, 0), Stretch.of(600, 600));
        Item longer = new Item("long", "Some event", 0, 50, SIGN, week);
        Placement placement = placed(new Extent(0, 1_200_000), plain, important, longer);
        LanePlacement lane = placement.lane(0);
        assertThat(lane.row(lane.columns.rank(1))).isEqualTo(0);
        assertThat(lane.row(lane.columns.rank(2))).isEqualTo(1);
        assertThat(lane.row(lane.columns.rank(0))).isEqualTo(2);
    }

    @Test
    void anEventInTwoLanesHasARowInEach() {
        Items items = Items.of(List.of(at("a", 0), at("b", 0)));
        Lanes lanes = Lanes.of(items, Story.lanes("One", "Two"), new int[][] {{0, 1}, {1}});
        Placement placement = Placement.of(items, lanes, TextRuler.PLAIN);
        assertThat(placement.lane(0).columns.rank(1)).isNotNegative();
        assertThat(placement.lane(1).columns.rank(1)).isNotNegative();
        assertThat(placement.lane(1).columns.rank(0)).isNegative();
        assertThat(placement.laneOf(1)).isEqualTo(0);
    }

    @Test
    void nobodyWaitingEndsTheWork() {
        Items items = Crowd.items(30_000, 1);
        Lanes lanes = Lanes.byKind(items, Crowd.lanes());
        assertThatThrownBy(() -> Placement.of(items, lanes, TextRuler.PLAIN, (_, _) -> false))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(
                        () ->
                                Placement.of(
                                        items, lanes, TextRuler.PLAIN, (done, _) -> done < 8_000))
                .isInstanceOf(CancellationException.class);
    }
}
