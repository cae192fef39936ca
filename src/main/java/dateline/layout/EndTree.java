package dateline.layout;

import java.util.Arrays;

/// Finds what is still going on at a moment among events sorted by start: maxima of ends over
/// blocks of 8, over blocks of those, and so on.
///
/// A query costs what it finds, times a few blocks.
final class EndTree {
    private static final int SHIFT = 3;

    private final int size;
    private final Ends ends;
    private final long[][] maxima;

    /// Where the event at a place ends.
    @FunctionalInterface
    interface Ends {
        long at(int place);
    }

    /// What is told of a place that is found.
    @FunctionalInterface
    interface Found {
        void at(int place);
    }

    /// A tree over ends, which are asked for again and not kept.
    EndTree(int size, Ends ends) {
        this.size = size;
        this.ends = ends;
        int levels = 0;
        for (int blocks = size; blocks > 1; blocks = above(blocks)) {
            levels++;
        }
        maxima = new long[levels][];
        for (int level = 0; level < levels; level++) {
            maxima[level] = maxima(level);
        }
    }

    private static int above(int members) {
        return (members + (1 << SHIFT) - 1) >>> SHIFT;
    }

    private long[] maxima(int level) {
        int members = level == 0 ? size : maxima[level - 1].length;
        long[] result = new long[above(members)];
        Arrays.fill(result, Long.MIN_VALUE);
        for (int i = 0; i < members; i++) {
            result[i >>> SHIFT] = Math.max(result[i >>> SHIFT], latest(level, i));
        }
        return result;
    }

    /// The latest end in a block; at level 0 a block is one place.
    private long latest(int level, int block) {
        return level == 0 ? ends.at(block) : maxima[level - 1][block];
    }

    /// Tells the places in [from, to) whose end is after `moment`, in order.
    void after(long moment, int from, int to, Found found) {
        if (from < to && latest(maxima.length, 0) > moment) {
            descend(maxima.length, 0, new Query(moment, from, to, found));
        }
    }

    private record Query(long moment, int from, int to, Found found) {}

    /// Looks at the members of one block.
    private void descend(int level, int block, Query query) {
        if (level == 0) {
            query.found.at(block);
            return;
        }
        int width = SHIFT * (level - 1);
        int first = Math.max(block << SHIFT, query.from >>> width);
        int last = Math.min((block << SHIFT) + (1 << SHIFT) - 1, (query.to - 1) >>> width);
        for (int member = first; member <= last; member++) {
            if (latest(level - 1, member) > query.moment) {
                descend(level - 1, member, query);
            }
        }
    }
}
