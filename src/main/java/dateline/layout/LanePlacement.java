package dateline.layout;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/// The events of one lane with their rows and octaves, ready to be asked what is in a window.
///
/// Events of one octave lie together, by start, so that a frame is a binary search an octave.
final class LanePlacement {
    final LaneColumns columns;
    final LaneRows rows;
    final int rowless;
    private final int[] firstOf;
    private final int[] byOctave;
    private final EndTree ends;
    private final @Nullable BitSet shown;
    private final Pyramid hidden;

    /// Puts placed events into their octaves.
    ///
    /// @param shown the items to show and count, or null for all
    LanePlacement(LaneColumns columns, LaneRows rows, @Nullable BitSet shown) {
        this.columns = columns;
        this.rows = rows;
        this.shown = shown;
        firstOf = starts(rows.octave());
        byOctave = bucketed(rows.octave(), firstOf);
        ends = new EndTree(byOctave.length, place -> columns.drawnEnd(byOctave[place]));
        hidden = new Pyramid(columns, rows.octave(), this::kept);
        rowless = countRowless();
    }

    private LanePlacement(LanePlacement source, BitSet shown) {
        columns = source.columns;
        rows = source.rows;
        firstOf = source.firstOf;
        byOctave = source.byOctave;
        ends = source.ends;
        this.shown = shown;
        hidden = new Pyramid(columns, rows.octave(), this::kept);
        rowless = countRowless();
    }

    /// This placement with only some items; nothing moves.
    LanePlacement masked(BitSet someItems) {
        return new LanePlacement(this, someItems);
    }

    /// This placement with rows below for the events that have none.
    LanePlacement expanded() {
        return new LanePlacement(columns, rows.expanded(columns), shown);
    }

    /// This placement without the rows that [#expanded] opened.
    LanePlacement collapsed() {
        return new LanePlacement(columns, rows.collapsed(), shown);
    }

    private int countRowless() {
        int none = 0;
        for (int place = 0; place < firstOf[1]; place++) {
            none += kept(byOctave[place]) ? 1 : 0;
        }
        return none;
    }

    private static int[] starts(byte[] octave) {
        int[] first = new int[Octaves.COUNT + 1];
        for (byte o : octave) {
            first[o - Octaves.NONE + 1]++;
        }
        for (int o = 0; o < Octaves.COUNT; o++) {
            first[o + 1] += first[o];
        }
        return first;
    }

    private static int[] bucketed(byte[] octave, int[] firstOf) {
        int[] next = firstOf.clone();
        int[] ranks = new int[octave.length];
        for (int rank = 0; rank < octave.length; rank++) {
            ranks[next[octave[rank] - Octaves.NONE]++] = rank;
        }
        return ranks;
    }

    /// Whether any event, masked or not, has an octave below a level.
    boolean anyBelow(int level) {
        return firstOf[level - Octaves.NONE] > 0;
    }

    int row(int rank) {
        return rows.row()[rank];
    }

    int octave(int rank) {
        return rows.octave()[rank];
    }

    /// Whether an event is among those shown and counted.
    boolean kept(int rank) {
        return shown == null || shown.get(columns.item[rank]);
    }

    /// The first rank from `rank` on that is kept, or the number of ranks.
    int keptFrom(int rank) {
        int at = rank;
        while (at < columns.count() && !kept(at)) {
            at++;
        }
        return at;
    }

    /// The last rank up to `rank` that is kept, or -1.
    int keptTo(int rank) {
        int at = rank;
        while (at >= 0 && !kept(at)) {
            at--;
        }
        return at;
    }

    /// How many ranks of [from, to) are kept.
    int kept(int from, int to) {
        if (shown == null) {
            return to - from;
        }
        int count = 0;
        for (int rank = from; rank < to; rank++) {
            count += kept(rank) ? 1 : 0;
        }
        return count;
    }

    /// Tells the rank of every event shown at a scale that touches a window, and of a few just
    /// outside
    /// it, octave by octave from the finest.
    void shown(double scale, long from, long to, IntConsumer told) {
        long reach = (long) Math.ceil(scale * columns.widestTail);
        long earlier = saturated(from, -reach);
        int sure = columns.before(earlier);
        double ahead = scale * (columns.fuzzy ? Room.FUZZ : Room.STUB);
        int stop = columns.before(saturated(to, (long) Math.ceil(ahead) + 1));
        for (int o = Octaves.level(scale) - Octaves.NONE; o < Octaves.COUNT; o++) {
            if (firstOf[o] < firstOf[o + 1]) {
                int begin = place(o, sure);
                ends.after(earlier, firstOf[o], begin, place -> tell(byOctave[place], told));
                for (int place = begin; place < firstOf[o + 1] && byOctave[place] < stop; place++) {
                    tell(byOctave[place], told);
                }
            }
        }
    }

    private void tell(int rank, IntConsumer told) {
        if (kept(rank)) {
            told.accept(rank);
        }
    }

    /// The first place of an octave (counted from [Octaves#NONE]) whose rank is not below `rank`.
    private int place(int o, int rank) {
        int found = Arrays.binarySearch(byOctave, firstOf[o], firstOf[o + 1], rank);
        return found < 0 ? -found - 1 : found;
    }

    private static long saturated(long moment, long more) {
        return Math.clamp(moment + more, -2 * Stretch.LIMIT, 2 * Stretch.LIMIT - 1);
    }

    /// How many events are hidden at a scale, in cells of a width of `2^shift` seconds.
    ///
    /// @param firstCell the number of the first cell, counted from 1970
    int[] hidden(int level, long firstCell, int cells) {
        int[] sum = new int[cells];
        if (hidden.keeps(level)) {
            hidden.addTo(sum, level, firstCell);
        } else {
            count(sum, level, firstCell);
        }
        return sum;
    }

    /// The fullest cell of a level anywhere in the lane, or a guess at it.
    double fullest(int level) {
        return hidden.fullest(level);
    }

    private void count(int[] sum, int level, long firstCell) {
        int shift = cellShift(level);
        int from = columns.before(firstCell << shift);
        int to = columns.before((firstCell + sum.length) << shift);
        for (int o = 0; o < level - Octaves.NONE; o++) {
            int stop = place(o, to);
            for (int place = place(o, from); place < stop; place++) {
                int rank = byOctave[place];
                if (kept(rank)) {
                    sum[(int) ((columns.left[rank] >> shift) - firstCell)]++;
                }
            }
        }
    }

    /// The width of a density cell at a level, as a power of two of seconds; never below a second.
    static int cellShift(int level) {
        return Math.clamp(level + Pyramid.CELL_SHIFT, 0, Pyramid.WIDEST);
    }
}
