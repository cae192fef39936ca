package dateline.time;

/// How far a reader may pan and zoom.
///
/// @param from the earliest moment that may stand in the middle of the window, in seconds from 1970
/// @param to the latest moment that may stand in the middle of the window
/// @param finest the fewest seconds per pixel
/// @param coarsest the most seconds per pixel, not below `finest`
public record ViewLimits(long from, long to, double finest, double coarsest) {
    public ViewLimits {
        if (to < from || !(0 < finest && finest <= coarsest)) {
            throw new IllegalArgumentException(
                    "limits from "
                            + from
                            + " to "
                            + to
                            + ", "
                            + finest
                            + " to "
                            + coarsest
                            + " seconds per pixel");
        }
    }

    /// Limits that keep a stretch of time in reach: its ends may stand in the middle of the window,
    /// from one second on the whole window to the age of the universe on a hundred pixels.
    public static ViewLimits around(long from, long to) {
        return new ViewLimits(from, Math.max(from, to), Viewport.FINEST, AGE_OF_UNIVERSE / 100.0);
    }

    /// The seconds since the universe began, 13.8 thousand million years.
    private static final double AGE_OF_UNIVERSE = 13.8e9 * 31_556_952;
}
