package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// What holds of every placement, whatever is placed.
class PlacementLawsTest {
    private static final int SOME = 1500;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noTwoEventsShownInARowReserveTheSamePixel(long seed) {
        Placement placement = Crowd.placement(SOME, seed);
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            double scale = Math.exp(random.nextDouble(Math.log(0.001), Math.log(2e7)));
            for (int lane = 0; lane < placement.lanes().count(); lane++) {
                assertThat(overlaps(placement.lane(lane), scale)).as("at %s", scale).isEmpty();
            }
        }
    }

    private static List<String> overlaps(LanePlacement lane, double scale) {
        List<String> found = new ArrayList<>();
        for (int row = 0; row < lane.rows.all(); row++) {
            int wanted = row;
            int[] shown =
                    IntStream.range(0, lane.columns.count())
                            .filter(rank -> lane.shownAt(scale, rank))
                            .filter(rank -> lane.row(rank) == wanted)
                            .boxed()
                            .sorted(Comparator.comparingDouble(rank -> box(lane, rank, scale)[0]))
                            .mapToInt(rank -> rank)
                            .toArray();
            for (int i = 1; i < shown.length; i++) {
                double end = box(lane, shown[i - 1], scale)[1];
                double start = box(lane, shown[i], scale)[0];
                if (end - start > 0.001 * scale + 0.001) {
                    found.add(shown[i - 1] + " and " + shown[i]);
                }
            }
        }
        return found;
    }

    /// What an event reserves, worked out from the rule and not from the columns.
    private static double[] box(LanePlacement lane, int rank, double s) {
        Items items = lane.columns.items;
        int i = lane.columns.item[rank];
        double w = TextRuler.PLAIN.width(items.label(i), 240) + 8;
        if (items.disputed(i)) {
            return new double[] {items.from(i) - 8 * s, items.to(i) + (8 + 6 + w) * s};
        }
        if (!items.period(i)) {
            return new double[] {items.from(i) - 8 * s, items.from(i) + (8 + 6 + w) * s};
        }
        double start = items.from(i) - (items.openLeft(i) ? 24 * s : 0);
        double end = items.to(i) + (items.openRight(i) ? 24 * s : 0);
        return new double[] {start, Math.max(end, start + (6 + w) * s)};
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void everyEventHasTheCoarsestRowThatThoseBeforeItLeaveIt(long seed) {
        Items items = Crowd.items(SOME, seed);
        Placement placement =
                Placement.of(items, Lanes.byKind(items, Crowd.lanes()), TextRuler.PLAIN);
        for (int lane = 0; lane < placement.lanes().count(); lane++) {
            LanePlacement placed = placement.lane(lane);
            SlowPlacer slow = new SlowPlacer(placed.columns, placed.rows.all());
            slow.place();
            for (int rank = 0; rank < placed.columns.count(); rank++) {
                assertThat(placed.reveal(rank)).isEqualTo(slow.reveal[rank]);
                if (slow.reveal[rank] > 0) {
                    assertThat(placed.row(rank)).isEqualTo(slow.row[rank]);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 9})
    void theOrderOfInputDoesNotMatter(long seed) {
        List<Item> list = Crowd.list(SOME, seed);
        Map<String, String> before = rowsByTitle(list);
        Collections.shuffle(list, new Random(seed));
        assertThat(rowsByTitle(list)).isEqualTo(before);
    }

    private static Map<String, String> rowsByTitle(List<Item> list) {
        Items items = Items.of(list);
        Placement placement =
                Placement.of(items, Lanes.byKind(items, Crowd.lanes()), TextRuler.PLAIN);
        Map<String, String> rows = new HashMap<>();
        for (int lane = 0; lane < placement.lanes().count(); lane++) {
            LanePlacement placed = placement.lane(lane);
            for (int rank = 0; rank < placed.columns.count(); rank++) {
                String id = list.get(placed.columns.item[rank]).id();
                boolean shown = placed.reveal(rank) > 0;
                rows.put(id, placed.reveal(rank) + (shown ? " row " + placed.row(rank) : ""));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11})
    void extraRowsTakeInWhatHasNoneAndMoveNothing(long seed) {
        Placement placement = Crowd.placement(8 * SOME, seed);
        int lane = 0;
        assertThat(placement.rowless(lane)).isPositive();
        Placement opened = placement.expanded(lane);
        LanePlacement own = placement.lane(lane);
        LanePlacement more = opened.lane(lane);
        assertThat(more.rowless).isLessThan(own.rowless);
        for (int rank = 0; rank < own.columns.count(); rank++) {
            if (own.reveal(rank) > 0) {
                assertThat(more.reveal(rank)).isEqualTo(own.reveal(rank));
                assertThat(more.row(rank)).isEqualTo(own.row(rank));
            } else if (more.reveal(rank) > 0) {
                assertThat(more.row(rank)).isGreaterThanOrEqualTo(own.rows.all());
            }
        }
        assertThat(overlaps(more, 100_000)).isEmpty();
        assertThat(opened.collapsed(lane).rowless(lane)).isEqualTo(own.rowless);
    }
}
