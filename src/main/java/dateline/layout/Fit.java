package dateline.layout;

import dateline.time.Viewport;

/// The view that holds everything placed, with room for the labels at its right end.
///
/// Labels take what they need, but two fifths of the width at most, and a sixth where there are
/// more events than can be read anyway. Beyond that they end in an ellipsis, as labels at the
/// right edge do at any zoom, rather than leave years of nothing behind the last event. For the
/// name behind a bar no years are added where the bar can hold some of it.
///
/// No label turns to the left of its mark at the right edge, though its row may be free there: the
/// row is reserved to the right, so that it would depend on the neighbours in sight which labels
/// turn, and each would jump by more than its own length while the reader pans.
public final class Fit {
    /// The air on either side, in pixels: a glyph and a little more.
    private static final double MARGIN = 16;

    /// Labels of a story may take this share of the width,
    private static final double SHARE = 0.4;

    /// those of a crowd only this.
    private static final double SHARE_OF_CROWD = 1.0 / 6;

    /// More events than this are a crowd: a few hundred labels fill a window.
    private static final int CROWD = 600;

    private final Placement placement;
    private final Extent extent;
    private final double roomPx;
    private final double labelPx;

    private Fit(Placement placement, Extent extent, double roomPx) {
        this.placement = placement;
        this.extent = extent;
        this.roomPx = roomPx;
        boolean crowd = placement.lanes().total() > CROWD;
        labelPx = roomPx * (crowd ? SHARE_OF_CROWD : SHARE);
    }

    /// The view of all of a placement over a width in pixels.
    public static Viewport of(Placement placement, double widthPx) {
        return of(placement, placement.extent(), widthPx);
    }

    /// The view of a stretch of time over a width in pixels, with room for the labels of what
    /// begins in it.
    public static Viewport of(Placement placement, Extent extent, double widthPx) {
        Fit fit = new Fit(placement, extent, Math.max(1, widthPx - 2 * MARGIN));
        return new Viewport(extent.from(), 0, fit.scale(), widthPx).panned(-MARGIN);
    }

    /// In seconds per pixel. Farther out fewer labels show and so fewer want room: it is asked once
    /// more at the scale that would result, and believed where that shows no more of them.
    private double scale() {
        double bare = Math.max(Viewport.FINEST, extent.seconds() / roomPx);
        double first = Math.max(bare, needed(bare));
        double again = Math.max(bare, needed(first));
        return needed(again) <= again ? again : first;
    }

    /// The least scale at which the labels shown at a scale end within the room.
    private double needed(double scale) {
        double[] needed = {0};
        for (int l = 0; l < placement.lanes().count(); l++) {
            LanePlacement lane = placement.lane(l);
            lane.shown(
                    scale,
                    extent.from(),
                    extent.to(),
                    rank -> needed[0] = Math.max(needed[0], needed(lane.columns, rank)));
        }
        return needed[0];
    }

    private double needed(LaneColumns columns, int rank) {
        double right = (double) (columns.right(rank) - extent.from());
        double tail = Math.min(columns.tail[rank], labelPx);
        double behind = right / (roomPx - tail);
        boolean inside = behind <= Math.max(columns.inside(rank), columns.known(rank));
        return right > extent.seconds() || inside ? 0 : behind;
    }
}
