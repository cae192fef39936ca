package dateline.layout;

/// The events of one lane in the order of time, as columns; a place in that order is a *rank*.
///
/// Ranks are by left end, then by hash, so that they do not depend on the order of input.
final class LaneColumns {
    final Items items;
    final int[] item;
    final long[] left;
    final float[] lead;
    final float[] tail;
    final double widestTail;
    final boolean fuzzy;

    LaneColumns(Items items, int[] members, TextRuler ruler) {
        this.items = items;
        item = ranked(items, members);
        int n = item.length;
        left = new long[n];
        lead = new float[n];
        tail = new float[n];
        double widest = 0;
        boolean anyFuzzy = false;
        for (int rank = 0; rank < n; rank++) {
            int i = item[rank];
            left[rank] = Room.left(items, i);
            lead[rank] = (float) Room.lead(items, i);
            double width = Room.width(items, i, ruler);
            tail[rank] = (float) Room.tail(items, i, width);
            widest = Math.max(widest, Math.max(tail[rank], Room.stub(items, i)));
            anyFuzzy |= items.fuzzBefore(i) > 0;
        }
        widestTail = widest;
        fuzzy = anyFuzzy;
    }

    private static int[] ranked(Items items, int[] members) {
        long[] key = new long[members.length];
        for (int m = 0; m < key.length; m++) {
            key[m] = items.hash(members[m]);
        }
        int[] order = Order.by(key, Order.natural(key.length));
        for (int m = 0; m < key.length; m++) {
            key[m] = Room.left(items, members[m]);
        }
        order = Order.by(key, order);
        for (int m = 0; m < order.length; m++) {
            order[m] = members[order[m]];
        }
        return order;
    }

    int count() {
        return item.length;
    }

    /// The width of a label, capped.
    double width(int rank, TextRuler ruler) {
        int i = item[rank];
        boolean shortened = items.period(i) && items.openLeft(i);
        return shortened ? Room.width(items, i, ruler) : tail[rank] - Room.tail(items, i, 0);
    }

    /// The moment up to which the row is taken at any scale.
    long right(int rank) {
        return Room.right(items, item[rank]);
    }

    /// The moment [#tail] is counted from.
    long base(int rank) {
        return Room.tailFromRight(items, item[rank]) ? right(rank) : left[rank];
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
        int rank = before(moment);
        while (rank < left.length && left[rank] == moment && items.hash(item[rank]) < hash) {
            rank++;
        }
        return rank;
    }

    /// The first rank behind a moment and a hash.
    int after(long moment, long hash) {
        int rank = before(moment, hash);
        boolean same = rank < left.length && left[rank] == moment;
        return same && items.hash(item[rank]) == hash ? rank + 1 : rank;
    }

    /// The rank of an item, or -1 where this lane has it not.
    int rank(int wanted) {
        int rank = before(Room.left(items, wanted), items.hash(wanted));
        return rank < item.length && item[rank] == wanted ? rank : -1;
    }

    /// The coarsest scale at which two events of one row leave each other room: infinite if at
    /// every scale, 0 if at none.
    ///
    /// @param a the lower rank
    /// @param b the higher rank
    double coarsest(int a, int b) {
        long room = left[b] - right(a);
        if (room < 0) {
            return 0;
        }
        double between = lead[b] + Room.stub(items, item[a]);
        double byEnds = between == 0 ? Double.POSITIVE_INFINITY : room / between;
        double byLabel = (left[b] - base(a)) / (double) (tail[a] + lead[b]);
        return Math.min(byEnds, byLabel);
    }

    /// The left end of what an event reserves at a scale, in seconds from `origin`.
    double start(int rank, double scale, long origin) {
        return (left[rank] - origin) - lead[rank] * scale;
    }

    /// The right end of what an event reserves at a scale, in seconds from `origin`.
    double end(int rank, double scale, long origin) {
        double label = (base(rank) - origin) + tail[rank] * scale;
        double stub = Room.stub(items, item[rank]) * scale;
        return Math.max((double) (right(rank) - origin) + stub, label);
    }
}
