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
    private final int width;
    private final int height;
    private int colour;
    private int alpha = FULL;

    /// A picture over pixels, row by row, which are drawn into.
    ///
    /// @param pixels at least `width * height` of `0xAARRGGBB`
    public Raster(int[] pixels, int width, int height) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
    }

    /// How many pixels it is wide.
    public int width() {
        return width;
    }

    /// How many pixels it is high.
    public int height() {
        return height;
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
    void span(int y, double from, double to, double cover) {
        if (y < 0 || y >= height || !(to > 0) || from >= width || to <= from || cover <= 0) {
            return;
        }
        double start = Math.max(0, from);
        double end = Math.min(width, to);
        int first = (int) start;
        int last = Math.min(width - 1, (int) end);
        int row = y * width;
        if (first == last) {
            blend(row + first, (int) (alpha * cover * (end - start)));
            return;
        }
        blend(row + first, (int) (alpha * cover * (first + 1 - start)));
        fill(row + first + 1, row + last, (int) (alpha * cover));
        blend(row + last, (int) (alpha * cover * (end - last)));
    }

    private void fill(int from, int to, int share) {
        if (share >= FULL - 1) {
            Arrays.fill(pixels, from, Math.max(from, to), colour | OPAQUE);
            return;
        }
        // written out, so that it is compiled to steps of several pixels
        int[] into = pixels;
        int rest = FULL - share;
        int redBlue = (colour & RED_BLUE) * share;
        int green = (colour & GREEN) * share;
        for (int at = from; at < to; at++) {
            int under = into[at];
            into[at] =
                    OPAQUE
                            | (((under & RED_BLUE) * rest + redBlue) >>> 8 & RED_BLUE)
                            | (((under & GREEN) * rest + green) >>> 8 & GREEN);
        }
    }

    /// Covers pixels of one row, each by its own share.
    ///
    /// @param shares of the pixels from `left` on, from 0 to 256, none of which lies outside
    /// @param cover how much of the height of the row is covered, from 0 to 1
    void shares(int y, int left, int[] shares, double cover) {
        int own = (int) (alpha * cover);
        int row = y * width + left;
        for (int x = 0; x < shares.length; x++) {
            blend(row + x, (own * shares[x]) >> 8);
        }
    }

    /// Copies one row of colours to several, none of which lies outside.
    void rows(int from, int to, int[] row) {
        for (int y = from; y < to; y++) {
            System.arraycopy(row, 0, pixels, y * width, width);
        }
    }

    /// Covers pixels up to a height of their own, counted from the foot of what is drawn.
    ///
    /// @param heights of all pixels of a row, from 0
    void skyline(double bottom, double highest, float[] heights) {
        int last = Math.min(height - 1, (int) Math.ceil(bottom) - 1);
        for (int y = Math.max(0, (int) Math.floor(bottom - highest)); y <= last; y++) {
            float above = (float) (bottom - y - 1);
            int row = y * width;
            for (int x = 0; x < heights.length; x++) {
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
        if (x >= 0 && x < width && y >= 0 && y < height && cover > 0) {
            blend(y * width + x, (int) (alpha * Math.min(1, cover)));
        }
    }

    /// Covers pixels of one row, none of which lies outside.
    ///
    /// @param cover of each pixel from `left` on, from 0 to 1
    void row(int y, int left, float[] cover) {
        for (int x = 0; x < cover.length; x++) {
            if (cover[x] > 0) {
                blend(y * width + left + x, (int) (alpha * Math.min(1, cover[x])));
            }
        }
    }

    /// Covers pixels as a mask says.
    void mask(Letters.Mask mask, int left, int top) {
        int firstX = Math.max(0, -left);
        int lastX = Math.min(mask.width(), width - left);
        int lastY = Math.min(mask.height(), height - top);
        byte[] cover = mask.cover();
        for (int y = Math.max(0, -top); y < lastY; y++) {
            int row = (top + y) * width + left;
            int from = y * mask.width();
            for (int x = firstX; x < lastX; x++) {
                int share = cover[from + x] & 0xFF;
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
