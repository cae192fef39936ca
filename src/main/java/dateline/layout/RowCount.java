package dateline.layout;

/// How many rows a lane has: what reveals all its events when everything placed fills 1200 pixels,
/// at most 12; else 6.
///
/// Never taken from the window, so that resizing moves nothing.
final class RowCount {
    static final int USUAL = 6;
    static final int MOST = 12;

    /// The width at which a small lane shows all, in pixels.
    static final double FITTED_PX = 1200;

    private RowCount() {}

    /// A placer with as many rows as the lane needs, and nothing or everything placed.
    static LanePlacer placer(LaneColumns columns, Extent extent) {
        int[] priority = LanePlacer.byImportance(columns);
        if (mayFit(columns)) {
            int level = Octaves.level(extent.seconds() / FITTED_PX);
            for (int rows = 1; rows <= MOST; rows++) {
                LanePlacer placer = new LanePlacer(columns, rows, priority);
                placer.place(Integer.MAX_VALUE);
                if (placer.rows().lowestOctave() >= level) {
                    return placer;
                }
            }
        }
        return new LanePlacer(columns, USUAL, priority);
    }

    /// Whether all labels together are short enough for the most rows.
    private static boolean mayFit(LaneColumns columns) {
        double px = 0;
        for (int rank = 0; rank < columns.count() && px <= MOST * FITTED_PX * 2; rank++) {
            px += columns.lead[rank] + columns.tail[rank];
        }
        return px <= MOST * (FITTED_PX + columns.widestTail);
    }
}
