package dateline.layout;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Set;

/// The heights of the lanes, one under the other: they change by filter, lanes, folds and "+n",
/// never by zoom or pan. A lane of which a filter leaves nothing is its title.
public final class LaneStack {
    /// The foot of a lane in which nearly everything has its row.
    private static final double FOOT_PX = 7;

    /// The foot of a lane with a ribbon of density worth reading.
    private static final double RIBBON_PX = 14;

    private final LaneBox[] boxes;
    private final double height;

    /// Stacks the lanes of a placement from 0 down.
    ///
    /// @param folded ids of the lanes that are folded
    public LaneStack(Placement placement, Set<String> folded) {
        boxes = new LaneBox[placement.lanes().count()];
        double y = 0;
        for (int lane = 0; lane < boxes.length; lane++) {
            boxes[lane] = box(placement, lane, folded.contains(placement.lanes().lane(lane).id()));
            boxes[lane] = boxes[lane].moved(y);
            y = boxes[lane].bottom();
        }
        height = y;
    }

    private LaneStack(LaneBox[] boxes) {
        this.boxes = boxes;
        height = boxes.length == 0 ? 0 : boxes[boxes.length - 1].bottom();
    }

    /// The lanes of a placement on their way from another.
    static LaneStack of(Placement placement, Set<String> folded, @Nullable Turn turn) {
        LaneStack now = new LaneStack(placement, folded);
        if (turn == null) {
            return now;
        }
        LaneStack before = new LaneStack(turn.before(), folded);
        LaneBox[] boxes = new LaneBox[now.boxes.length];
        Arrays.setAll(boxes, lane -> turn.between(before.boxes[lane], now.boxes[lane]));
        return new LaneStack(boxes);
    }

    private static LaneBox box(Placement placement, int lane, boolean folded) {
        double foot = placement.crowded(lane) ? RIBBON_PX : FOOT_PX;
        if (placement.empty(lane)) {
            return new LaneBox(lane, 0, LaneBox.EMPTY_PX, 0, 0);
        }
        if (folded) {
            return new LaneBox(lane, 0, LaneBox.FOLDED_PX, 0, FOOT_PX);
        }
        int rows = placement.rows(lane);
        double height = LaneBox.ABOVE_PX + rows * LaneBox.ROW_PX + foot;
        return new LaneBox(lane, 0, height, rows, foot);
    }

    /// How high all lanes are together, in pixels: what can be scrolled.
    public double height() {
        return height;
    }

    /// Where a lane lies when nothing is scrolled.
    public LaneBox box(int lane) {
        return boxes[lane];
    }

    /// The lane at a height, counted from the top of the first; the first or last lane beyond them.
    ///
    /// @return -1 when there are no lanes
    public int laneAt(double y) {
        int low = 0;
        int high = boxes.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (boxes[middle].bottom() > y) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high < 0 ? -1 : low;
    }
}
