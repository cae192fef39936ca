package dateline.ui.timeline;

import dateline.time.Viewport;

/// The way from one view to another.
///
/// The scale changes by equal factors, and the place so that one pixel stands still throughout:
/// the path along which a map zooms under the hand. Between two views of one scale it is a straight
/// pan.
///
/// @param from the view it starts at
/// @param to the view it ends at, of the same width
record Flight(Viewport from, Viewport to) {
    /// Long enough to see where one goes, short enough not to wait.
    static final double SECONDS = 0.24;

    private static final double SAME_SCALE = 1e-6;

    /// The view at a part of the way.
    ///
    /// @param part from 0 to 1, which give the ends exactly
    Viewport at(double part) {
        if (part <= 0) {
            return from;
        }
        return part >= 1 ? to : between(eased(part));
    }

    private Viewport between(double part) {
        double ratio = to.secondsPerPixel() / from.secondsPerPixel();
        double edge = from.x(to.start()) + to.fraction() / from.secondsPerPixel();
        if (Math.abs(ratio - 1) < SAME_SCALE) {
            return from.panned(Math.rint(edge * part));
        }
        double zoom = Math.pow(ratio, part);
        return from.panned(edge * (zoom - 1) / (ratio - 1))
                .scaled(from.secondsPerPixel() * zoom, 0);
    }

    /// Starts at once and comes to rest softly.
    private static double eased(double part) {
        double rest = 1 - part;
        return 1 - rest * rest * rest;
    }
}
