package dateline.layout;

/// In which order the events of a lane are placed.
final class Priority {
    /// How many steps of importance count as alike among long periods.
    private static final int ALIKE = 20;

    private Priority() {}

    /// The ranks of a lane by importance, then the longer periods, then by hash.
    static int[] byImportance(LaneColumns columns) {
        int n = columns.count();
        long[] key = new long[n];
        for (int rank = 0; rank < n; rank++) {
            key[rank] = columns.items.hash(columns.item[rank]);
        }
        int[] order = Order.by(key, Order.natural(n));
        for (int rank = 0; rank < n; rank++) {
            key[rank] = key(columns, rank, 1);
        }
        return Order.by(key, order);
    }

    /// Ranks that are ordered by importance, those of about the same importance now by length: the
    /// longest first leave fewest gaps in a row.
    static int[] longFirst(LaneColumns columns, int[] ranks) {
        long[] key = new long[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            key[i] = key(columns, ranks[i], ALIKE);
        }
        int[] order = Order.by(key, Order.natural(ranks.length));
        for (int i = 0; i < order.length; i++) {
            order[i] = ranks[order[i]];
        }
        return order;
    }

    private static long key(LaneColumns columns, int rank, int alike) {
        float length = columns.right(rank) - columns.left[rank];
        int importance = columns.items.importance(columns.item[rank]) / alike;
        return -(((long) importance << 32) | Float.floatToIntBits(length));
    }
}
