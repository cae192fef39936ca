package dateline.layout;

import java.util.OptionalInt;

/// Where the arrow keys lead from lane to lane, found in the columns: to the nearest in time in the
/// lanes above and below.
///
/// Events that a mask leaves out are passed over; events without room at this zoom are not.
public final class Neighbours {
    private final Placement placement;

    /// The neighbours in a placement.
    public Neighbours(Placement placement) {
        this.placement = placement;
    }

    /// The nearest in time in the next lane up that has any.
    public OptionalInt above(int item) {
        return across(item, -1);
    }

    /// The nearest in time in the next lane down that has any.
    public OptionalInt below(int item) {
        return across(item, 1);
    }

    private OptionalInt across(int item, int step) {
        int from = placement.laneOf(item);
        long moment = placement.items().from(item);
        for (int l = from + step; from >= 0 && l >= 0 && l < placement.lanes().count(); l += step) {
            int rank = nearest(placement.lane(l), moment);
            if (rank >= 0) {
                return OptionalInt.of(placement.lane(l).columns.item[rank]);
            }
        }
        return OptionalInt.empty();
    }

    private static int nearest(LanePlacement lane, long moment) {
        int at = lane.columns.before(moment);
        int after = lane.keptFrom(at);
        int before = lane.keptTo(at - 1);
        if (after == lane.columns.count() || before < 0) {
            return before < 0 && after < lane.columns.count() ? after : before;
        }
        long ahead = lane.columns.left[after] - moment;
        return ahead <= moment - lane.columns.left[before] ? after : before;
    }
}
