package dateline.layout;

import java.util.OptionalInt;

/// Where the arrow keys lead, found in the columns: by time through all lanes, and to the nearest
/// in time in the lanes above and below.
///
/// Events that a mask leaves out are passed over; events without room at this zoom are not.
public final class Neighbours {
    private final Placement placement;

    /// The neighbours in a placement.
    public Neighbours(Placement placement) {
        this.placement = placement;
    }

    /// The first event of all in time.
    public OptionalInt first() {
        return following(Long.MIN_VALUE, Long.MIN_VALUE);
    }

    /// The last event of all in time.
    public OptionalInt last() {
        return preceding(Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /// The next event in time, by left end, then by hash.
    public OptionalInt next(int item) {
        Items items = placement.items();
        return following(items.from(item), items.hash(item));
    }

    /// The previous event in time, by left end, then by hash.
    public OptionalInt previous(int item) {
        Items items = placement.items();
        return preceding(items.from(item), items.hash(item));
    }

    private OptionalInt following(long left, long hash) {
        int best = -1;
        for (int l = 0; l < placement.lanes().count(); l++) {
            LanePlacement lane = placement.lane(l);
            int rank = lane.keptFrom(lane.columns.after(left, hash));
            if (rank < lane.columns.count()) {
                best = earlier(best, lane.columns.item[rank], -1);
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private OptionalInt preceding(long left, long hash) {
        int best = -1;
        for (int l = 0; l < placement.lanes().count(); l++) {
            LanePlacement lane = placement.lane(l);
            int rank = lane.keptTo(lane.columns.before(left, hash) - 1);
            if (rank >= 0) {
                best = earlier(best, lane.columns.item[rank], 1);
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /// The one of two items that comes first, or last where `sign` is 1; -1 is none.
    private int earlier(int a, int b, int sign) {
        if (a < 0) {
            return b;
        }
        Items items = placement.items();
        int byTime = Long.compare(items.from(a), items.from(b));
        int order = byTime != 0 ? byTime : Long.compare(items.hash(a), items.hash(b));
        return order * sign >= 0 ? a : b;
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
