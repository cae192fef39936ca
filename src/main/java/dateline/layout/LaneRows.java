package dateline.layout;

import java.util.stream.IntStream;

/// Which row and octave each event of a lane has, by rank.
///
/// @param row of those that have one
/// @param reveal the coarsest scale at which each is shown; 0 for those without a row
/// @param priority the ranks, the most important first
/// @param all how many rows there are
/// @param base how many of them the lane has of its own, before "+n" opened more
@SuppressWarnings("ArrayRecordComponent") // a lane of a million events, made once
record LaneRows(byte[] row, float[] reveal, int[] priority, int all, int base) {
    /// How many rows "+n" opens at most.
    static final int MOST_EXTRA = 24;

    /// How many of some rows, the upper ones, what runs over many others may stand in.
    static int forLong(int rows) {
        return (rows + 1) / 2;
    }

    boolean expanded() {
        return all > base;
    }

    /// How many rows were opened.
    int extra() {
        return all - base;
    }

    /// How many events are not shown at a scale.
    int hiddenAt(double scale) {
        int count = 0;
        for (float r : reveal) {
            count += r < scale ? 1 : 0;
        }
        return count;
    }

    /// These rows without those that [#expanded(LaneColumns)] opened.
    LaneRows collapsed() {
        float[] fewer = reveal.clone();
        for (int rank = 0; rank < fewer.length; rank++) {
            if (row[rank] >= base) {
                fewer[rank] = 0;
            }
        }
        return new LaneRows(row, fewer, priority, base, base);
    }

    /// As many more rows as the events without one need, at most [#MOST_EXTRA].
    LaneRows expanded(LaneColumns columns) {
        LaneRows own = collapsed();
        for (int extra = 1; ; extra *= 2) {
            LaneRows more = own.with(Math.min(extra, MOST_EXTRA), columns);
            if (extra >= MOST_EXTRA || more.hiddenAt(Octaves.scale(Octaves.FINEST)) == 0) {
                return more;
            }
        }
    }

    private LaneRows with(int extra, LaneColumns columns) {
        int[] rowless = IntStream.of(priority).filter(r -> reveal[r] == 0).toArray();
        LanePlacer placer = new LanePlacer(columns, extra, rowless);
        placer.placeAll();
        LaneRows found = placer.rows();
        byte[] moreRow = row.clone();
        float[] moreReveal = reveal.clone();
        for (int rank : rowless) {
            moreRow[rank] = (byte) (base + found.row[rank]);
            moreReveal[rank] = found.reveal[rank];
        }
        return new LaneRows(moreRow, moreReveal, priority, base + extra, base);
    }
}
