package dateline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The neighbours that a reader sees of an event: in each lane in sight, the mark before it and the
/// mark after it in time.
public final class Beside {
    private final TimelineLayout layout;
    private final Comparator<Integer> inTime;
    private final int item;

    private Beside(TimelineLayout layout, int item) {
        this.layout = layout;
        this.item = item;
        Items items = layout.items();
        inTime = Comparator.<Integer>comparingLong(items::from).thenComparingLong(items::hash);
    }

    /// The items beside another whose marks are in sight, from the top lane to the bottom.
    public static List<Integer> of(TimelineLayout layout, int item) {
        return new Beside(layout, item).items();
    }

    private List<Integer> items() {
        List<Integer> beside = new ArrayList<>();
        for (LaneBox box : layout.lanes()) {
            List<Integer> others = inSight(box.lane());
            others.stream().filter(it -> before(it, item)).max(inTime).ifPresent(beside::add);
            others.stream().filter(it -> before(item, it)).min(inTime).ifPresent(beside::add);
        }
        return beside;
    }

    private boolean before(int one, int other) {
        return inTime.compare(one, other) < 0;
    }

    private List<Integer> inSight(int lane) {
        Marks marks = layout.marks();
        return IntStream.range(0, marks.count())
                .filter(mark -> marks.lane(mark) == lane && marks.item(mark) != item)
                .filter(mark -> marks.x(mark) >= Frame.HEADER_PX)
                .filter(mark -> marks.x(mark) < layout.frame().widthPx())
                .mapToObj(marks::item)
                .toList();
    }
}
