package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.time.Viewport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class FitAndOverviewTest {
    private static final double HALF_HANDLE = 3;

    @ParameterizedTest
    @ValueSource(doubles = {850, 1100, 1600, 2000})
    void aFittedViewCutsNoLabelWhereThereIsRoom(double width) {
        assertLabels(width, TextRuler.CAP_PX + Room.STUB + Room.GAP);
    }

    @ParameterizedTest
    @ValueSource(doubles = {400, 640, 860, 1200, 2000})
    void aFittedViewIsFilledWithTheStoryAndGivesLabelsTheRest(double width) {
        Placement placement = Story.placement();
        double room = width - 32;
        double data = placement.extent().seconds() / Fit.of(placement, width).secondsPerPixel();
        double most = room * 0.4;
        assertThat(data).isBetween(room - most - 0.01, room);
        assertLabels(width, most);
    }

    @Test
    void theLabelsOfACrowdLeaveMoreOfTheWidthToTime() {
        Placement crowd = Crowd.placement(2_000, 1);
        double data = crowd.extent().seconds() / Fit.of(crowd, 1632).secondsPerPixel();
        assertThat(data).isGreaterThan(1600 * 5 / 6.0 - 0.01);
    }

    /// @param mostPx what mark and label may take behind the moment they are counted from
    private static void assertLabels(double width, double mostPx) {
        Placement placement = Story.placement();
        Viewport fit = Fit.of(placement, width);
        TimelineLayout layout = TimelineLayout.of(placement, new Frame(fit, 5000, 0, Set.of()));
        Marks marks = layout.marks();
        for (int mark = 0; mark < marks.count(); mark++) {
            Items items = layout.items();
            String label = items.label(marks.item(mark));
            double least = mostPx - Room.tail(items, marks.item(mark), -Room.AIR);
            assertThat((double) marks.labelWidth(mark))
                    .as(label)
                    .isGreaterThan(Math.min(least, TextRuler.PLAIN.width(label, 240)) - 0.01);
            assertThat(marks.x(mark)).isGreaterThan((float) Frame.HEADER_PX);
        }
    }

    private static Item at(String label, long second) {
        Item.Sign sign = new Item.Sign(Glyph.RING, Badge.NONE);
        return new Item(label, label, 0, 50, sign, new Where.At(Stretch.of(second, second)));
    }

    @Test
    void aFitLeavesRoomOnlyForTheLabelsThatShowInIt() {
        Items items = Items.of(List.of(at("first", 0), at("a last one that shows", 1_000_000)));
        Placement few =
                Placement.of(items, Lanes.byKind(items, Story.lanes("all")), TextRuler.PLAIN);
        Viewport fit = Fit.of(few, 1000);
        double end =
                fit.x(1_000_000) + Room.tail(items, 1, TextRuler.PLAIN.width(items.label(1), 240));
        assertThat(end).isCloseTo(1000 - 16, within(0.5));
    }

    @Test
    void aFitAddsNoYearsForTheNameOfABarThatHoldsSomeOfIt() {
        Where bar = new Where.Over(Stretch.of(900_000, 900_000), Stretch.of(1_000_000, 1_000_000));
        Item.Sign sign = new Item.Sign(Glyph.RING, Badge.NONE);
        String name = "the name of the last bar";
        Items items = Items.of(List.of(at("first", 0), new Item("b", name, 0, 50, sign, bar)));
        Placement few =
                Placement.of(items, Lanes.byKind(items, Story.lanes("all")), TextRuler.PLAIN);
        Viewport fit = Fit.of(few, 1000);
        assertThat(fit.x(1_000_000)).isCloseTo(1000 - 16, within(0.5));
        TimelineLayout layout = TimelineLayout.of(few, new Frame(fit, 500, 0, Set.of()));
        assertThat(layout.labelText(layout.markOf(1).orElseThrow())).startsWith("the name");
    }

    @Test
    void anEmptyPlacementFitsToo() {
        Items none = Items.builder(0).build();
        Placement placement = Placement.of(none, Lanes.byKind(none, Story.LANES), TextRuler.PLAIN);
        Viewport fit = Fit.of(placement, 800);
        assertThat(TimelineLayout.of(placement, new Frame(fit, 500, 0, Set.of())).marks().count())
                .isZero();
    }

    @Test
    void theOverviewCountsEveryEventOnce() {
        Placement placement = Crowd.placement(5000, 2);
        assertThat(IntStream.of(Overview.of(placement, placement.extent(), 800).counts()).sum())
                .isEqualTo(placement.lanes().total());
        BitSet some = new BitSet();
        some.set(0, 1000);
        int expected = (int) some.stream().filter(i -> !placement.items().apart(i)).count();
        assertThat(
                        IntStream.of(
                                        Overview.of(placement.masked(some), placement.extent(), 800)
                                                .counts())
                                .sum())
                .isEqualTo(expected);
    }

    @Test
    void aFilterLeavesTheColumnsWhereTheirTimeIs() {
        Items items = Story.items();
        Lanes lanes = Lanes.byKind(items, Story.LANES);
        Placement all = Placement.of(items, lanes, TextRuler.PLAIN);
        BitSet late = new BitSet();
        items(items).filter(i -> items.from(i) > Story.at("2020-01-01")).forEach(late::set);
        Placement few = Placement.of(items, lanes.keeping(late), TextRuler.PLAIN);
        Overview before = Overview.of(all, all.extent(), 800);
        Overview after = Overview.of(few, all.extent(), 800);
        assertThat(after.whole()).isEqualTo(before.whole());
        assertThat(few.extent()).isNotEqualTo(all.extent());
        for (int column = 0; column < after.counts().length; column++) {
            assertThat(after.counts()[column]).isLessThanOrEqualTo(before.counts()[column]);
        }
    }

    private static IntStream items(Items items) {
        return IntStream.range(0, items.count());
    }

    @Test
    void theBrushLiesOverTheWindowAndMovesIt() {
        Viewport whole = new Viewport(0, 0, 100, 1000);
        Viewport view = new Viewport(20_000, 0, 10, 500);
        Brush brush = Brush.of(whole, view);
        assertThat(brush.left()).isEqualTo(200);
        assertThat(brush.right()).isEqualTo(250);
        assertThat(brush.at(201)).isEqualTo(Brush.Part.LEFT);
        assertThat(brush.at(251)).isEqualTo(Brush.Part.RIGHT);
        assertThat(brush.at(225)).isEqualTo(Brush.Part.BODY);
        assertThat(brush.at(500)).isEqualTo(Brush.Part.OUTSIDE);
        assertThat(brush.dragged(Brush.Part.BODY, 30).start()).isEqualTo(23_000);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-50_000, -10_000, 96_000, 150_000})
    void bothEndsOfTheBrushAreWholeWhereverTheWindowIs(double start) {
        Viewport whole = new Viewport(0, 0, 100, 1000);
        Brush brush = Brush.of(whole, new Viewport((long) start, 0, 20, 1000));
        assertThat(brush.left()).isGreaterThanOrEqualTo(HALF_HANDLE);
        assertThat(brush.right()).isLessThanOrEqualTo(1000 - HALF_HANDLE);
        assertThat(brush.right() - brush.left()).isGreaterThanOrEqualTo(Brush.NARROWEST);
    }

    @Test
    void anEndOfTheBrushMovesAloneAndNeverPassesTheOther() {
        Viewport whole = new Viewport(0, 0, 100, 1000);
        Viewport view = new Viewport(20_000, 0, 10, 500);
        Brush brush = Brush.of(whole, view);
        Viewport left = brush.dragged(Brush.Part.LEFT, 30);
        assertThat(left.start()).isEqualTo(23_000);
        assertThat(left.end()).isEqualTo(view.end());
        Viewport right = brush.dragged(Brush.Part.RIGHT, -30);
        assertThat(right.start()).isEqualTo(20_000);
        assertThat(right.end()).isEqualTo(22_000);
        assertThat(brush.dragged(Brush.Part.LEFT, 900).secondsPerPixel()).isPositive();
        assertThat(brush.dragged(Brush.Part.RIGHT, -900).secondsPerPixel()).isPositive();
    }

    @Test
    void aWindowTooShortToSeeStillHasABrush() {
        Brush brush = Brush.of(new Viewport(0, 0, 100, 1000), new Viewport(99_990, 0, 0.01, 500));
        assertThat(brush.right() - brush.left()).isEqualTo(Brush.NARROWEST);
        assertThat(brush.left()).isBetween(0.0, 1000.0 - Brush.NARROWEST);
    }
}
