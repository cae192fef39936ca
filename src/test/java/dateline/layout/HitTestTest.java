package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.Viewport;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class HitTestTest {
    private static TimelineLayout story(double scroll) {
        Viewport view = Viewport.between(Story.at("2015-09-01"), Story.at("2026-02-01"), 860);
        return TimelineLayout.of(Story.placement(), new Frame(view, 700, scroll, Set.of()));
    }

    private static int itemOf(TimelineLayout layout, String label) {
        for (int i = 0; i < layout.items().count(); i++) {
            if (layout.items().label(i).equals(label)) {
                return i;
            }
        }
        throw new AssertionError(label);
    }

    @Test
    void everyMarkIsHitWhereItStandsUnlessAnotherLiesOverIt() {
        TimelineLayout layout = story(0);
        Marks marks = layout.marks();
        for (int mark = 0; mark < marks.count(); mark++) {
            if (layout.hasGlyph(mark) && marks.x(mark) >= Frame.HEADER_PX && marks.y(mark) < 700) {
                Hit hit = layout.hitAt(marks.x(mark) + layout.glyphOffset(mark), marks.y(mark));
                assertThat(hit)
                        .isEqualTo(
                                new Hit.OnEvent(
                                        marks.item(mark), marks.lane(mark), mark, Hit.Part.MARK));
            }
        }
    }

    @Test
    void ofTwoEventsAtOnePlaceTheOneOnTopIsHit() {
        Item.Sign sign = new Item.Sign(Glyph.FILLED, Badge.NONE);
        Where day = new Where.At(Stretch.of(0, 0));
        Items items =
                Items.of(
                        List.of(
                                new Item("a", "a", 0, 50, sign, day),
                                new Item("b", "b", 0, 50, sign, day)));
        Placement placement =
                Placement.of(items, Lanes.byKind(items, Story.lanes("Only")), TextRuler.PLAIN);
        Viewport view = new Viewport(-100, 0, 1, 400);
        TimelineLayout layout =
                TimelineLayout.of(placement, new Frame(view, 400, 0, Set.of("lane-0")));
        Marks marks = layout.marks();
        int last = marks.count() - 1;
        assertThat(last).isEqualTo(1);
        assertThat(layout.hitAt(marks.x(last), marks.y(last)))
                .isEqualTo(new Hit.OnEvent(marks.item(last), 0, last, Hit.Part.MARK));
    }

    @Test
    void aLabelBelongsToItsEvent() {
        TimelineLayout layout = story(0);
        int item = itemOf(layout, "Valued above $7B");
        int mark = layout.markOf(item).orElseThrow();
        Hit hit = layout.hitAt(layout.marks().labelX(mark) + 20, layout.marks().y(mark) + 4);
        assertThat(hit).isEqualTo(new Hit.OnEvent(item, 2, mark, Hit.Part.LABEL));
    }

    @Test
    void aBarIsHitFarFromItsLabel() {
        TimelineLayout layout = story(0);
        int item = itemOf(layout, "A giant is a customer");
        int mark = layout.markOf(item).orElseThrow();
        Hit hit = layout.hitAt(layout.marks().sureRight(mark) - 60, layout.marks().y(mark));
        assertThat(hit).isEqualTo(new Hit.OnEvent(item, 4, mark, Hit.Part.BAR));
    }

    @Test
    void headersAndEmptyLanesAndTheRestAnswerForThemselves() {
        TimelineLayout layout = story(0);
        LaneBox second = layout.lanes().get(1);
        assertThat(layout.hitAt(20, second.top() + 5)).isEqualTo(new Hit.OnHeader(1));
        assertThat(layout.hitAt(160, second.bottom() - 1)).isEqualTo(new Hit.OnLane(1));
        assertThat(layout.hitAt(20, 10_000)).isEqualTo(Hit.NOTHING);
        assertThat(layout.hitAt(-1, 20)).isEqualTo(Hit.NOTHING);
    }

    @Test
    void aCellOfDensityAnswersWithItsCountAndItsEvents() {
        Placement placement = Crowd.placement(4000, 1);
        Viewport all = Fit.of(placement, 900);
        TimelineLayout layout = TimelineLayout.of(placement, new Frame(all, 600, 0, Set.of()));
        Ribbon ribbon = layout.ribbons().getFirst();
        int cell = busiest(ribbon.counts());
        double x = ribbon.x() + (cell + 0.5) * ribbon.cellPx();
        Hit hit = layout.hitAt(x, ribbon.box().bottom() - 2);
        assertThat(hit).isInstanceOf(Hit.OnDensity.class);
        Hit.OnDensity density = (Hit.OnDensity) hit;
        assertThat(density.count()).isEqualTo(ribbon.counts()[cell]);
        int[] listed = layout.hiddenIn(density, 10_000);
        assertThat(listed).hasSize(density.count());
        for (int item : listed) {
            assertThat(layout.markOf(item)).isEmpty();
            assertThat(placement.items().from(item)).isBetween(density.from(), density.to() - 1);
        }
        assertThat(layout.hiddenIn(density, 2)).hasSize(2);
    }

    private static int busiest(int[] counts) {
        int best = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            best = counts[cell] > counts[best] ? cell : best;
        }
        return best;
    }

    @Test
    void theChipOfACrowdedLaneIsHit() {
        Placement placement = Crowd.placement(20_000, 1);
        Frame frame = new Frame(Fit.of(placement, 900), 600, 0, Set.of());
        TimelineLayout layout = TimelineLayout.of(placement, frame);
        Chip chip = Chip.of(placement, layout.lanes().getFirst()).orElseThrow();
        assertThat(layout.hitAt(chip.x() + 3, chip.y() + 3))
                .isEqualTo(new Hit.OnChip(0, placement.rowless(0)));
    }

    @Test
    void theLineUnderATitleLeadsToAllThatIsHiddenInSight() {
        Placement placement = Crowd.placement(20_000, 1);
        Frame frame = new Frame(Fit.of(placement, 900), 600, 0, Set.of());
        TimelineLayout layout = TimelineLayout.of(placement, frame);
        LaneBox box = layout.lanes().getFirst();
        Hit hit = layout.hitAt(40, box.hiddenY());
        assertThat(hit).isInstanceOf(Hit.OnHidden.class);
        Hit.OnHidden line = (Hit.OnHidden) hit;
        assertThat(line.hidden()).isEqualTo(layout.hidden(box));
        assertThat(layout.hiddenIn(line, Integer.MAX_VALUE)).hasSize(line.hidden().total());
        assertThat(layout.hitAt(40, box.titleY())).isEqualTo(new Hit.OnHeader(0));
    }

    @Test
    void whatBeginsInSightIsListedBeforeWhatReachesIn() {
        Placement placement = Crowd.placement(20_000, 1);
        long from = Story.at("1950-07-10");
        Viewport years = Viewport.between(from, Story.at("1955-07-10"), 900);
        TimelineLayout layout = TimelineLayout.of(placement, new Frame(years, 600, 0, Set.of()));
        Tally hidden = layout.hidden(layout.lanes().getFirst());
        assertThat(hidden.begins()).isPositive();
        assertThat(hidden.reaches()).isPositive();
        Items items = placement.items();
        int[] listed = layout.hiddenIn(new Hit.OnHidden(0, hidden), Integer.MAX_VALUE);
        assertThat(listed).hasSize(hidden.total());
        for (int i = 0; i < listed.length; i++) {
            assertThat(items.from(listed[i]) >= from).isEqualTo(i < hidden.begins());
            assertThat(items.to(listed[i])).isGreaterThan(from);
        }
    }
}
