package dateline.paint;

import dateline.layout.Overview;

/// What a find came to, as the overview shows it.
///
/// @param moments where something was found, ascending, at most one for each pixel
/// @param counts how many were found in each column of the overview
@SuppressWarnings("ArrayRecordComponent") // made once per find
public record Found(long[] moments, int[] counts) {
    /// Nothing was found.
    public static final Found NOTHING = new Found(new long[0], new int[0]);

    /// A column of no more than these is not yet a crowd: each has a tick of its own.
    private static final int APART = 3;

    /// Heights grow as if the fullest column held at least this many.
    private static final int FEW = 8;

    private static final double LEAST_PX = 3;
    private static final double MOST_PX = 14;

    /// Whether a column is so full that it is one bar.
    boolean crowded(int column) {
        return counts[column] > APART;
    }

    /// The column in which a moment lies.
    int column(Overview overview, long moment) {
        double x = Math.max(0, overview.whole().x(moment));
        return Math.min(counts.length - 1, (int) (x / Overview.COLUMN_PX));
    }

    /// How far down what was found in a column reaches, in pixels.
    double height(int column) {
        int most = FEW;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        return LEAST_PX + (MOST_PX - LEAST_PX) * counts[column] / most;
    }
}
