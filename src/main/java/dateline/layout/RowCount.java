package dateline.layout;

/// How many rows a lane has: what reveals all its events when everything placed fills 1200 pixels,
/// at most 12; else what leaves fewest without a row at any zoom, from 6 to 12; of a large lane 6.
///
/// The second rule keeps a busy lane of a small dataset from hiding, for good, what happened on one
/// day. Never taken from the window, so that resizing moves nothing.
final class RowCount {
    static final int USUAL = 6;
    static final int MOST = 12;

    /// The width at which a small lane shows all, in pixels.
    static final double FITTED_PX = 1200;

    private RowCount() {}

    /// Above this many events a lane has its usual rows without a try at more.
    private static final int SMALL = 600;

    /// A placer with as many rows as the lane needs, and nothing or everything placed.
    static LanePlacer placer(LaneColumns columns, Extent extent) {
        int[] priority = Priority.byImportance(columns);
        if (columns.count() > SMALL) {
            return new LanePlacer(columns, USUAL, priority);
        }
        double scale = extent.seconds() / FITTED_PX;
        LanePlacer all = fewestHidden(columns, priority, scale, 1);
        return all.rows().hiddenAt(scale) == 0
                ? all
                : fewestHidden(columns, priority, Octaves.scale(Octaves.FINEST), USUAL);
    }

    /// The first of growing numbers of rows that leaves fewest events hidden at a scale.
    private static LanePlacer fewestHidden(
            LaneColumns columns, int[] priority, double scale, int least) {
        LanePlacer best = placed(columns, priority, least);
        int hidden = best.rows().hiddenAt(scale);
        for (int rows = least + 1; rows <= MOST && hidden > 0; rows++) {
            LanePlacer more = placed(columns, priority, rows);
            if (more.rows().hiddenAt(scale) < hidden) {
                best = more;
                hidden = more.rows().hiddenAt(scale);
            }
        }
        return best;
    }

    private static LanePlacer placed(LaneColumns columns, int[] priority, int rows) {
        LanePlacer placer = new LanePlacer(columns, rows, priority);
        placer.placeAll();
        return placer;
    }
}
