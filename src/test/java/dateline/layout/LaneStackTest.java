package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class LaneStackTest {
    @Test
    void lanesStandOneUnderTheOther() {
        LaneStack stack = new LaneStack(Story.placement(), Set.of());
        double y = 0;
        for (int lane = 0; lane < Story.LANES.size(); lane++) {
            assertThat(stack.box(lane).top()).isEqualTo(y);
            assertThat(stack.laneAt(y)).isEqualTo(lane);
            y = stack.box(lane).bottom();
            assertThat(stack.laneAt(y - 0.1)).isEqualTo(lane);
        }
        assertThat(stack.height()).isEqualTo(y);
        assertThat(stack.laneAt(y + 500)).isEqualTo(Story.LANES.size() - 1);
    }

    @Test
    void aFoldedLaneIsOneLineAndTheOthersKeepTheirHeight() {
        LaneStack open = new LaneStack(Story.placement(), Set.of());
        LaneStack folded = new LaneStack(Story.placement(), Set.of("lane-1"));
        assertThat(folded.box(1).height()).isLessThan(LaneBox.ROW_PX * 2);
        assertThat(folded.box(1).folded()).isTrue();
        assertThat(folded.box(2).height()).isEqualTo(open.box(2).height());
    }

    @Test
    void aLaneOfWhichAFilterLeavesNothingIsItsTitleAndTheOthersKeepTheirHeight() {
        Placement story = Story.placement();
        BitSet kept = new BitSet();
        for (int item = 0; item < story.items().count(); item++) {
            kept.set(item, story.items().kind(item) != 2);
        }
        LaneStack all = new LaneStack(story, Set.of());
        LaneStack filtered = new LaneStack(story.masked(kept), Set.of());
        assertThat(filtered.box(2).height()).isEqualTo(LaneBox.EMPTY_PX);
        assertThat(filtered.box(1).height()).isEqualTo(all.box(1).height());
        assertThat(filtered.box(3).height()).isEqualTo(all.box(3).height());
        assertThat(filtered.height()).isLessThan(all.height());
    }

    @Test
    void openedRowsAddHeightBelowTheOthers() {
        Placement placement = Crowd.placement(20_000, 1);
        LaneStack before = new LaneStack(placement, Set.of());
        LaneStack after = new LaneStack(placement.expanded(0), Set.of());
        assertThat(after.box(0).height()).isGreaterThan(before.box(0).height());
        assertThat(after.box(0).rowY(5)).isEqualTo(before.box(0).rowY(5));
    }

    @Test
    void theTitleOfALaneStaysInSightWhileTheLaneIs() {
        LaneBox box = new LaneBox(0, -200, 300, 10, 12);
        assertThat(box.titleY()).isBetween(0.0, 100.0);
        assertThat(new LaneBox(0, -290, 300, 10, 12).titleY()).isBetween(-10.0, 10.0);
        assertThat(new LaneBox(0, 50, 300, 10, 12).titleY()).isBetween(50.0, 70.0);
    }

    @Test
    void theChipStaysUnderTitleAndCountOrLeavesBeforeItCoversThem() {
        Placement placement = Crowd.placement(20_000, 1);
        LaneBox lane = new LaneStack(placement, Set.of()).box(0);
        int seen = 0;
        for (double scroll = 0; scroll < lane.height(); scroll++) {
            LaneBox box = lane.moved(-scroll);
            double words = box.showsHidden() ? box.hiddenY() : box.titleY();
            for (Chip chip : Chip.of(placement, box).stream().toList()) {
                assertThat(chip.y()).isGreaterThan(words + 7);
                assertThat(chip.y() + chip.height()).isLessThanOrEqualTo(box.bottom());
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(50);
    }

    @Test
    void theLanesBelowTheWindowAreNamed() {
        Placement story = Story.placement();
        LaneStack stack = new LaneStack(story, Set.of());
        double height = stack.box(6).top() + LaneBox.ROW_PX / 2;
        assertThat(below(story, height, 0)).containsExactly("Labour & legal", "Recognition");
        double free = LaneBox.ROW_PX + LaneBox.SIGN_PX;
        assertThat(below(story, height, free)).containsExactly("Recognition");
        assertThat(below(story, stack.height(), 0)).isEmpty();
    }

    @Test
    void aTitleThatTheSignAtTheFootWouldCoverCountsAsBelow() {
        Placement story = Story.placement();
        LaneStack stack = new LaneStack(story, Set.of());
        double height = stack.box(6).top() + LaneBox.ROW_PX;
        double last = stack.height() - height;
        for (double scroll = 0; scroll <= last; scroll++) {
            TimelineLayout layout = layout(story, height, scroll);
            boolean sign = !layout.lanesBelow().isEmpty();
            assertThat(layout.headersEnd()).isEqualTo(sign ? height - LaneBox.SIGN_PX : height);
            long titled =
                    layout.lanes().stream()
                            .filter(box -> box.titleEnd() <= layout.headersEnd())
                            .count();
            long above =
                    IntStream.range(0, 8)
                            .filter(lane -> stack.box(lane).bottom() <= layout.frame().scrollPx())
                            .count();
            assertThat(above + titled + layout.lanesBelow().size()).isEqualTo(8);
        }
        assertThat(layout(story, height, last).lanesBelow()).isEmpty();
    }

    private static TimelineLayout layout(Placement placement, double height, double scroll) {
        return TimelineLayout.of(
                placement, new Frame(Fit.of(placement, 800), height, scroll, Set.of()));
    }

    private static List<String> below(Placement placement, double height, double scroll) {
        return layout(placement, height, scroll).lanesBelow();
    }
}
