package dateline.layout;

/// At which scales two events of one lane leave each other room in a row: the columns of a lane
/// made quick to ask, for as long as it is being placed. What is asked of one event lies together.
final class Pairs {
    private static final int MOMENTS = 2;
    private static final int LEFT = 0;
    private static final int RIGHT = 1;
    private static final int LENGTHS = 4;
    private static final int LEAD = 0;
    private static final int STUB = 1;
    private static final int BEHIND = 2;

    private final long[] moments;
    private final float[] px;
    private final double[] inside;

    Pairs(LaneColumns columns) {
        int n = columns.count();
        moments = new long[MOMENTS * n];
        px = new float[LENGTHS * n];
        inside = new double[n];
        for (int rank = 0; rank < n; rank++) {
            moments[MOMENTS * rank + LEFT] = columns.left[rank];
            moments[MOMENTS * rank + RIGHT] = columns.right(rank);
            float stub = (float) columns.stub(rank);
            px[LENGTHS * rank + LEAD] = (float) columns.lead(rank);
            px[LENGTHS * rank + STUB] = stub;
            px[LENGTHS * rank + BEHIND] = Math.max(columns.tail[rank], stub);
            inside[rank] = columns.inside(rank);
        }
    }

    /// The coarsest scale at which two events of one row leave each other room: infinite if at
    /// every scale, 0 if at none.
    ///
    /// @param a the lower rank
    /// @param b the higher rank
    double coarsest(int a, int b) {
        long room = moments[MOMENTS * b + LEFT] - moments[MOMENTS * a + RIGHT];
        if (room < 0) {
            return 0;
        }
        float lead = px[LENGTHS * b + LEAD];
        double between = lead + px[LENGTHS * a + STUB];
        double byEnds = between == 0 ? Double.POSITIVE_INFINITY : room / between;
        double behind = room / ((double) px[LENGTHS * a + BEHIND] + lead);
        return Math.max(behind, Math.min(byEnds, inside[a]));
    }
}
