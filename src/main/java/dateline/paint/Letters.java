package dateline.paint;

import org.jspecify.annotations.Nullable;

/// The letters of the picture as masks, whoever draws them.
public interface Letters {
    /// Letters are kept at so many places within a pixel, so that words keep their spacing.
    int PHASES = 4;

    /// How strongly each pixel is covered, row by row.
    ///
    /// @param cover 0 to 255 each
    /// @param left from the pen to the left edge, in pixels
    /// @param top from the line the letter stands on to the upper edge, negative upwards
    /// @param advance from this pen to the next, in pixels
    @SuppressWarnings("ArrayRecordComponent") // made once and read a million times
    record Mask(byte[] cover, int width, int height, int left, int top, double advance) {}

    /// A letter by itself, or null where it must be drawn with its neighbours.
    ///
    /// @param phase how many of [#PHASES] parts of a pixel right of a whole pixel, below [#PHASES]
    @Nullable Mask letter(Lettering lettering, int codePoint, int phase);

    /// A text as one mask, for scripts whose letters depend on each other.
    Mask whole(Lettering lettering, String text);

    /// From the middle of the capitals down to the line they stand on, in pixels.
    double middleToBase(Lettering lettering);
}
