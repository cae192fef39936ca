package dateline.layout;

/// At which scales two events of one lane leave each other room in a row: the columns of a lane
/// made quick to ask, for as long as it is being placed. What is asked of one event lies together.
final class Pairs {
    private static final int WORDS = 5;
    private static final int LEFT = 0;
    private static final int RIGHT = 1;

    /// Two lengths in pixels: what is reserved before the left end, and the stub behind the right.
    private static final int LEAD_AND_STUB = 2;

    /// What is reserved behind the right end where the label stands there, in pixels.
    private static final int BEHIND = 3;

    /// The coarsest scale at which the label stands in the bar.
    private static final int INSIDE = 4;

    private final long[] words;
    private final int events;

    /// The events of a lane, and its bunches behind them.
    Pairs(LaneColumns columns, Bunches bunches) {
        events = columns.count();
        words = new long[WORDS * (events + bunches.count())];
        for (int one = events; one < events + bunches.count(); one++) {
            moments(one, Long.MIN_VALUE, Long.MAX_VALUE);
            lengths(one, Float.POSITIVE_INFINITY, Float.POSITIVE_INFINITY);
            behind(one, Float.POSITIVE_INFINITY, 0);
        }
        for (int rank = 0; rank < events; rank++) {
            float stub = (float) columns.stub(rank);
            moments(rank, columns.left[rank], columns.right(rank));
            lengths(rank, (float) columns.lead(rank), stub);
            behind(rank, Math.max(columns.tail[rank], stub), columns.inside(rank));
            if (bunches.of(rank) >= 0) {
                join(ofBunch(bunches.of(rank)), rank);
            }
        }
    }

    private void moments(int one, long left, long right) {
        words[WORDS * one + LEFT] = left;
        words[WORDS * one + RIGHT] = right;
    }

    private void lengths(int one, float lead, float stub) {
        words[WORDS * one + LEAD_AND_STUB] =
                (long) Float.floatToRawIntBits(lead) << 32 | Float.floatToRawIntBits(stub);
    }

    private void behind(int one, float behind, double inside) {
        words[WORDS * one + BEHIND] = Float.floatToRawIntBits(behind);
        words[WORDS * one + INSIDE] = Double.doubleToRawLongBits(inside);
    }

    private long left(int one) {
        return words[WORDS * one + LEFT];
    }

    private long right(int one) {
        return words[WORDS * one + RIGHT];
    }

    private float lead(int one) {
        return Float.intBitsToFloat((int) (words[WORDS * one + LEAD_AND_STUB] >>> 32));
    }

    private float stub(int one) {
        return Float.intBitsToFloat((int) words[WORDS * one + LEAD_AND_STUB]);
    }

    private float behind(int one) {
        return Float.intBitsToFloat((int) words[WORDS * one + BEHIND]);
    }

    private double inside(int one) {
        return Double.longBitsToDouble(words[WORDS * one + INSIDE]);
    }

    /// Gives a bunch the best of what it has and what a member has.
    private void join(int bunch, int rank) {
        moments(bunch, Math.max(left(bunch), left(rank)), Math.min(right(bunch), right(rank)));
        lengths(bunch, Math.min(lead(bunch), lead(rank)), Math.min(stub(bunch), stub(rank)));
        behind(bunch, Math.min(behind(bunch), behind(rank)), Math.max(inside(bunch), inside(rank)));
    }

    /// How a bunch is named here.
    int ofBunch(int bunch) {
        return events + bunch;
    }

    /// The coarsest scale at which two events of one row leave each other room: infinite if at
    /// every scale, 0 if at none.
    ///
    /// @param a the lower rank
    /// @param b the higher rank
    double coarsest(int a, int b) {
        long room = left(b) - right(a);
        if (room < 0) {
            return 0;
        }
        float lead = lead(b);
        double between = lead + stub(a);
        double byEnds = between == 0 ? Double.POSITIVE_INFINITY : room / between;
        double behind = room / ((double) behind(a) + lead);
        return Math.max(behind, Math.min(byEnds, inside(a)));
    }
}
