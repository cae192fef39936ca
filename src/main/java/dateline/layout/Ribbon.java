package dateline.layout;

/// The density at the foot of a lane: how many of its events have no room at this zoom, in cells
/// aligned to time.
///
/// @param box the lane
/// @param firstCell the number of the first cell, counted from 1970
/// @param cellShift a cell is `2^cellShift` seconds
/// @param x where the first cell begins, in pixels, at or left of the window's edge
/// @param cellPx how wide a cell is
/// @param counts the events in each cell
/// @param fullest how many the fullest cell of the lane holds at this zoom, in sight or not:
///     panning does not change it
@SuppressWarnings("ArrayRecordComponent") // made anew for each frame, and a list would cost more
public record Ribbon(
        LaneBox box,
        long firstCell,
        int cellShift,
        double x,
        double cellPx,
        int[] counts,
        double fullest) {
    /// Heights grow as if the fullest cell held at least this many, so that one event is no peak.
    private static final double FEW = 8;

    private static final double LEAST_PX = 2;

    /// How high a cell stands, in pixels: by the root of its count, so that a few are seen beside
    /// many; 0 where nothing is hidden.
    public double height(int cell) {
        if (counts[cell] == 0) {
            return 0;
        }
        double room = box.foot() - 2 - LEAST_PX;
        return LEAST_PX + room * Math.min(1, Math.sqrt(counts[cell] / Math.max(FEW, fullest)));
    }

    /// How many events are hidden in all cells together.
    public int total() {
        int total = 0;
        for (int count : counts) {
            total += count;
        }
        return total;
    }

    /// The left edge of a cell, in pixels.
    public double x(long cell) {
        return x + cell * cellPx;
    }

    /// The first second of a cell.
    ///
    /// @param cell its index in [#counts]; one past the last gives the end
    public long start(int cell) {
        return (firstCell + cell) << cellShift;
    }
}
