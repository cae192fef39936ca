package dateline.layout;

/// The way from one placement of some events to another of the same: rows and lanes move, time
/// stands still.
///
/// All moves are even, so that what stands at the same height before and after stays there.
///
/// @param before what was shown
/// @param part of the way gone, from 0 to 1
public record Turn(Placement before, double part) {
    /// Whether one placement can turn into another.
    public static boolean possible(Placement before, Placement after) {
        return before.items() == after.items() && before.lanes().count() == after.lanes().count();
    }

    /// A length on the way from one to another.
    public double between(double from, double to) {
        return from + (to - from) * part;
    }

    LaneBox between(LaneBox from, LaneBox to) {
        double top = between(from.top(), to.top());
        return new LaneBox(
                to.lane(), top, between(from.height(), to.height()), to.rows(), to.foot());
    }

    /// How far an event still is above its row, in pixels; below 0 where it is below.
    double above(LaneBox box, int item, int row) {
        LanePlacement lane = before.lane(box.lane());
        int rank = lane.columns.rank(item);
        boolean stood = rank >= 0 && lane.kept(rank) && lane.reveal(rank) > 0;
        return box.folded() || !stood ? 0 : (1 - part) * (row - lane.row(rank)) * LaneBox.ROW_PX;
    }
}
