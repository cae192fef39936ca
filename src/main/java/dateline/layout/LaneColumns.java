package dateline.layout;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// The events of one lane in the order of time, as columns; a place in that order is a *rank*.
///
/// Ranks are by left end, then by hash, so that they do not depend on the order of input.
///
/// At `s` seconds per pixel an event reserves `[left - lead*s, right + max(stub, tail)*s]` in its
/// row, and a bar that holds its label only `[left - lead*s, right + stub*s]`: the left end falls
/// and the right end rises with `s`, so that two that fit at one scale fit at every finer one.
final class LaneColumns {
    private static final int PERIOD = 1;
    private static final int OPEN_LEFT = 2;
    private static final int OPEN_RIGHT = 4;
    private static final int DISPUTED = 8;

    /// An event that runs over more than this many others for each row counts as long.
    private static final int OVER_MANY = 2;

    /// As many items are sorted by moving each to its place.
    private static final int FEW = 32;

    final Items items;
    final int[] item;
    final long[] left;

    /// The ranks by the first moment at which each is over.
    final int[] byEnd;

    final float[] tail;
    private final byte[] shape;
    final double widestTail;
    final boolean fuzzy;

    /// @param widths tells how wide the label of an item is
    LaneColumns(Items items, int[] members, IntToDoubleFunction widths) {
        this.items = items;
        item = ranked(items, members);
        int n = item.length;
        left = new long[n];
        tail = new float[n];
        shape = new byte[n];
        double widest = 0;
        boolean anyFuzzy = false;
        for (int rank = 0; rank < n; rank++) {
            int i = item[rank];
            left[rank] = items.from(i);
            shape[rank] = shape(items, i);
            tail[rank] = (float) Room.tail(items, i, widths.applyAsDouble(i));
            widest = Math.max(widest, Math.max(tail[rank], stub(rank)));
            anyFuzzy |= items.fuzzBefore(i) > 0;
        }
        widestTail = widest;
        fuzzy = anyFuzzy;
        long[] over = new long[n];
        Arrays.setAll(over, this::over);
        byEnd = Order.by(over, Order.natural(n));
    }

    /// The first moment at which an event is over; an event takes a second at least.
    long over(int rank) {
        return Math.max(left[rank] + 1, items.to(item[rank]));
    }

    /// How many events are over by a moment.
    int endedBy(long moment) {
        int low = 0;
        int high = byEnd.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (over(byEnd[middle]) <= moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static byte shape(Items items, int item) {
        return (byte)
                ((items.period(item) ? PERIOD : 0)
                        | (items.openLeft(item) ? OPEN_LEFT : 0)
                        | (items.openRight(item) ? OPEN_RIGHT : 0)
                        | (items.disputed(item) ? DISPUTED : 0));
    }

    /// Members by left end, then by hash. They mostly come in the order of time, so that only those
    /// of the same moment are left to be sorted.
    private static int[] ranked(Items items, int[] members) {
        int[] order = byLeft(items, members);
        int from = 0;
        for (int at = 1; at <= order.length; at++) {
            if (at == order.length || items.from(order[at]) != items.from(order[from])) {
                byHash(items, order, from, at);
                from = at;
            }
        }
        return order;
    }

    private static int[] byLeft(Items items, int[] members) {
        long[] key = new long[members.length];
        boolean sorted = true;
        for (int m = 0; m < key.length; m++) {
            key[m] = items.from(members[m]);
            sorted &= m == 0 || key[m - 1] <= key[m];
        }
        return sorted ? members.clone() : picked(members, Order.by(key, Order.natural(key.length)));
    }

    private static int[] picked(int[] members, int[] order) {
        int[] picked = new int[order.length];
        for (int m = 0; m < picked.length; m++) {
            picked[m] = members[order[m]];
        }
        return picked;
    }

    /// Sorts a run of items.
    private static void byHash(Items items, int[] order, int from, int to) {
        if (to - from < FEW) {
            for (int i = from + 1; i < to; i++) {
                int item = order[i];
                int at = i;
                for (; at > from && items.hash(order[at - 1]) > items.hash(item); at--) {
                    order[at] = order[at - 1];
                }
                order[at] = item;
            }
            return;
        }
        int[] run = Arrays.copyOfRange(order, from, to);
        long[] key = new long[run.length];
        Arrays.setAll(key, m -> items.hash(run[m]));
        System.arraycopy(
                picked(run, Order.by(key, Order.natural(run.length))), 0, order, from, run.length);
    }

    int count() {
        return item.length;
    }

    /// The width of a label, capped.
    double width(int rank) {
        return tail[rank] - Room.tail(items, item[rank], 0);
    }

    /// The coarsest scale at which the bar of a period holds its label; at coarser ones the label
    /// stands behind it. 0 for what is no bar.
    double inside(int rank) {
        if ((shape[rank] & (PERIOD | DISPUTED)) != PERIOD) {
            return 0;
        }
        return BarLabels.inside(items, item[rank], width(rank));
    }

    /// The coarsest scale at which the bar of a period holds some of its label; 0 for what is no
    /// bar.
    double known(int rank) {
        if ((shape[rank] & (PERIOD | DISPUTED)) != PERIOD) {
            return 0;
        }
        return BarLabels.known(items, item[rank], width(rank));
    }

    /// The pixels reserved left of [#left].
    double lead(int rank) {
        return switch (shape[rank] & (PERIOD | OPEN_LEFT)) {
            case PERIOD -> 0;
            case PERIOD | OPEN_LEFT -> Room.STUB;
            default -> Room.GLYPH;
        };
    }

    /// The pixels reserved right of [#right] for a stub.
    double stub(int rank) {
        int openEnd = PERIOD | OPEN_RIGHT;
        return (shape[rank] & openEnd) == openEnd ? Room.STUB : 0;
    }

    /// The moment up to which the row is taken at any scale, and [#tail] is counted from.
    long right(int rank) {
        return (shape[rank] & (PERIOD | DISPUTED)) == 0 ? left[rank] : items.to(item[rank]);
    }

    /// How far an event is drawn at any scale.
    long drawnEnd(int rank) {
        return items.to(item[rank]) + (long) items.fuzzAfter(item[rank]);
    }

    /// How many ranks stand before a moment.
    int before(long moment) {
        int low = 0;
        int high = left.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (left[middle] < moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The first rank that is not before a moment and a hash.
    int before(long moment, long hash) {
        int low = before(moment);
        int high = moment == Long.MAX_VALUE ? left.length : before(moment + 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (items.hash(item[middle]) < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The rank of an item, or -1 where this lane has it not.
    int rank(int wanted) {
        int rank = before(items.from(wanted), items.hash(wanted));
        return rank < item.length && item[rank] == wanted ? rank : -1;
    }

    /// Whether an event runs over so many others that it would take a row from all of them, at any
    /// zoom.
    ///
    /// @param rows how many the lane has
    boolean crowds(int rank, int rows) {
        long right = right(rank);
        return right > left[rank] && before(right) - rank > OVER_MANY * rows;
    }

    /// The left end of what an event reserves at a scale, in seconds from `origin`.
    double start(int rank, double scale, long origin) {
        return (left[rank] - origin) - lead(rank) * scale;
    }

    /// The right end of what an event reserves at a scale, in seconds from `origin`.
    double end(int rank, double scale, long origin) {
        double label = scale <= inside(rank) ? stub(rank) : Math.max(stub(rank), tail[rank]);
        return (right(rank) - origin) + label * scale;
    }
}
