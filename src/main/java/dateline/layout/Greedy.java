package dateline.layout;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// How many events a labelling made for one frame alone would show: what a placement that must hold
/// at every zoom and scroll is compared with.
///
/// The most important first, each in the first row where it leaves the others room; the same rows
/// and the same reserved room as a [Placement].
public final class Greedy {
    private final LanePlacement lane;
    private final double scale;
    private final long from;
    private final double width;

    private Greedy(LanePlacement lane, Frame frame) {
        this.lane = lane;
        scale = frame.viewport().secondsPerPixel();
        from = frame.viewport().start();
        width = frame.viewport().end() - (double) from;
    }

    /// How many events of all lanes a greedy labelling of this frame would show in it.
    public static int shown(Placement placement, Frame frame) {
        int count = 0;
        for (int lane = 0; lane < placement.lanes().count(); lane++) {
            count += new Greedy(placement.lane(lane), frame).labelled(placement.rows(lane));
        }
        return count;
    }

    /// How many events of all lanes a placement shows in a frame, counted alike.
    public static int placed(Placement placement, Frame frame) {
        int[] count = {0};
        for (int lane = 0; lane < placement.lanes().count(); lane++) {
            Greedy seen = new Greedy(placement.lane(lane), frame);
            seen.lane.shown(
                    seen.scale,
                    frame.viewport().start(),
                    frame.viewport().end(),
                    rank -> count[0] += seen.inSight(rank) ? 1 : 0);
        }
        return count[0];
    }

    private int labelled(int rows) {
        Taken[] taken = new Taken[rows];
        Arrays.setAll(taken, _ -> new Taken());
        int count = 0;
        for (int rank : lane.rows.priority()) {
            if (lane.kept(rank) && inSight(rank) && fits(rank, open(rank, taken))) {
                count++;
            }
        }
        return count;
    }

    /// The rows an event may stand in.
    private Taken[] open(int rank, Taken... rows) {
        boolean crowds = lane.columns.crowds(rank, rows.length);
        return crowds ? Arrays.copyOf(rows, LaneRows.forLong(rows.length)) : rows;
    }

    private boolean inSight(int rank) {
        return start(rank) < width && end(rank) > 0;
    }

    private double start(int rank) {
        return lane.columns.start(rank, scale, from);
    }

    private double end(int rank) {
        return lane.columns.end(rank, scale, from);
    }

    private boolean fits(int rank, Taken... rows) {
        for (Taken row : rows) {
            if (row.take(start(rank), end(rank))) {
                return true;
            }
        }
        return false;
    }

    /// What is taken of a row.
    private static final class Taken {
        private final TreeMap<Double, Double> taken = new TreeMap<>();

        boolean take(double start, double end) {
            Map.Entry<Double, Double> before = taken.lowerEntry(end);
            if (before != null && before.getValue() > start) {
                return false;
            }
            taken.put(start, end);
            return true;
        }
    }
}
