package dateline.layout;

import java.util.Arrays;

/// Gives the events of one lane their rows and reveal scales, from the coarsest scale to the
/// finest, at each scale the most important first.
///
/// A consistent labelling in one dimension (Been, Daiches and Yap, "Dynamic Map Labeling", 2006):
/// what is placed never moves again. At each scale whatever fits beside what is shown there is
/// placed, so that no room is left that an event could use; its reveal scale is then as coarse as
/// its neighbours allow. What does not fit now can fit only at the scale its best row told, or
/// finer: more neighbours never leave more room. So each event is looked at about ten times, and
/// not once a scale; and where there is no room for any of a bunch of like neighbours, none of them
/// is looked at ([Bunches]).
///
/// Points take less time the closer one looks, but a long period takes its row for good. So what
/// runs over many others stands in the upper half of the rows only, and is placed before the
/// others: a few points would else keep all long periods from a row.
final class LanePlacer {
    /// How many scales there are to an octave: the more, the nearer to the order of importance, and
    /// the more often all that wait are looked through.
    private static final int STEPS = 12;

    /// In a lane of more events than [#LARGE].
    private static final int STEPS_OF_LARGE = 4;

    private static final int LARGE = 10_000;

    private static final byte SHORT = 1;
    private static final byte LONG = 2;

    private final LaneColumns columns;
    private final Pairs pairs;
    private final Bunches bunches;
    private final int[] priority;
    private final Row[] rows;
    private final Row[] longRows;
    private final int[] others;
    private final byte[] row;
    private final float[] reveal;
    private final int steps;

    /// The coarsest scale at which an event that has no row may still find one.
    private final float[] bound;

    private int[] pending;
    private int left;
    private double settled = Double.POSITIVE_INFINITY;
    private boolean placingLong = true;

    /// A placer for all events of a lane.
    LanePlacer(LaneColumns columns, int rowCount) {
        this(columns, rowCount, Priority.byImportance(columns));
    }

    /// A placer for some events of a lane.
    ///
    /// @param priority the ranks to place, the most important first
    LanePlacer(LaneColumns columns, int rowCount, int[] priority) {
        this.columns = columns;
        this.priority = priority;
        row = new byte[columns.count()];
        reveal = new float[columns.count()];
        bound = new float[columns.count()];
        steps = columns.count() > LARGE ? STEPS_OF_LARGE : STEPS;
        Arrays.fill(bound, Float.POSITIVE_INFINITY);
        byte[] sort = sorted(columns, rowCount, priority);
        pending = Priority.longFirst(columns, only(LONG, sort, priority));
        others = only(SHORT, sort, priority);
        left = pending.length;
        int[] ranks = Order.natural(sort.length);
        bunches = new Bunches(columns, only(LONG, sort, ranks), only(SHORT, sort, ranks));
        pairs = new Pairs(columns, bunches);
        rows = new Row[rowCount];
        Arrays.setAll(rows, _ -> new Row(pairs, reveal));
        longRows = Arrays.copyOf(rows, LaneRows.forLong(rowCount));
    }

    /// By rank, whether it is to be placed, and then whether it runs over many others.
    private static byte[] sorted(LaneColumns columns, int rowCount, int[] priority) {
        byte[] sort = new byte[columns.count()];
        for (int rank : priority) {
            sort[rank] = columns.crowds(rank, rowCount) ? LONG : SHORT;
        }
        return sort;
    }

    /// Those of some ranks that are of one sort, in their order.
    private static int[] only(byte wanted, byte[] sort, int[] ranks) {
        int[] found = new int[ranks.length];
        int count = 0;
        for (int rank : ranks) {
            found[count] = rank;
            count += sort[rank] == wanted ? 1 : 0;
        }
        return Arrays.copyOf(found, count);
    }

    /// How many rows there are.
    int rowCount() {
        return rows.length;
    }

    /// Places what is shown at a scale and at all coarser ones.
    ///
    /// @param scale a power of two, and so one of those that are tried: what has no row then is
    ///     shown only at finer ones
    /// @return how many events may still find a row at a finer scale
    int placeDownTo(double scale) {
        if (placingLong) {
            sweep(longRows, Octaves.scale(Octaves.FINEST));
            placingLong = false;
            pending = others;
            left = pending.length;
        }
        sweep(rows, scale);
        settled = left == 0 ? 0 : scale;
        return left;
    }

    /// Places all that can be placed.
    void placeAll() {
        placeDownTo(Octaves.scale(Octaves.FINEST));
        settled = 0;
    }

    /// The scale down to which all is placed; 0 where everything is.
    double settled() {
        return settled;
    }

    private void sweep(Row[] open, double finest) {
        double next = step(Double.POSITIVE_INFINITY);
        while (left > 0 && next >= finest) {
            next = step(place(open, next));
        }
    }

    /// The coarsest of the scales that are tried, at most as coarse as `scale`.
    private double step(double scale) {
        double most = Math.min(scale, Octaves.scale(Octaves.ALWAYS - 1));
        int octave = Math.getExponent(most);
        for (int part = steps - 1; part > 0; part--) {
            double step = Math.scalb(Math.pow(2, (double) part / steps), octave);
            if (step <= most) {
                return step;
            }
        }
        return Math.scalb(1.0, octave);
    }

    /// Places what fits at a scale.
    ///
    /// @return the coarsest scale at which any other may fit, below that scale
    private double place(Row[] open, double scale) {
        int kept = 0;
        float next = 0;
        bunches.sweep();
        for (int i = 0; i < left; i++) {
            int rank = pending[i];
            if (bound[rank] >= scale && mayFit(open, bunches.of(rank), scale)) {
                tryRows(open, rank, scale);
            }
            float coarsest = Math.min(bound[rank], bunches.bound(bunches.of(rank)));
            if (reveal[rank] == 0 && coarsest > 0) {
                pending[kept++] = rank;
                next = Math.max(next, coarsest);
            }
        }
        left = kept;
        return next;
    }

    /// Whether any of a bunch may fit at a scale.
    private boolean mayFit(Row[] open, int bunch, double scale) {
        if (bunches.bound(bunch) >= scale && bunches.worth(bunch, scale)) {
            int first = bunches.first(bunch);
            int last = bunches.last(bunch);
            double best = 0;
            for (int r = 0; r < open.length && best < Double.POSITIVE_INFINITY; r++) {
                best = Math.max(best, open[r].limit(first, last, pairs.ofBunch(bunch), best));
            }
            bunches.bind(bunch, Octaves.reveal(best));
        }
        return bunches.bound(bunch) >= scale;
    }

    private void tryRows(Row[] open, int rank, double scale) {
        double best = 0;
        int bestRow = 0;
        for (int r = 0; r < open.length && best < Double.POSITIVE_INFINITY; r++) {
            double limit = open[r].limit(rank, best);
            if (limit > best) {
                best = limit;
                bestRow = r;
            }
        }
        bound[rank] = Octaves.reveal(best);
        if (bound[rank] >= scale) {
            reveal[rank] = bound[rank];
            row[rank] = (byte) bestRow;
            rows[bestRow].add(rank);
            bunches.placed(rank);
        }
    }

    /// What is placed so far; the others have no row.
    LaneRows rows() {
        return new LaneRows(row.clone(), reveal.clone(), priority, rows.length, rows.length);
    }

    /// What is placed so far, ready to be asked.
    LanePlacement placement() {
        return new LanePlacement(columns, rows(), null);
    }
}
