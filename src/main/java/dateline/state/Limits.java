package dateline.state;

import dateline.time.ViewLimits;
import dateline.time.Viewport;

/// How far a view over a catalog may go: the middle of the window stays on the data, and the
/// coarsest view shows all of it with as much again on both sides.
final class Limits {
    private static final double COARSEST = 3;

    /// The coarsest view is at least a year wide, even over a single day.
    private static final double LEAST_COARSEST_SECONDS = 365.25 * 86_400;

    private static final Span NO_DATA = new Span(0, 86_400);

    private Limits() {}

    /// The limits for a timeline of some width; without a dated event, those of the first day of
    /// 1970.
    static ViewLimits of(Catalog catalog, double widthPx) {
        Span extent = catalog.extent().orElse(NO_DATA);
        double coarsest = Math.max(extent.seconds() * COARSEST, LEAST_COARSEST_SECONDS) / widthPx;
        return new ViewLimits(
                extent.from(),
                extent.to(),
                Viewport.FINEST,
                Math.clamp(coarsest, Viewport.FINEST, Viewport.COARSEST));
    }
}
