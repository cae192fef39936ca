package dateline.paint;

import java.util.Arrays;

/// An opaque picture of pixels, drawn by spans with soft edges.
///
/// A canvas hands every shape to a rasteriser that works on masks as large as the shape; a timeline
/// is made of a few shapes many times over, which cost a tenth when written straight into pixels.
public final class Raster {
    private static final int OPAQUE = 0xFF000000;
    private static final int RED_BLUE = 0xFF00FF;
    private static final int GREEN = 0xFF00;
    private static final int FULL = 256;

    private final int[] pixels;
    private final int stride;
    private final int height;
    private int from;
    private int to;
    private int shift;
    private int top;
    private int bottom;
    private int colour;
    private int alpha = FULL;

    /// A picture over pixels, row by row, which are drawn into.
    ///
    /// @param pixels at least `width * height` of `0xAARRGGBB`
    public Raster(int[] pixels, int width, int height) {
        this.pixels = pixels;
        this.height = height;
        stride = width;
        to = width;
        bottom = height;
    }

    /// Draws only some columns of the picture from now on, and keeps them somewhere else.
    ///
    /// @param first the first column drawn, counted in the picture
    /// @param end the first column after it that is not drawn
    /// @param at the column of the pixels that holds `first`
    public void look(int first, int end, int at) {
        if (end < first || at < 0 || at + end - first > stride) {
            throw new IllegalArgumentException(first + " to " + end + " at " + at);
        }
        from = first;
        to = end;
        shift = at - first;
        top = 0;
        bottom = height;
    }

    /// Draws of those columns only some rows, until [#look] is called.
    void lookAtRows(int first, int end) {
        top = Math.max(0, first);
        bottom = Math.max(top, Math.min(height, end));
    }

    /// The first row that is drawn.
    int top() {
        return top;
    }

    /// The first row after [#top] that is not drawn.
    int bottom() {
        return bottom;
    }

    /// The first column of the picture that is drawn.
    int from() {
        return from;
    }

    /// The first column after [#from] that is not drawn.
    int to() {
        return to;
    }

    /// Sets the colour of what follows.
    ///
    /// @param opacity from 0 to 1, on top of the colour's own
    void ink(int argb, double opacity) {
        colour = argb;
        int own = argb >>> 24;
        alpha = (int) Math.round((own + (own >> 7)) * opacity);
    }

    /// Covers a part of one row.
    ///
    /// @param cover how much of its height is covered, from 0 to 1
    void span(int y, double left, double right, double cover) {
        double start = Math.max(from, left);
        double end = Math.min(to, right);
        if (y < top || y >= bottom || !(end > start) || cover <= 0) {
            return;
        }
        int first = (int) start;
        int last = Math.min(to - 1, (int) end);
        int row = y * stride + shift;
        if (first == last) {
            blend(row + first, (int) (alpha * cover * (end - start)));
            return;
        }
        blend(row + first, (int) (alpha * cover * (first + 1 - start)));
        fill(row + first + 1, row + last, (int) (alpha * cover));
        blend(row + last, (int) (alpha * cover * (end - last)));
    }

    private void fill(int first, int end, int share) {
        if (share >= FULL - 1) {
            Arrays.fill(pixels, first, Math.max(first, end), colour | OPAQUE);
            return;
        }
        // written out, so that it is compiled to steps of several pixels
        int[] into = pixels;
        int rest = FULL - share;
        int redBlue = (colour & RED_BLUE) * share;
        int green = (colour & GREEN) * share;
        for (int at = first; at < end; at++) {
            int under = into[at];
            into[at] =
                    OPAQUE
                            | (((under & RED_BLUE) * rest + redBlue) >>> 8 & RED_BLUE)
                            | (((under & GREEN) * rest + green) >>> 8 & GREEN);
        }
    }

    /// Covers pixels of one row, each by its own share.
    ///
    /// @param shares of the pixels from `left` to below `right`, none of which lies outside, from 0
    ///     to 256
    /// @param cover how much of the height of the row is covered, from 0 to 1
    void shares(int y, int left, int right, int[] shares, double cover) {
        int own = (int) (alpha * cover);
        int row = y * stride + shift + left;
        for (int x = 0; x < right - left; x++) {
            blend(row + x, (own * shares[x]) >> 8);
        }
    }

    /// Copies one row of colours to several, none of which lies outside.
    ///
    /// @param row the colours of the columns that are drawn
    void rows(int first, int end, int[] row) {
        for (int y = first; y < end; y++) {
            System.arraycopy(row, 0, pixels, y * stride + shift + from, to - from);
        }
    }

    /// Covers pixels up to a height of their own, counted from the foot of what is drawn.
    ///
    /// @param heights of the columns that are drawn, from 0; there may be more
    void skyline(double foot, double highest, float[] heights) {
        int last = Math.min(bottom - 1, (int) Math.ceil(foot) - 1);
        for (int y = Math.max(top, (int) Math.floor(foot - highest)); y <= last; y++) {
            float above = (float) (foot - y - 1);
            int row = y * stride + shift + from;
            for (int x = 0; x < to - from; x++) {
                float cover = Math.min(1, heights[x] - above);
                if (cover > 0) {
                    blend(row + x, (int) (alpha * cover));
                }
            }
        }
    }

    /// Covers one pixel.
    ///
    /// @param cover from 0 to 1
    void dot(int x, int y, double cover) {
        if (x >= from && x < to && y >= top && y < bottom && cover > 0) {
            blend(y * stride + shift + x, (int) (alpha * Math.min(1, cover)));
        }
    }

    /// Covers pixels of one row, none of which lies outside.
    ///
    /// @param cover of each pixel from `left` on, from 0 to 1
    void row(int y, int left, float[] cover) {
        for (int x = 0; x < cover.length; x++) {
            if (cover[x] > 0) {
                blend(y * stride + shift + left + x, (int) (alpha * Math.min(1, cover[x])));
            }
        }
    }

    /// Covers pixels as a mask says.
    void mask(Letters.Mask mask, int left, int above) {
        int firstX = Math.max(0, from - left);
        int lastX = Math.min(mask.width(), to - left);
        int lastY = Math.min(mask.height(), bottom - above);
        byte[] cover = mask.cover();
        for (int y = Math.max(0, top - above); y < lastY; y++) {
            int row = (above + y) * stride + shift + left;
            int line = y * mask.width();
            for (int x = firstX; x < lastX; x++) {
                int share = cover[line + x] & 0xFF;
                if (share != 0) {
                    blend(row + x, (alpha * (share + (share >> 7))) >> 8);
                }
            }
        }
    }

    /// Mixes the colour into a pixel, red and blue in one multiplication.
    private void blend(int at, int share) {
        int under = pixels[at];
        int rest = FULL - share;
        int redBlue = ((under & RED_BLUE) * rest + (colour & RED_BLUE) * share) >>> 8 & RED_BLUE;
        int green = ((under & GREEN) * rest + (colour & GREEN) * share) >>> 8 & GREEN;
        pixels[at] = OPAQUE | redBlue | green;
    }
}
