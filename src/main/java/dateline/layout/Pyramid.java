package dateline.layout;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// How many events of a lane are hidden at each scale, in cells aligned to time.
///
/// At level `k` (scales up to `2^k` seconds per pixel) the hidden are those of lower octaves, and a
/// cell is `2^(k+2)` seconds, so 4 to 8 pixels wide; an event counts where its left end lies. From
/// the level at which there are half as many cells as events, the counts are kept; outside
/// that range few events or few cells are in sight, and they are counted one by one.
final class Pyramid {
    /// A cell of level `k` is `2^(k+2)` seconds.
    static final int CELL_SHIFT = 2;

    /// The widest cell, as a power of two of seconds: its number and its bounds fit a `long`.
    static final int WIDEST = 58;

    /// How many cells a lane may always have.
    private static final int SMALL = 256;

    /// How much more than most cells a full one holds.
    private static final double FULL = 4;

    private final long first;
    private final int finest;
    private final int[][] counts;
    private final double[] full;

    /// Counts the events that `kept` lets through, by rank.
    Pyramid(LaneColumns columns, float[] reveal, IntPredicate kept) {
        int n = columns.count();
        first = n == 0 ? 0 : columns.left[0];
        long last = n == 0 ? 0 : columns.left[n - 1];
        int shift = CELL_SHIFT;
        while (cells(last, shift) > Math.max(SMALL, n / 2)) {
            shift++;
        }
        finest = shift;
        int levels = 1;
        while (cells(last, finest + levels - 1) > 1 && finest + levels <= WIDEST) {
            levels++;
        }
        counts = new int[levels][];
        for (int level = 0; level < levels; level++) {
            counts[level] = new int[(int) cells(last, finest + level)];
        }
        for (int rank = 0; rank < n; rank++) {
            if (kept.test(rank)) {
                enter(columns.left[rank], Octaves.of(reveal[rank]));
            }
        }
        for (int level = 1; level < levels; level++) {
            carry(level);
        }
        full = new double[levels];
        Arrays.setAll(full, level -> full(counts[level]));
    }

    private long cells(long last, int shift) {
        return (last >> shift) - (first >> shift) + 1;
    }

    /// Counts an event at the first level that hides it.
    private void enter(long moment, int octave) {
        int level = Math.max(0, octave + 1 + CELL_SHIFT - finest);
        if (level < counts.length) {
            counts[level][cell(moment, level)]++;
        }
    }

    private int cell(long moment, int level) {
        int shift = finest + level;
        return (int) ((moment >> shift) - (first >> shift));
    }

    /// What a level hides, the next one hides as well.
    private void carry(int level) {
        long base = first >> (finest + level - 1);
        int[] finer = counts[level - 1];
        for (int c = 0; c < finer.length; c++) {
            counts[level][(int) (((base + c) >> 1) - (first >> (finest + level)))] += finer[c];
        }
    }

    /// Whether the counts of a level are kept.
    boolean keeps(int level) {
        int at = level + CELL_SHIFT - finest;
        return at >= 0 && at < counts.length && level + CELL_SHIFT <= WIDEST;
    }

    /// How many events a cell holds that counts as full: several times as many as one does that
    /// holds any. The fullest of all, a first of January on which a thousand dates begin, would
    /// make the others flat.
    private static double full(int[] cells) {
        double events = 0;
        int any = 0;
        for (int cell : cells) {
            events += cell;
            any += cell > 0 ? 1 : 0;
        }
        return any == 0 ? 0 : FULL * events / any;
    }

    /// How many events make a cell of a level full, wherever it is; below the levels that are kept
    /// half as many as in the one above, so that nothing jumps from one octave to the next.
    double full(int level) {
        int at = Math.min(level + CELL_SHIFT - finest, counts.length - 1);
        return Math.scalb(full[Math.max(0, at)], Math.min(0, at));
    }

    /// Adds the counts of cells to `sum`.
    ///
    /// @param level one that is kept
    /// @param firstCell the number of the first cell, counted from 1970
    void addTo(int[] sum, int level, long firstCell) {
        int at = level + CELL_SHIFT - finest;
        long offset = firstCell - (first >> (level + CELL_SHIFT));
        for (int i = 0; i < sum.length; i++) {
            long cell = offset + i;
            if (cell >= 0 && cell < counts[at].length) {
                sum[i] += counts[at][(int) cell];
            }
        }
    }
}
