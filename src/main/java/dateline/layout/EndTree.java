package dateline.layout;

import java.util.Arrays;

/// Finds what is still going on at a moment among events sorted by start: maxima of ends over
/// blocks
/// of 32, over blocks of those, and so on.
///
/// A query costs what it finds, times a few blocks.
final class EndTree {
    private static final int SHIFT = 5;

    private final long[] end;
    private final long[][] maxima;

    /// What is told of a place that is found.
    @FunctionalInterface
    interface Found {
        void at(int place);
    }

    /// A tree over ends, which are kept and not copied.
    EndTree(long[] end) {
        this.end = end;
        int levels = 0;
        for (int size = end.length; size > 1; size = above(size)) {
            levels++;
        }
        maxima = new long[levels][];
        long[] below = end;
        for (int level = 0; level < levels; level++) {
            below = maxima(below);
            maxima[level] = below;
        }
    }

    private static int above(int size) {
        return (size + (1 << SHIFT) - 1) >>> SHIFT;
    }

    private static long[] maxima(long[] below) {
        long[] result = new long[above(below.length)];
        Arrays.fill(result, Long.MIN_VALUE);
        for (int i = 0; i < below.length; i++) {
            result[i >>> SHIFT] = Math.max(result[i >>> SHIFT], below[i]);
        }
        return result;
    }

    /// Tells the places in [from, to) whose end is after `moment`, in order.
    void after(long moment, int from, int to, Found found) {
        if (from < to) {
            descend(maxima.length, 0, new Query(moment, from, to, found));
        }
    }

    private record Query(long moment, int from, int to, Found found) {}

    /// Looks at the members of one block.
    private void descend(int level, int block, Query query) {
        if (level == 0) {
            if (end[block] > query.moment) {
                query.found.at(block);
            }
            return;
        }
        int width = SHIFT * (level - 1);
        int first = Math.max(block << SHIFT, query.from >>> width);
        int last = Math.min((block << SHIFT) + (1 << SHIFT) - 1, (query.to - 1) >>> width);
        long[] members = level == 1 ? end : maxima[level - 2];
        for (int m = first; m <= Math.min(last, members.length - 1); m++) {
            if (members[m] > query.moment) {
                descend(level - 1, m, query);
            }
        }
    }
}
