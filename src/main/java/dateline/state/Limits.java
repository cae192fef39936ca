package dateline.state;

import dateline.time.Viewport;

/// How far a view may go: always some data in sight, no finer than a second can be told, no
/// coarser than all of it with as much again around it.
///
/// @param from the first moment of the data
/// @param to one past its last moment
public record Limits(long from, long to) {
    /// At this scale a second is 50 pixels wide; nothing is dated more finely.
    public static final double FINEST_SECONDS_PER_PIXEL = 0.02;

    /// How much wider than the data the coarsest view is.
    private static final double COARSEST = 3;

    /// The coarsest view is at least a year wide, even over a single day.
    private static final double LEAST_COARSEST_SECONDS = 365.25 * 86_400;

    /// What part of the window must hold data, where there is enough of it.
    private static final double IN_SIGHT = 0.125;

    /// The limits over a catalog; over one without a dated event, those around 1970.
    public static Limits of(Catalog catalog) {
        Span extent = catalog.extent().orElse(new Span(0, 86_400));
        return new Limits(extent.from(), extent.to());
    }

    /// The nearest view within the limits: first its scale about its centre, then its place.
    public Viewport held(Viewport view) {
        return placed(scaled(view));
    }

    /// The factor nearest to `factor` by which a view can be zoomed within the limits.
    public double factor(Viewport view, double factor) {
        double now = view.secondsPerPixel();
        return Math.clamp(now * factor, FINEST_SECONDS_PER_PIXEL, coarsest(view)) / now;
    }

    private double coarsest(Viewport view) {
        return Math.max(((double) to - from) * COARSEST, LEAST_COARSEST_SECONDS) / view.widthPx();
    }

    private Viewport scaled(Viewport view) {
        double factor = factor(view, 1);
        return factor == 1 ? view : view.zoomed(factor, view.widthPx() / 2);
    }

    private Viewport placed(Viewport view) {
        double needPx = Math.min(view.x(to) - view.x(from), view.widthPx() * IN_SIGHT);
        double tooFarLeft = view.x(from) + needPx - view.widthPx();
        double tooFarRight = needPx - view.x(to);
        if (tooFarLeft > 0) {
            return view.panned(tooFarLeft);
        }
        return tooFarRight > 0 ? view.panned(-tooFarRight) : view;
    }
}
