package dateline.layout;

import dateline.time.Viewport;

/// The view that holds everything placed, with room for the labels at its right end.
public final class Fit {
    /// The air on either side, in pixels: a glyph and a little more.
    private static final double MARGIN = 16;

    /// Labels may take this share of the width at most.
    private static final double FOR_LABELS = 0.35;

    private Fit() {}

    /// The view of a placement over a width in pixels: the finest in which no event shown there
    /// ends
    /// past the right edge, as far as labels take no more than a good third of it.
    public static Viewport of(Placement placement, double widthPx) {
        return of(placement, placement.extent(), widthPx);
    }

    /// The view of a stretch of time over a width in pixels, with room for the labels of what
    /// begins
    /// in it.
    public static Viewport of(Placement placement, Extent extent, double widthPx) {
        double room = Math.max(1, widthPx - 2 * MARGIN);
        double bare = Math.max(Viewport.FINEST, extent.seconds() / room);
        double scale = bare;
        for (int lane = 0; lane < placement.lanes().count(); lane++) {
            scale = Math.max(scale, needed(placement.lane(lane), extent, room));
        }
        scale = Math.min(scale, bare / (1 - FOR_LABELS));
        return new Viewport(extent.from(), 0, scale, widthPx).panned(-MARGIN);
    }

    private static double needed(LanePlacement lane, Extent extent, double room) {
        double[] needed = {0};
        lane.shown(
                extent.seconds() / room,
                extent.from(),
                extent.to(),
                rank -> {
                    double base = (double) (lane.columns.base(rank) - extent.from());
                    double tail = Math.min(lane.columns.tail[rank], room * FOR_LABELS);
                    if (base <= extent.seconds()) {
                        needed[0] = Math.max(needed[0], base / (room - tail));
                    }
                });
        return needed[0];
    }
}
