package dateline.layout;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// The events of one lane with their rows and octaves, ready to be asked what is in a window.
///
/// Events of one octave lie together, by start, so that a frame is a binary search an octave.
final class LanePlacement {
    final LaneColumns columns;
    final LaneRows rows;
    final int rowless;
    final boolean empty;
    private final int[] firstOf;
    private final int[] byOctave;
    private final EndTree ends;
    private final @Nullable BitSet shown;
    private final Pyramid hidden;
    private final Census census;

    /// Puts placed events into their octaves.
    ///
    /// @param shown the items to show and count, or null for all
    LanePlacement(LaneColumns columns, LaneRows rows, @Nullable BitSet shown) {
        this.columns = columns;
        this.rows = rows;
        this.shown = shown;
        firstOf = starts(rows.reveal());
        byOctave = bucketed(rows.reveal(), firstOf);
        ends = new EndTree(byOctave.length, place -> columns.drawnEnd(byOctave[place]));
        hidden = new Pyramid(columns, rows.reveal(), this::kept);
        census = census();
        rowless = countRowless();
        empty = keptFrom(0) == columns.count();
    }

    private LanePlacement(LanePlacement source, BitSet shown) {
        columns = source.columns;
        rows = source.rows;
        firstOf = source.firstOf;
        byOctave = source.byOctave;
        ends = source.ends;
        this.shown = shown;
        hidden = new Pyramid(columns, rows.reveal(), this::kept);
        census = census();
        rowless = countRowless();
        empty = keptFrom(0) == columns.count();
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

    /// How many kept events stand in rows that were opened.
    int inOpenedRows() {
        int count = 0;
        for (int rank = 0; rank < columns.count(); rank++) {
            boolean below = rows.row()[rank] >= rows.base() && rows.reveal()[rank] > 0;
            count += below && kept(rank) ? 1 : 0;
        }
        return count;
    }

    private static int[] starts(float[] reveal) {
        int[] first = new int[Octaves.COUNT + 1];
        for (float scale : reveal) {
            first[Octaves.of(scale) - Octaves.NONE + 1]++;
        }
        for (int o = 0; o < Octaves.COUNT; o++) {
            first[o + 1] += first[o];
        }
        return first;
    }

    private static int[] bucketed(float[] reveal, int[] firstOf) {
        int[] next = firstOf.clone();
        int[] ranks = new int[reveal.length];
        for (int rank = 0; rank < reveal.length; rank++) {
            ranks[next[Octaves.of(reveal[rank]) - Octaves.NONE]++] = rank;
        }
        return ranks;
    }

    /// Whether any event, masked or not, is hidden at a scale.
    boolean hidesAt(double scale) {
        int partly = partly(scale);
        if (firstOf[partly] > 0) {
            return true;
        }
        for (int place = 0; place < firstOf[partly + 1]; place++) {
            if (!shownAt(scale, byOctave[place])) {
                return true;
            }
        }
        return false;
    }

    int row(int rank) {
        return rows.row()[rank];
    }

    /// The coarsest scale at which an event is shown, 0 where it has no row.
    float reveal(int rank) {
        return rows.reveal()[rank];
    }

    /// Whether an event has its mark and label at a scale, wherever that is.
    boolean shownAt(double scale, int rank) {
        return rows.reveal()[rank] >= scale;
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

    private Census census() {
        return shown == null ? new Census(columns) : new Census(columns, this::kept);
    }

    /// How many ranks of [from, to) are kept.
    int kept(int from, int to) {
        return census.begun(to) - census.begun(from);
    }

    /// How many kept events have to do with the stretch of time [from, to), at any zoom.
    Tally tally(long from, long to) {
        return census.of(from, to);
    }

    /// Tells the rank of every event shown at a scale that touches a window, and of a few just
    /// outside it, octave by octave from the finest.
    void shown(double scale, long from, long to, IntConsumer told) {
        long reach = (long) Math.ceil(scale * columns.widestTail);
        long earlier = saturated(from, -reach);
        int sure = columns.before(earlier);
        double ahead = scale * (columns.fuzzy ? Room.FUZZ : Room.STUB);
        int stop = columns.before(saturated(to, (long) Math.ceil(ahead) + 1));
        EndTree.Found reaching = place -> tell(byOctave[place], scale, told);
        for (int o = partly(scale); o < Octaves.COUNT; o++) {
            if (firstOf[o] < firstOf[o + 1]) {
                int begin = place(o, sure);
                ends.after(earlier, firstOf[o], begin, reaching);
                for (int place = begin; place < firstOf[o + 1] && byOctave[place] < stop; place++) {
                    tell(byOctave[place], scale, told);
                }
            }
        }
    }

    /// The octave, counted from [Octaves#NONE], of which a scale shows a part; all above are shown.
    private static int partly(double scale) {
        return Math.max(Octaves.FINEST, Octaves.level(scale) - 1) - Octaves.NONE;
    }

    private void tell(int rank, double scale, IntConsumer told) {
        if (shownAt(scale, rank) && kept(rank)) {
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
    int[] hidden(double scale, long firstCell, int cells) {
        int[] sum = new int[cells];
        int level = Octaves.level(scale);
        if (hidden.keeps(level)) {
            hidden.addTo(sum, level, firstCell);
            count(sum, firstCell, new Part(level, partly(scale), rank -> shownAt(scale, rank), -1));
        } else {
            for (int o = 0; o <= partly(scale); o++) {
                count(sum, firstCell, new Part(level, o, rank -> !shownAt(scale, rank), 1));
            }
        }
        return sum;
    }

    /// Some events of one octave, and what each adds to its cell.
    private record Part(int level, int octave, IntPredicate some, int adds) {}

    /// How many events in four pixels count as many at a scale, anywhere in the lane: what it is
    /// for the octaves on either side, and evenly between.
    double full(double scale) {
        int level = Octaves.level(scale);
        double coarse = hidden.full(level);
        double fine = hidden.full(level - 1);
        double part = Math.clamp(scale / Math.scalb(1.0, level) * 2 - 1, 0, 1);
        return coarse * part + fine * (1 - part);
    }

    private void count(int[] sum, long firstCell, Part part) {
        int shift = cellShift(part.level);
        int from = columns.before(firstCell << shift);
        int to = columns.before((firstCell + sum.length) << shift);
        int stop = place(part.octave, to);
        for (int place = place(part.octave, from); place < stop; place++) {
            int rank = byOctave[place];
            if (part.some.test(rank) && kept(rank)) {
                sum[(int) ((columns.left[rank] >> shift) - firstCell)] += part.adds;
            }
        }
    }

    /// The width of a density cell at a level, as a power of two of seconds; never below a second.
    static int cellShift(int level) {
        return Math.clamp(level + Pyramid.CELL_SHIFT, 0, Pyramid.WIDEST);
    }
}
