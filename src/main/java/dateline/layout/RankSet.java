package dateline.layout;

/// A set of small numbers that finds the nearest member on either side in a few steps: a bitmap
/// under bitmaps that say which of its words are not empty, 64 to one.
final class RankSet {
    private final long[][] levels;

    /// An empty set of numbers below `size`.
    RankSet(int size) {
        int depth = 1;
        for (int words = words(size); words > 1; words = words(words)) {
            depth++;
        }
        levels = new long[depth][];
        int words = size;
        for (int level = 0; level < depth; level++) {
            words = words(words);
            levels[level] = new long[words];
        }
    }

    private static int words(int bits) {
        return Math.max(1, (bits + 63) >>> 6);
    }

    void add(int member) {
        int at = member;
        for (long[] level : levels) {
            level[at >>> 6] |= 1L << at;
            at >>>= 6;
        }
    }

    /// The greatest member below `bound`, or -1.
    ///
    /// @param bound from 0 to below the size
    int below(int bound) {
        int at = bound;
        for (int level = 0; level < levels.length; level++) {
            long lower = levels[level][at >>> 6] & ((1L << at) - 1);
            if (lower != 0) {
                int found = (at >>> 6 << 6) + 63 - Long.numberOfLeadingZeros(lower);
                return lastUnder(found, level);
            }
            at >>>= 6;
        }
        return -1;
    }

    private int lastUnder(int found, int level) {
        int at = found;
        for (int l = level - 1; l >= 0; l--) {
            at = (at << 6) + 63 - Long.numberOfLeadingZeros(levels[l][at]);
        }
        return at;
    }

    /// The least member above `bound`, or -1.
    ///
    /// @param bound from 0 to below the size
    int above(int bound) {
        int at = bound;
        for (int level = 0; level < levels.length; level++) {
            long higher = levels[level][at >>> 6] & ~(-1L >>> (63 - (at & 63)));
            if (higher != 0) {
                int found = (at >>> 6 << 6) + Long.numberOfTrailingZeros(higher);
                return firstUnder(found, level);
            }
            at >>>= 6;
        }
        return -1;
    }

    private int firstUnder(int found, int level) {
        int at = found;
        for (int l = level - 1; l >= 0; l--) {
            at = (at << 6) + Long.numberOfTrailingZeros(levels[l][at]);
        }
        return at;
    }
}
