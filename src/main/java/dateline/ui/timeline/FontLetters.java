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

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// The letters of the system's fonts as masks, drawn on a canvas when they are first asked for:
/// those of any picture in one go, because reading a canvas back costs as much as drawing on it;
/// any other a few at a time.
///
/// Letters of alphabets that stand by themselves are kept one by one; a text of any other script is
/// drawn and kept whole. Used on the JavaFX thread.
final class FontLetters implements Letters {
    private static final String FIGURES = " 0123456789.,-\u2013";
    private static final String WORDS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'():;&?!$/\u2019\u2026" + FIGURES;

    /// What any picture is written with.
    static final List<Stock> OF_ANY_PICTURE =
            List.of(
                    Stock.of(Lettering.LABEL),
                    Stock.of(Lettering.HEADER),
                    Stock.of(Lettering.SMALL),
                    new Stock(Lettering.TICK, FIGURES));

    /// Others are drawn so many at a time.
    private static final int FEW = 4;

    private static final int COLUMNS = 32;
    private static final int PAD = 3;

    /// So many code points are found without a map.
    private static final int COMMON = 256;

    /// Whole texts kept: several screens of them.
    private static final int KEPT = 2_000;

    private final double scale;
    private final Mask[][][] common = new Mask[Lettering.values().length][COMMON][];
    private final Map<Lettering, Map<Integer, Mask[]>> rare = new EnumMap<>(Lettering.class);
    private final Map<Lettering, Map<String, Mask>> texts = new EnumMap<>(Lettering.class);

    /// @param scale pixels of the raster for each pixel of the picture
    FontLetters(double scale) {
        this.scale = scale;
        for (Lettering lettering : Lettering.values()) {
            rare.put(lettering, new HashMap<>());
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
        Mask[] kept = kept(lettering, codePoint);
        return (kept == null ? missing(lettering, codePoint) : kept)[phase];
    }

    /// Letters that are drawn together.
    record Stock(Lettering lettering, String letters) {
        /// What words are made of.
        static Stock of(Lettering lettering) {
            return new Stock(lettering, WORDS);
        }
    }

    /// Draws letters now, where that has not been done, so that no frame waits for it.
    void prepare(List<Stock> stocks) {
        List<Sign> signs = new ArrayList<>();
        for (Stock stock : stocks) {
            stock.letters
                    .chars()
                    .filter(letter -> kept(stock.lettering, letter) == null)
                    .forEach(letter -> signs.add(new Sign(stock.lettering, letter)));
        }
        if (!signs.isEmpty()) {
            draw(signs);
        }
    }

    /// Latin, Greek, Cyrillic, Armenian and their signs, without marks that sit on other letters.
    private static boolean standsAlone(int codePoint) {
        boolean mark = codePoint >= 0x300 && codePoint < 0x370;
        return (codePoint < 0x590 && !mark) || (codePoint >= 0x1E00 && codePoint < 0x2070);
    }

    @SuppressWarnings("EnumOrdinal") // asked for every letter of every frame
    private Mask @Nullable [] kept(Lettering lettering, int codePoint) {
        if (codePoint < COMMON) {
            return common[lettering.ordinal()][codePoint];
        }
        Map<Integer, Mask[]> others = rare.get(lettering);
        return others == null ? null : others.get(codePoint);
    }

    @SuppressWarnings("EnumOrdinal") // as above
    private void keep(Sign sign, Mask[] masks) {
        if (sign.codePoint < COMMON) {
            common[sign.lettering.ordinal()][sign.codePoint] = masks;
        } else {
            rare.computeIfAbsent(sign.lettering, _ -> new HashMap<>()).put(sign.codePoint, masks);
        }
    }

    private Mask[] missing(Lettering lettering, int codePoint) {
        prepare(OF_ANY_PICTURE);
        if (WORDS.indexOf(codePoint) < 0) {
            int from = codePoint / FEW * FEW;
            draw(
                    IntStream.range(from, from + FEW)
                            .mapToObj(at -> new Sign(lettering, at))
                            .toList());
        } else {
            prepare(List.of(Stock.of(lettering)));
        }
        return Objects.requireNonNull(kept(lettering, codePoint));
    }

    /// A letter to draw.
    private record Sign(Lettering lettering, int codePoint) {
        String text() {
            return codePoint < ' ' ? " " : Character.toString(codePoint);
        }
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

    /// Draws some letters, each at all its places within a pixel.
    private void draw(List<Sign> signs) {
        Grid grid = new Grid((int) Math.ceil(largest(signs) * 2) + 2 * PAD);
        int rows = Math.ceilDiv(signs.size() * PHASES, COLUMNS);
        Canvas canvas = new Canvas(COLUMNS * grid.cell, rows * grid.cell);
        for (int i = 0; i < signs.size(); i++) {
            write(canvas, grid, i * PHASES, signs.get(i));
        }
        Pixels pixels = pixels(canvas);
        for (int i = 0; i < signs.size(); i++) {
            keep(signs.get(i), masks(pixels, grid, i * PHASES, signs.get(i)));
        }
    }

    private double largest(List<Sign> signs) {
        return signs.stream().mapToDouble(sign -> size(sign.lettering)).max().orElse(1);
    }

    private void write(Canvas canvas, Grid grid, int first, Sign sign) {
        if (sign.text().isBlank()) {
            return;
        }
        GraphicsContext pen = pen(canvas, sign.lettering);
        for (int phase = 0; phase < PHASES; phase++) {
            double x = grid.x(first + phase) + PAD + (double) phase / PHASES;
            pen.fillText(sign.text(), x, grid.y(first + phase) + grid.base());
        }
    }

    private Mask[] masks(Pixels pixels, Grid grid, int first, Sign sign) {
        double advance = advance(sign.lettering, sign.text());
        double room = advance + size(sign.lettering) / 4; // some letters lean out
        int width = Math.min(grid.cell, (int) Math.ceil(room) + 2 * PAD);
        Mask[] masks = new Mask[PHASES];
        for (int phase = 0; phase < PHASES; phase++) {
            int at = first + phase;
            Cell cell = new Cell(grid.x(at), grid.y(at), width, grid.cell);
            masks[phase] = cell.mask(pixels, grid.base(), advance);
        }
        return masks;
    }

    /// Square cells, side by side and row below row.
    private record Grid(int cell) {
        int x(int at) {
            return at % COLUMNS * cell;
        }

        int y(int at) {
            return at / COLUMNS * cell;
        }

        /// From the top of a cell to the line its letter stands on.
        int base() {
            return (int) Math.round(cell * 0.65);
        }
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
