package dateline.paint;

import dateline.layout.TimelineLayout;
import dateline.time.DayRange;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// What is not known of the order of one event and its neighbours.
///
/// @param item the event, -1 for none
/// @param began when it may have begun
/// @param beside the neighbours of which it is open whether they came before or after it
/// @param narrowed where the order of other events narrows its days, or those of its ends
public record Unsettled(int item, DayRange began, Set<Integer> beside, List<DayRange> narrowed) {
    /// Nothing is asked.
    public static final Unsettled NOTHING =
            new Unsettled(-1, new DayRange(0, 0), Set.of(), List.of());

    public Unsettled {
        beside = Set.copyOf(beside);
        narrowed = List.copyOf(narrowed);
    }

    /// The neighbour beside which an arrow is painted at a point of a layout, if there is one.
    public OptionalInt arrowAt(TimelineLayout layout, double x, double y) {
        return OrderPainter.at(layout, this, x, y);
    }
}
