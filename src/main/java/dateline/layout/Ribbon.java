package dateline.layout;

/// The density at the foot of a lane: how many of its events have no room at this zoom, in cells
/// aligned to time, and the soft shape they make.
///
/// Neither depends on what is in sight: panning slides the shape, and it reaches over the edges of
/// the window. Nor does it jump where the cells are halved as the reader zooms in: each event makes
/// a hill that is as many pixels wide at every zoom.
///
/// @param box the lane
/// @param firstCell the number of the first cell, counted from 1970: [#BESIDE] before the first in
///     sight
/// @param cellShift a cell is `2^cellShift` seconds
/// @param x where the first cell begins, in pixels
/// @param cellPx how wide a cell is
/// @param counts the events in each cell, and of [#BESIDE] cells out of sight on either side
/// @param full how many events in [#FULL_PX] pixels make the shape as high as it gets
@SuppressWarnings("ArrayRecordComponent") // made anew for each frame, and a list would cost more
public record Ribbon(
        LaneBox box,
        long firstCell,
        int cellShift,
        double x,
        double cellPx,
        int[] counts,
        double full) {
    /// As many cells out of sight may reach into it, on either side.
    static final int BESIDE = 6;

    /// A stretch so long holds `full` events where the shape is highest.
    static final double FULL_PX = 4;

    /// From the top of the hill that one event makes to its foot, in pixels.
    private static final double HILL_PX = 14;

    /// As much in cells at least: hills of one cell would be steps.
    private static final double HILL_CELLS = 1.75;

    /// What an even density makes of one event a pixel: the integral of a hill of height 1.
    private static final double HILL = 32.0 / 35;

    /// Heights grow as if the highest place were near this many at least, so that one event is no
    /// peak.
    private static final double FEW = 5;

    private static final double LEAST_PX = 2;

    /// How high the shape stands in the middle of a cell, in pixels, between the root of how many
    /// events are near and their number: a few are seen beside many, and many are not all alike. 0
    /// where none is hidden nearby.
    public double height(int cell) {
        double near = near(cell);
        if (near == 0) {
            return 0;
        }
        double share = near / Math.max(FEW, full / FULL_PX * HILL * hillPx());
        double root = Math.sqrt(share);
        double least = LEAST_PX * Math.min(1, Math.sqrt(near));
        return Math.max(least, box.ribbonPx() * soft(root * Math.sqrt(root)));
    }

    /// A share of the room that goes towards all of it, and not beyond.
    private static double soft(double share) {
        double square = share * share;
        return share / Math.sqrt(Math.sqrt(1 + square * square));
    }

    /// How many events are near the middle of a cell: the more, the nearer they are.
    private double near(int cell) {
        double reach = hillPx();
        double near = counts[cell];
        for (int away = 1; away * cellPx < reach; away++) {
            double part = away * cellPx / reach;
            double weight = (1 - part * part) * (1 - part * part) * (1 - part * part);
            near += weight * (count(cell - away) + count(cell + away));
        }
        return near;
    }

    private double hillPx() {
        return Math.max(HILL_PX, HILL_CELLS * cellPx);
    }

    private int count(int cell) {
        return cell < 0 || cell >= counts.length ? 0 : counts[cell];
    }

    /// How many events are hidden in all cells in sight together.
    public int total() {
        int total = 0;
        for (int cell = BESIDE; cell < counts.length - BESIDE; cell++) {
            total += counts[cell];
        }
        return total;
    }

    /// Whether nothing is hidden in sight or beside it.
    boolean flat() {
        for (int count : counts) {
            if (count > 0) {
                return false;
            }
        }
        return true;
    }

    /// The cell that a pixel stands for: the one it lies in, or the nearest whose hill it lies on.
    ///
    /// @return an index in [#counts] of a cell that is not empty, or -1
    public int cellAt(double px) {
        int cell = (int) Math.floor((px - x) / cellPx);
        int found = count(cell) > 0 ? cell : -1;
        for (int away = 1; found < 0 && away * cellPx < hillPx(); away++) {
            boolean left = px - x(cell) < cellPx / 2;
            int near = left ? cell - away : cell + away;
            int far = left ? cell + away : cell - away;
            found = count(near) > 0 ? near : count(far) > 0 ? far : -1;
        }
        return found;
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

    /// The first second in sight.
    long from() {
        return start(BESIDE);
    }

    /// The first second after what is in sight.
    long to() {
        return start(counts.length - BESIDE);
    }
}
