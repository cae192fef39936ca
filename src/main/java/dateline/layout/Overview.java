package dateline.layout;

import dateline.time.Viewport;

/// The whole of time at one glance: how many events begin in each of a row of columns.
///
/// @param whole all of time placed, over the width of the overview
/// @param counts the events that begin in each column, from left to right
/// @param most the largest count, at least 1
@SuppressWarnings("ArrayRecordComponent") // made once per filter and width
public record Overview(Viewport whole, int[] counts, int most) {
    /// The width of a column, its gap included, in pixels.
    public static final double COLUMN_PX = 8;

    /// Before the first event and behind the last, in pixels.
    private static final double MARGIN = 8;

    /// The overview of a placement.
    ///
    /// @param extent all of time, which a filter does not change
    /// @param widthPx of the part where columns stand, above 0
    public static Overview of(Placement placement, Extent extent, double widthPx) {
        double room = Math.max(1, widthPx - 2 * MARGIN);
        double scale = Math.max(extent.seconds() / room, Viewport.FINEST);
        Viewport whole = new Viewport(extent.from(), 0, scale, widthPx).panned(-MARGIN);
        int[] counts = new int[Math.max(1, (int) (widthPx / COLUMN_PX))];
        for (int lane = 0; lane < placement.lanes().count(); lane++) {
            count(placement.lane(lane), whole, counts);
        }
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        return new Overview(whole, counts, most);
    }

    private static void count(LanePlacement lane, Viewport whole, int[] counts) {
        int begin = 0;
        for (int column = 0; column < counts.length; column++) {
            int end = lane.columns.before(whole.at((column + 1) * COLUMN_PX) + 1);
            counts[column] += lane.kept(begin, end);
            begin = end;
        }
    }

    /// The brush over a view.
    public Brush brush(Viewport view) {
        return Brush.of(whole, view);
    }
}
