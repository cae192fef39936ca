package dateline.layout;

/// Sorts indexes by keys of 64 bits, eight at a time from the lowest (LSD radix sort): stable, and
/// linear.
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
        int[] source = order.clone();
        int[] target = new int[order.length];
        for (int shift = 0; shift < Long.SIZE; shift += 8) {
            if (pass(key, source, target, shift)) {
                int[] swap = source;
                source = target;
                target = swap;
            }
        }
        return source;
    }

    /// One digit; does nothing and says so when all have the same.
    private static boolean pass(long[] key, int[] source, int[] target, int shift) {
        int[] place = new int[257];
        for (int index : source) {
            place[digit(key[index], shift) + 1]++;
        }
        for (int d = 0; d < 256; d++) {
            if (place[d + 1] == source.length) {
                return false;
            }
            place[d + 1] += place[d];
        }
        for (int index : source) {
            target[place[digit(key[index], shift)]++] = index;
        }
        return true;
    }

    private static int digit(long key, int shift) {
        return (int) ((key ^ Long.MIN_VALUE) >>> shift) & 0xFF;
    }
}
