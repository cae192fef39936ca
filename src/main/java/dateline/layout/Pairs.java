package dateline.layout;

/// At which scales two events of one lane leave each other room in a row: the columns of a lane
/// made
/// quick to ask, for as long as it is being placed.
final class Pairs {
    private final long[] left;
    private final long[] right;
    private final float[] lead;
    private final float[] stub;
    private final float[] tail;
    private final double[] inside;

    Pairs(LaneColumns columns) {
        int n = columns.count();
        left = columns.left;
        tail = columns.tail;
        right = new long[n];
        lead = new float[n];
        stub = new float[n];
        inside = new double[n];
        for (int rank = 0; rank < n; rank++) {
            right[rank] = columns.right(rank);
            lead[rank] = (float) columns.lead(rank);
            stub[rank] = (float) columns.stub(rank);
            inside[rank] = columns.inside(rank);
        }
    }

    /// The coarsest scale at which two events of one row leave each other room: infinite if at
    /// every scale, 0 if at none.
    ///
    /// @param a the lower rank
    /// @param b the higher rank
    double coarsest(int a, int b) {
        long room = left[b] - right[a];
        if (room < 0) {
            return 0;
        }
        double between = lead[b] + stub[a];
        double byEnds = between == 0 ? Double.POSITIVE_INFINITY : room / between;
        double behind = room / ((double) Math.max(tail[a], stub[a]) + lead[b]);
        return Math.max(behind, Math.min(byEnds, inside[a]));
    }
}
