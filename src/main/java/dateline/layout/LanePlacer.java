package dateline.layout;

import java.util.Arrays;

/// Gives the events of one lane their rows and reveal scales, the most important first.
///
/// A consistent labelling in one dimension (Been, Daiches and Yap, "Dynamic Map Labeling", 2006):
/// what is placed never moves again, so the result is sound after every event, and an event finds
/// its limit by looking outward at the neighbours already in a row.
///
/// Points take less time the closer one looks, but a long period takes its row for good: a few
/// important ones would leave all others without a row at any zoom. So what runs over many others
/// stands in the upper half of the rows only.
final class LanePlacer {
    /// An event that runs over more than this many others for each row counts as long.
    private static final int OVER_MANY = 2;

    private final LaneColumns columns;
    private final RankSet[] rows;
    private final int[] priority;
    final byte[] row;
    final byte[] octave;
    private final int longRows;
    private int done;

    /// A placer for all events of a lane.
    LanePlacer(LaneColumns columns, int rowCount) {
        this(columns, rowCount, byImportance(columns));
    }

    /// A placer for some events of a lane.
    ///
    /// @param priority the ranks to place, the most important first
    LanePlacer(LaneColumns columns, int rowCount, int[] priority) {
        this.columns = columns;
        this.priority = priority;
        longRows = (rowCount + 1) / 2;
        rows = new RankSet[rowCount];
        Arrays.setAll(rows, r -> new RankSet(columns.count()));
        row = new byte[columns.count()];
        octave = new byte[columns.count()];
        Arrays.fill(octave, (byte) Octaves.NONE);
    }

    /// The ranks of a lane by importance, then the longer periods, then by hash.
    static int[] byImportance(LaneColumns columns) {
        int n = columns.count();
        long[] key = new long[n];
        for (int rank = 0; rank < n; rank++) {
            key[rank] = columns.items.hash(columns.item[rank]);
        }
        int[] order = Order.by(key, Order.natural(n));
        for (int rank = 0; rank < n; rank++) {
            float length = columns.right(rank) - columns.left[rank];
            int importance = columns.items.importance(columns.item[rank]);
            key[rank] = -(((long) importance << 32) | Float.floatToIntBits(length));
        }
        return Order.by(key, order);
    }

    /// Places the next events.
    ///
    /// @param count at most how many
    /// @return whether some are left
    boolean place(int count) {
        int stop = Math.min(priority.length, done + count);
        for (; done < stop; done++) {
            placeOne(priority[done]);
        }
        return done < priority.length;
    }

    /// What is placed so far; the others have no row.
    LaneRows rows() {
        return new LaneRows(row.clone(), octave.clone(), priority, rows.length, rows.length);
    }

    /// What is placed so far, ready to be asked.
    LanePlacement placement() {
        return new LanePlacement(columns, rows(), null);
    }

    /// Whether an event runs over so many others that it would take a row from all of them, at any
    /// zoom.
    private boolean crowds(int rank) {
        long right = columns.right(rank);
        return right > columns.left[rank] && columns.before(right) - rank > OVER_MANY * rows.length;
    }

    private void placeOne(int rank) {
        int best = Octaves.NONE;
        int bestRow = -1;
        int open = crowds(rank) ? longRows : rows.length;
        for (int r = 0; r < open && best < Octaves.ALWAYS; r++) {
            int found = octaveIn(rows[r], rank, best);
            if (found > best) {
                best = found;
                bestRow = r;
            }
        }
        if (bestRow >= 0) {
            rows[bestRow].add(rank);
            row[rank] = (byte) bestRow;
            octave[rank] = (byte) best;
        }
    }

    /// The octave an event would have in a row, or one of at most `floor` where that is no better.
    private int octaveIn(RankSet members, int rank, int floor) {
        double enough = Octaves.scale(floor + 1);
        double limit = limitOnLeft(members, rank, enough);
        return Octaves.of(limit < enough ? limit : limitOnRight(members, rank, limit, enough));
    }

    private double limitOnLeft(RankSet members, int rank, double enough) {
        double limit = Double.POSITIVE_INFINITY;
        int n = members.below(rank);
        while (n >= 0 && limit >= enough) {
            double reveal = Octaves.scale(octave[n]);
            double both = columns.coarsest(n, rank);
            if (reveal > both) {
                limit = Math.min(limit, both);
            }
            n = reveal >= limit ? -1 : members.below(n);
        }
        return limit;
    }

    private double limitOnRight(RankSet members, int rank, double leftLimit, double enough) {
        double limit = leftLimit;
        int n = members.above(rank);
        while (n >= 0 && limit >= enough) {
            double reveal = Octaves.scale(octave[n]);
            double both = columns.coarsest(rank, n);
            if (reveal > both) {
                limit = Math.min(limit, both);
            }
            n = reveal >= limit ? -1 : members.above(n);
        }
        return limit;
    }
}
