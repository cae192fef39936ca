package dateline.layout;

import dateline.state.Radix;

/// Orders of indexes by keys.
final class Order {
    private Order() {}

    /// The indexes 0 to below `count`.
    static int[] natural(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        return order;
    }

    /// The indexes of `order` sorted by `key[index]`, smallest first; equals keep their order.
    static int[] by(long[] key, int[] order) {
        int[] sorted = order.clone();
        Radix.sort(sorted, sorted.length, key);
        return sorted;
    }
}
