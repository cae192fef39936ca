package dateline.layout;

import java.util.function.IntPredicate;

/// Some of the numbers 0 to below a size, of which any run can be counted at once: a bit for each
/// number, and for each 64 of them how many there are before.
final class PrefixCounts {
    private final long[] words;
    private final int[] before;

    PrefixCounts(int size, IntPredicate in) {
        words = new long[(size >> 6) + 1];
        before = new int[words.length];
        int count = 0;
        for (int word = 0; word < words.length; word++) {
            before[word] = count;
            int end = Math.min(size, (word + 1) << 6);
            for (int number = word << 6; number < end; number++) {
                words[word] |= in.test(number) ? 1L << number : 0;
            }
            count += Long.bitCount(words[word]);
        }
    }

    /// How many there are below a number.
    ///
    /// @param number from 0 to the size
    int below(int number) {
        return before[number >> 6] + Long.bitCount(words[number >> 6] & ((1L << number) - 1));
    }
}
