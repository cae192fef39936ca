package dateline.layout;

import java.util.stream.IntStream;

/// Which row and octave each event of a lane has, by rank.
///
/// @param row of those that have one
/// @param octave [Octaves#NONE] for those without a row
/// @param priority the ranks, the most important first
/// @param all how many rows there are
/// @param base how many of them the lane has of its own, before "+n" opened more
@SuppressWarnings("ArrayRecordComponent") // a lane of a million events, made once
record LaneRows(byte[] row, byte[] octave, int[] priority, int all, int base) {
    /// How many rows "+n" opens at most.
    static final int MOST_EXTRA = 24;

    boolean expanded() {
        return all > base;
    }

    /// How many events are of a lower octave.
    int below(int level) {
        int count = 0;
        for (byte o : octave) {
            count += o < level ? 1 : 0;
        }
        return count;
    }

    /// These rows without those that [#expanded(LaneColumns)] opened.
    LaneRows collapsed() {
        byte[] fewer = octave.clone();
        for (int rank = 0; rank < fewer.length; rank++) {
            if (row[rank] >= base) {
                fewer[rank] = Octaves.NONE;
            }
        }
        return new LaneRows(row, fewer, priority, base, base);
    }

    /// As many more rows as the events without one need, at most [#MOST_EXTRA].
    LaneRows expanded(LaneColumns columns) {
        LaneRows own = collapsed();
        for (int extra = 1; ; extra *= 2) {
            LaneRows more = own.with(Math.min(extra, MOST_EXTRA), columns);
            if (extra >= MOST_EXTRA || more.below(Octaves.FINEST) == 0) {
                return more;
            }
        }
    }

    private LaneRows with(int extra, LaneColumns columns) {
        int[] rowless = IntStream.of(priority).filter(r -> octave[r] == Octaves.NONE).toArray();
        LanePlacer placer = new LanePlacer(columns, extra, rowless);
        placer.place(rowless.length);
        byte[] moreRow = row.clone();
        byte[] moreOctave = octave.clone();
        for (int rank : rowless) {
            moreRow[rank] = (byte) (base + placer.row[rank]);
            moreOctave[rank] = placer.octave[rank];
        }
        return new LaneRows(moreRow, moreOctave, priority, base + extra, base);
    }
}
