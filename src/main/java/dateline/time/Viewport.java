package dateline.time;

/// The visible stretch of time and its scale in one value.
///
/// Moments are seconds from 1970-01-01T00:00Z. The left edge is a whole second plus a fraction, so
/// that a view of one
/// second is as exact at the edge of the universe as it is today: differences are taken as integers
/// and only then
/// divided.
///
/// @param start the whole second at or before the left edge
/// @param fraction how far past `start` the left edge lies, in seconds, in [0,1)
/// @param secondsPerPixel the scale, above 0
/// @param widthPx the width of the window on time, in pixels, above 0
public record Viewport(long start, double fraction, double secondsPerPixel, double widthPx) {
    public Viewport {
        if (!(fraction >= 0 && fraction < 1)) {
            throw new IllegalArgumentException("fraction " + fraction + " is not in [0,1)");
        }
        if (!(secondsPerPixel > 0) || !(widthPx > 0)) {
            throw new IllegalArgumentException(
                    "scale " + secondsPerPixel + " and width " + widthPx + " must be above 0");
        }
    }

    /// The view in which the half-open stretch [from, to) fills `widthPx` pixels.
    public static Viewport between(long from, long to, double widthPx) {
        return new Viewport(from, 0, (double) (to - from) / widthPx, widthPx);
    }

    /// The pixel at which a moment stands; left of the window below 0.
    public double x(long moment) {
        return ((double) (moment - start) - fraction) / secondsPerPixel;
    }

    /// The last whole second at or before pixel `x`.
    public long at(double x) {
        return start + (long) Math.floor(fraction + x * secondsPerPixel);
    }

    /// The first whole second that lies at or past the right edge.
    public long end() {
        return start + (long) Math.ceil(fraction + widthPx * secondsPerPixel);
    }

    /// This view moved so that what stood at pixel `px` stands at the left edge.
    public Viewport panned(double px) {
        return startingAt(fraction + px * secondsPerPixel, secondsPerPixel);
    }

    /// This view at a scale `factor` times as coarse, with the moment at pixel `anchorX` held where
    /// it is.
    ///
    /// @param factor below 1 zooms in, above 1 zooms out
    public Viewport zoomed(double factor, double anchorX) {
        double scale = secondsPerPixel * factor;
        return startingAt(fraction + anchorX * (secondsPerPixel - scale), scale);
    }

    /// This view over `widthPx` pixels, with the left edge and the scale held.
    public Viewport resized(double newWidthPx) {
        return new Viewport(start, fraction, secondsPerPixel, newWidthPx);
    }

    private Viewport startingAt(double secondsFromStart, double scale) {
        double whole = Math.floor(secondsFromStart);
        double rest = secondsFromStart - whole;
        return rest < 1
                ? new Viewport(start + (long) whole, rest, scale, widthPx)
                : new Viewport(start + (long) whole + 1, 0, scale, widthPx);
    }
}
