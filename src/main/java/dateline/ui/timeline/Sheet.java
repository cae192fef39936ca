package dateline.ui.timeline;

import dateline.paint.Raster;
import dateline.paint.RasterSurface;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.jspecify.annotations.Nullable;

import java.nio.IntBuffer;
import java.util.Arrays;

/// A picture that is painted pixel by pixel, no larger than what it shows.
class Sheet extends ImageView {
    private int columns;
    private double height;
    private FontLetters letters = new FontLetters(1);
    private IntBuffer buffer = IntBuffer.allocate(1);
    private @Nullable PixelBuffer<IntBuffer> pixels;
    private RasterSurface surface =
            new RasterSurface(new Raster(buffer.array(), 1, 1), letters, letters.scale());

    Sheet() {
        setSmooth(false);
    }

    double getWidth() {
        return columns / letters.scale();
    }

    /// How many pixels of the screen it is wide.
    int columns() {
        return columns;
    }

    /// How many pixels of the screen one pixel of it has.
    double scale() {
        return letters.scale();
    }

    /// How many pixels of the screen it is high.
    int rows() {
        return pixels == null ? 0 : pixels.getHeight();
    }

    double getHeight() {
        return height;
    }

    /// Gives it another size or other letters; what was painted is then lost.
    ///
    /// @return whether anything changed
    boolean setSize(double newWidth, double newHeight, FontLetters newLetters) {
        return setColumns(
                Math.max(1, (int) Math.ceil(newWidth * newLetters.scale())), newHeight, newLetters);
    }

    /// As [#setSize], with the width in pixels of the screen.
    boolean setColumns(int across, double newHeight, FontLetters newLetters) {
        if (columns == across && height == newHeight && letters == newLetters) {
            return false;
        }
        columns = across;
        height = newHeight;
        letters = newLetters;
        double scale = letters.scale();
        int down = Math.max(1, (int) Math.ceil(height * scale));
        buffer = IntBuffer.allocate(across * down);
        pixels = new PixelBuffer<>(across, down, buffer, PixelFormat.getIntArgbPreInstance());
        surface = new RasterSurface(new Raster(buffer.array(), across, down), letters, scale);
        setImage(new WritableImage(pixels));
        setFitWidth(across / scale);
        setFitHeight(down / scale);
        forget();
        return true;
    }

    /// What to paint on, every pixel; seen when [#show] is called.
    RasterSurface surface() {
        return surface;
    }

    /// Makes it empty.
    void clear() {
        Arrays.fill(buffer.array(), 0);
        forget();
    }

    /// Called when what was painted is lost.
    void forget() {}

    /// Shows what was painted.
    void show() {
        if (pixels != null) {
            pixels.updateBuffer(_ -> null);
        }
    }

    /// Shows what was painted in some columns.
    void show(int from, int to) {
        if (pixels != null) {
            Rectangle2D dirty = new Rectangle2D(from, 0, to - from, pixels.getHeight());
            pixels.updateBuffer(_ -> dirty);
        }
    }
}
