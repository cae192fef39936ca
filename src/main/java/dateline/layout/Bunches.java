package dateline.layout;

import java.util.Arrays;

/// Events of a lane in bunches of about the same time and about as wide labels, so that what none
/// of a bunch can do is found out once for all of them.
///
/// A bunch stands in [Pairs] behind all events, with the best that any of its members has: the
/// latest left end, the earliest right end, the narrowest label. It never has less room than one of
/// them.
final class Bunches {
    /// Neighbours in time of which each bunch takes those with about as wide labels.
    private static final int CHUNK = 128;

    private static final int MEMBERS = 32;

    /// Ciura's gaps for a chunk.
    private static final int[] GAPS = {57, 23, 10, 4, 1};

    /// Neighbours whose placing has the bunches between them asked anew.
    private static final int REGION = 1024;

    /// A bunch that lasts longer tells little of its members, in pixels.
    private static final double LONGEST_PX = 48;

    private final int[] bunchOf;
    private final int[] first;
    private final int[] last;
    private final int[] seen;
    private final float[] bound;
    private final int[] changes;
    private final LaneColumns columns;
    private int count;
    private int sweep;

    /// Some events of a lane and all others, bunched apart.
    ///
    /// @param some ranks in ascending order
    /// @param others the others, in ascending order
    Bunches(LaneColumns columns, int[] some, int[] others) {
        this.columns = columns;
        int n = columns.count();
        int room = count(some.length) + count(others.length);
        bunchOf = new int[n];
        first = new int[room];
        last = new int[room];
        seen = new int[room];
        bound = new float[room];
        changes = new int[n / REGION + 1];
        Arrays.fill(bunchOf, -1);
        Arrays.fill(seen, -1);
        Arrays.fill(bound, Float.POSITIVE_INFINITY);
        bunch(some);
        bunch(others);
    }

    private static int count(int events) {
        return (events + MEMBERS - 1) / MEMBERS;
    }

    private void bunch(int[] ranks) {
        for (int from = 0; from < ranks.length; from += CHUNK) {
            int[] chunk = Arrays.copyOfRange(ranks, from, Math.min(ranks.length, from + CHUNK));
            int[] alike = alike(chunk);
            for (int i = 0; i < alike.length; i++) {
                bunchOf[alike[i]] = count + i / MEMBERS;
            }
            for (int i = 0; i < alike.length; i += MEMBERS) {
                first[count] = chunk[0];
                last[count++] = chunk[chunk.length - 1];
            }
        }
    }

    /// Neighbours in the order of where they end, those of no length by the width of their labels.
    private int[] alike(int[] chunk) {
        long[] keys = new long[chunk.length];
        for (int i = 0; i < keys.length; i++) {
            float tail = columns.tail[chunk[i]];
            float length = columns.right(chunk[i]) - columns.left[chunk[0]];
            keys[i] = (long) Float.floatToIntBits(Math.max(0, length) + tail) << 32 | chunk[i];
        }
        sort(keys);
        int[] ranks = new int[keys.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = (int) keys[i];
        }
        return ranks;
    }

    /// Sorts a chunk, by Shell's method: quick enough for so few, and quickly compiled.
    private static void sort(long[] keys) {
        for (int gap : GAPS) {
            for (int i = gap; i < keys.length; i++) {
                long key = keys[i];
                int at = i;
                for (; at >= gap && keys[at - gap] > key; at -= gap) {
                    keys[at] = keys[at - gap];
                }
                keys[at] = key;
            }
        }
    }

    /// How many bunches there are.
    int count() {
        return count;
    }

    /// The bunch of an event, -1 of one that is in none.
    int of(int rank) {
        return bunchOf[rank];
    }

    /// The first rank of those from which a bunch takes its members.
    int first(int bunch) {
        return first[bunch];
    }

    /// The last of those ranks.
    int last(int bunch) {
        return last[bunch];
    }

    /// The coarsest scale at which a member that has no row may still find one.
    float bound(int bunch) {
        return bound[bunch];
    }

    /// Keeps what was found out about a bunch.
    void bind(int bunch, float coarsest) {
        bound[bunch] = coarsest;
        seen[bunch] = now(bunch);
    }

    /// Whether it is worth finding out how coarse a bunch may go: it is short at a scale, and
    /// something has changed since that was last found out.
    boolean worth(int bunch, double scale) {
        long lasting = columns.left[last[bunch]] - columns.left[first[bunch]];
        return seen[bunch] != now(bunch) && lasting <= scale * LONGEST_PX;
    }

    private int now(int bunch) {
        return changes[first[bunch] / REGION] + sweep;
    }

    /// Begins to go through all that wait once more.
    void sweep() {
        sweep++;
    }

    /// Hears that an event was placed.
    void placed(int rank) {
        changes[rank / REGION]++;
    }
}
