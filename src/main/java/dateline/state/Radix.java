package dateline.state;

/// Sorts indexes by keys of 64 bits, eleven bits at a time from the lowest (LSD radix sort), as far
/// as the keys differ: stable, and linear.
public final class Radix {
    private static final int BITS = 11;
    private static final int DIGITS = 1 << BITS;

    private Radix() {}

    /// Sorts the first indexes of an array by their keys, smallest first; equals keep their order.
    ///
    /// @param count how many indexes to sort
    public static void sort(int[] order, int count, long[] key) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            least = Math.min(least, key[order[i]]);
            most = Math.max(most, key[order[i]]);
        }
        int[] source = new int[count];
        System.arraycopy(order, 0, source, 0, count);
        int[] target = new int[count];
        // as unsigned numbers the differences fit 64 bits
        int bits = Long.SIZE - Long.numberOfLeadingZeros(most - least);
        for (int shift = 0; count > 0 && shift < bits; shift += BITS) {
            pass(source, target, key, least, shift);
            int[] swap = source;
            source = target;
            target = swap;
        }
        System.arraycopy(source, 0, order, 0, count);
    }

    private static void pass(int[] source, int[] target, long[] key, long least, int shift) {
        int[] place = new int[DIGITS + 1];
        for (int index : source) {
            place[digit(key[index] - least, shift) + 1]++;
        }
        for (int d = 0; d < DIGITS; d++) {
            place[d + 1] += place[d];
        }
        for (int index : source) {
            target[place[digit(key[index] - least, shift)]++] = index;
        }
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (DIGITS - 1);
    }
}
