package dateline.time;

/// The visible stretch of time and its scale in one value.
///
/// Moments are seconds from 1970-01-01T00:00Z. The left edge is a whole second plus a fraction, so
/// that a view of one second is as exact at the edge of the universe as it is today: differences
/// are taken as integers and only then divided. Nothing overflows: what lies beyond a `long` of
/// seconds stands at its end.
///
/// @param start the whole second at or before the left edge
/// @param fraction how far past `start` the left edge lies, in seconds, in [0,1)
/// @param secondsPerPixel the scale, above 0 and finite
/// @param widthPx the width of the window on time, in pixels, above 0 and finite
public record Viewport(long start, double fraction, double secondsPerPixel, double widthPx) {
    /// The finest scale that zooming reaches: a second is 500 pixels wide.
    public static final double FINEST = 0.002;

    /// The coarsest scale that zooming reaches: all moments there are on a thousand pixels.
    public static final double COARSEST = 0x1p64 / 1000;

    public Viewport {
        if (!(fraction >= 0 && fraction < 1)) {
            throw new IllegalArgumentException("fraction " + fraction + " is not in [0,1)");
        }
        if (!above0(secondsPerPixel) || !above0(widthPx)) {
            throw new IllegalArgumentException(
                    "scale "
                            + secondsPerPixel
                            + " and width "
                            + widthPx
                            + " must be above 0 and finite");
        }
    }

    /// The view in which the half-open stretch [from, to) fills `widthPx` pixels; a stretch too
    /// short for [#FINEST] stands in the middle.
    public static Viewport between(long from, long to, double widthPx) {
        double seconds = difference(to, from);
        double scale = Math.clamp(seconds / widthPx, FINEST, COARSEST);
        return new Viewport(from, 0, scale, widthPx)
                .panned((seconds / scale - widthPx) / 2 * (seconds / widthPx < FINEST ? 1 : 0));
    }

    /// The pixel at which a moment stands; left of the window below 0.
    public double x(long moment) {
        return (difference(moment, start) - fraction) / secondsPerPixel;
    }

    /// The last whole second at or before pixel `x`.
    ///
    /// `at(x(t)) = t` for every moment within 2^48 seconds (nine million years) of the left edge;
    /// farther out a pixel is many seconds wide and `double` rounds.
    public long at(double x) {
        return saturatedSum(start, wholeSeconds(fraction + x * secondsPerPixel));
    }

    /// The first whole second that lies at or past the right edge.
    public long end() {
        return saturatedSum(start, (long) Math.ceil(fraction + widthPx * secondsPerPixel));
    }

    /// The moment in the middle of the window.
    public long centre() {
        return at(widthPx / 2);
    }

    /// This view moved so that what stood at pixel `px` stands at the left edge.
    public Viewport panned(double px) {
        return shifted(start, fraction + px * secondsPerPixel, secondsPerPixel);
    }

    /// This view moved so that a moment stands in the middle.
    public Viewport centredOn(long moment) {
        return shifted(moment, -widthPx / 2 * secondsPerPixel, secondsPerPixel);
    }

    /// This view at a scale `factor` times as coarse, with the moment at pixel `anchorX` held where
    /// it is; the scale stays between [#FINEST] and [#COARSEST].
    ///
    /// @param factor below 1 zooms in, above 1 zooms out
    public Viewport zoomed(double factor, double anchorX) {
        return scaled(secondsPerPixel * factor, anchorX);
    }

    /// This view at another scale, with the moment at pixel `anchorX` held where it is.
    public Viewport scaled(double newSecondsPerPixel, double anchorX) {
        double scale = Math.clamp(newSecondsPerPixel, FINEST, COARSEST);
        double anchor = fraction + anchorX * secondsPerPixel;
        long whole = wholeSeconds(anchor);
        return shifted(saturatedSum(start, whole), anchor - whole - anchorX * scale, scale);
    }

    /// This view over `newWidthPx` pixels, with the left edge and the scale held.
    public Viewport resized(double newWidthPx) {
        return new Viewport(start, fraction, secondsPerPixel, newWidthPx);
    }

    /// The view nearest to this one that keeps to limits: first the scale, about the middle of the
    /// window, then the place.
    public Viewport clamped(ViewLimits limits) {
        double scale = Math.clamp(secondsPerPixel, limits.finest(), limits.coarsest());
        Viewport fitting = scale == secondsPerPixel ? this : scaled(scale, widthPx / 2);
        long centre = fitting.centre();
        long kept = Math.clamp(centre, limits.from(), limits.to());
        return kept == centre ? fitting : fitting.centredOn(kept);
    }

    private Viewport shifted(long from, double seconds, double scale) {
        double whole = Math.floor(seconds);
        double rest = seconds - whole;
        return rest < 1
                ? new Viewport(saturatedSum(from, (long) whole), rest, scale, widthPx)
                : new Viewport(saturatedSum(from, (long) whole + 1), 0, scale, widthPx);
    }

    /// The floor of a number of seconds, or the whole number it misses only by the rounding of the
    /// two operations that made it.
    private static long wholeSeconds(double seconds) {
        double nearest = Math.rint(seconds);
        boolean rounding = Math.abs(seconds - nearest) <= 4 * Math.ulp(seconds) + 1e-12;
        return (long) (rounding ? nearest : Math.floor(seconds));
    }

    private static double difference(long a, long b) {
        long difference = a - b;
        boolean overflow = ((a ^ b) & (a ^ difference)) < 0;
        return overflow ? (double) a - (double) b : (double) difference;
    }

    private static long saturatedSum(long a, long b) {
        long sum = a + b;
        boolean overflow = ((a ^ sum) & (b ^ sum)) < 0;
        return overflow ? (a < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : sum;
    }

    private static boolean above0(double number) {
        return number > 0 && number < Double.POSITIVE_INFINITY;
    }
}
