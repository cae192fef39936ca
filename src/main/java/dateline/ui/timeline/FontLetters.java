package dateline.ui.timeline;

import dateline.paint.Lettering;
import dateline.paint.Letters;

import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The letters of the system's fonts as masks: drawn once on a canvas, a page of code points at a
/// time; of the rarer alphabets and signs only a few at a time.
///
/// Letters of alphabets that stand by themselves are kept one by one; a text of any other script is
/// drawn and kept whole. Used on the JavaFX thread.
final class FontLetters implements Letters {
    private static final int PAGE = 64;
    private static final int RARE = 4;
    private static final int COLUMNS = 32;
    private static final int PAD = 3;

    /// So many pages are found without a map.
    private static final int COMMON = 4;

    /// Whole texts kept: several screens of them.
    private static final int KEPT = 2_000;

    private final double scale;
    private final Map<Lettering, Map<Integer, Mask[]>> pages = new EnumMap<>(Lettering.class);
    private final Mask[][][] first = new Mask[Lettering.values().length][COMMON][];
    private final Map<Lettering, Map<String, Mask>> texts = new EnumMap<>(Lettering.class);

    /// @param scale pixels of the raster for each pixel of the picture
    FontLetters(double scale) {
        this.scale = scale;
        for (Lettering lettering : Lettering.values()) {
            pages.put(lettering, new HashMap<>());
            texts.put(lettering, new Latest());
        }
    }

    /// Pixels of the raster for each pixel of the picture.
    double scale() {
        return scale;
    }

    /// The texts asked for last.
    private static final class Latest extends LinkedHashMap<String, Mask> {
        private static final long serialVersionUID = 1;

        Latest() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Mask> eldest) {
            return size() > KEPT;
        }
    }

    @Override
    public double middleToBase(Lettering lettering) {
        return Fonts.middleToBase(lettering);
    }

    @Override
    public @Nullable Mask letter(Lettering lettering, int codePoint, int phase) {
        if (!standsAlone(codePoint)) {
            return null;
        }
        return codePoint < COMMON * PAGE
                ? common(lettering, codePoint / PAGE)[codePoint % PAGE * PHASES + phase]
                : rare(lettering, codePoint / RARE)[codePoint % RARE * PHASES + phase];
    }

    /// Draws a page of the common letters now, where that has not been done, so that no frame waits
    /// for it.
    ///
    /// @param page 0 for digits and signs, 1 for the letters of ASCII
    void prepare(Lettering lettering, int page) {
        common(lettering, page);
    }

    /// Latin, Greek, Cyrillic, Armenian and their signs, without marks that sit on other letters.
    private static boolean standsAlone(int codePoint) {
        boolean mark = codePoint >= 0x300 && codePoint < 0x370;
        return (codePoint < 0x590 && !mark) || (codePoint >= 0x1E00 && codePoint < 0x2070);
    }

    @SuppressWarnings("EnumOrdinal") // asked for every letter of every frame
    private Mask[] common(Lettering lettering, int page) {
        Mask[][] common = first[lettering.ordinal()];
        Mask[] kept = common[page];
        if (kept == null) {
            kept = drawn(lettering, page * PAGE, PAGE);
            common[page] = kept;
        }
        return kept;
    }

    private Mask[] rare(Lettering lettering, int page) {
        Map<Integer, Mask[]> rare = pages.get(lettering);
        Mask[] kept = rare == null ? null : rare.get(page);
        if (kept == null) {
            kept = drawn(lettering, page * RARE, RARE);
            pages.computeIfAbsent(lettering, _ -> new HashMap<>()).put(page, kept);
        }
        return kept;
    }

    private Font font(Lettering lettering) {
        Font font = Fonts.of(lettering);
        return scale == 1 ? font : Font.font(font.getFamily(), weight(lettering), size(lettering));
    }

    private static FontWeight weight(Lettering lettering) {
        return lettering.bold() ? FontWeight.BOLD : FontWeight.NORMAL;
    }

    private double size(Lettering lettering) {
        return lettering.px() * scale;
    }

    /// The masks of some letters, each at all its places within a pixel.
    private Mask[] drawn(Lettering lettering, int from, int letters) {
        int cell = (int) Math.ceil(size(lettering) * 2) + 2 * PAD;
        int count = letters * PHASES;
        int rows = Math.ceilDiv(count, COLUMNS);
        Canvas canvas = new Canvas(COLUMNS * cell, rows * cell);
        GraphicsContext pen = pen(canvas, lettering);
        int base = (int) Math.round(cell * 0.65);
        for (int i = 0; i < count; i++) {
            double x = i % COLUMNS * cell + PAD + (double) (i % PHASES) / PHASES;
            int row = i / COLUMNS;
            String text = text(from + i / PHASES);
            if (!text.isBlank()) {
                pen.fillText(text, x, row * cell + base);
            }
        }
        Pixels pixels = pixels(canvas);
        Mask[] masks = new Mask[count];
        double advance = 0;
        for (int i = 0; i < count; i++) {
            if (i % PHASES == 0) {
                advance = advance(lettering, text(from + i / PHASES));
            }
            Cell at = new Cell(i % COLUMNS * cell, i / COLUMNS * cell, cell, cell);
            masks[i] = at.mask(pixels, base, advance);
        }
        return masks;
    }

    private static String text(int codePoint) {
        return codePoint < ' ' ? " " : Character.toString(codePoint);
    }

    private GraphicsContext pen(Canvas canvas, Lettering lettering) {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setFont(font(lettering));
        pen.setFontSmoothingType(FontSmoothingType.GRAY);
        pen.setTextBaseline(VPos.BASELINE);
        pen.setFill(Color.BLACK);
        return pen;
    }

    private static Pixels pixels(Canvas canvas) {
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        Image image = canvas.snapshot(clear, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Pixels(argb, width);
    }

    /// What was drawn, read all at once: asking for pixels one by one is many times slower.
    private static final class Pixels {
        private final int[] argb;
        private final int width;

        Pixels(int[] argb, int width) {
            this.argb = argb;
            this.width = width;
        }

        byte cover(int x, int y) {
            return (byte) (argb[y * width + x] >>> 24);
        }
    }

    private double advance(Lettering lettering, String text) {
        Text measured = new Text(text.repeat(16));
        measured.setFont(font(lettering));
        return measured.getLayoutBounds().getWidth() / 16;
    }

    @Override
    public Mask whole(Lettering lettering, String text) {
        Map<String, Mask> kept = texts.get(lettering);
        return kept == null
                ? drawn(lettering, text)
                : kept.computeIfAbsent(text, missing -> drawn(lettering, missing));
    }

    private Mask drawn(Lettering lettering, String text) {
        Text measured = new Text(text);
        measured.setFont(font(lettering));
        double advance = measured.getLayoutBounds().getWidth();
        int width = (int) Math.ceil(advance) + 2 * PAD;
        int height = (int) Math.ceil(size(lettering) * 2) + 2 * PAD;
        int base = (int) Math.round(height * 0.65);
        Canvas canvas = new Canvas(width, height);
        pen(canvas, lettering).fillText(text, PAD, base);
        return new Cell(0, 0, width, height).mask(pixels(canvas), base, advance);
    }

    /// A part of a drawn page.
    private record Cell(int x, int y, int width, int height) {
        /// What was drawn in it, without the empty rows and columns around.
        Mask mask(Pixels pixels, int base, double advance) {
            int left = width;
            int right = 0;
            int top = height;
            int bottom = 0;
            byte[] cover = new byte[width * height];
            for (int row = 0; row < height; row++) {
                for (int column = 0; column < width; column++) {
                    byte covered = pixels.cover(x + column, y + row);
                    if (covered != 0) {
                        cover[row * width + column] = covered;
                        left = Math.min(left, column);
                        right = Math.max(right, column + 1);
                        top = Math.min(top, row);
                        bottom = row + 1;
                    }
                }
            }
            if (right <= left) {
                return new Mask(new byte[0], 0, 0, 0, 0, advance);
            }
            byte[] own = new byte[(right - left) * (bottom - top)];
            for (int row = top; row < bottom; row++) {
                System.arraycopy(
                        cover, row * width + left, own, (row - top) * (right - left), right - left);
            }
            return new Mask(own, right - left, bottom - top, left - PAD, top - base, advance);
        }
    }
}
