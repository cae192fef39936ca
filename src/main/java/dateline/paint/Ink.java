package dateline.paint;

/// Colours as `0xAARRGGBB`, mixed.
public final class Ink {
    private Ink() {}

    /// A colour between two, channel by channel.
    ///
    /// @param share of `over`, from 0 to 1
    public static int mix(int under, int over, double share) {
        int mixed = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int a = under >>> shift & 0xFF;
            int b = over >>> shift & 0xFF;
            mixed |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return mixed;
    }

    /// A colour made translucent.
    ///
    /// @param opacity from 0 to 1
    public static int clear(int argb, double opacity) {
        return (argb & 0xFFFFFF) | ((int) Math.round(opacity * 255) << 24);
    }

    /// The contrast of two opaque colours as WCAG 2 defines it, from 1 to 21.
    public static double contrast(int a, int b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 0xFF)
                + 0.7152 * linear(argb >> 8 & 0xFF)
                + 0.0722 * linear(argb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
