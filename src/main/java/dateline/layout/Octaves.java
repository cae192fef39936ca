package dateline.layout;

/// Scales, in seconds per pixel, rounded to powers of two and named by their exponent.
///
/// An event of octave `k` is shown at every scale of at most `2^k`; at scale `s` the octaves from
/// [#level(double)] up are shown and those below are density.
final class Octaves {
    /// No row at any scale.
    static final int NONE = -13;

    /// The finest reveal scale, a quarter of a millisecond per pixel: one second fills any window.
    static final int FINEST = -12;

    /// Shown at every scale.
    static final int ALWAYS = 61;

    /// How many octaves there are, [#NONE] and [#ALWAYS] included.
    static final int COUNT = ALWAYS - NONE + 1;

    private static final double[] SCALES = scales();

    private Octaves() {}

    /// The octave of a reveal scale: the exponent of the largest power of two that does not pass
    /// it.
    ///
    /// @param scale not negative, infinite for "always"
    static int of(double scale) {
        int exponent = Math.getExponent(scale);
        return exponent < FINEST ? NONE : Math.min(exponent, ALWAYS);
    }

    /// A limit as a reveal scale that does not pass it: 0 where it is too fine to be of use.
    static float reveal(double limit) {
        float reveal = (float) limit;
        float below = reveal > limit ? Math.nextDown(reveal) : reveal;
        return below < scale(FINEST) ? 0 : below;
    }

    /// The coarsest scale at which an octave is shown: 0 for [#NONE], infinite for [#ALWAYS].
    static double scale(int octave) {
        return SCALES[octave - NONE];
    }

    /// The lowest octave shown at a scale; every lower one is density.
    static int level(double secondsPerPixel) {
        int exponent = Math.getExponent(secondsPerPixel);
        int up = secondsPerPixel > Math.scalb(1.0, exponent) ? exponent + 1 : exponent;
        return Math.clamp(up, FINEST, ALWAYS);
    }

    private static double[] scales() {
        double[] scales = new double[COUNT];
        for (int k = FINEST; k < ALWAYS; k++) {
            scales[k - NONE] = Math.scalb(1.0, k);
        }
        scales[ALWAYS - NONE] = Double.POSITIVE_INFINITY;
        return scales;
    }
}
