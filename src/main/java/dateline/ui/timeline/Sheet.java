package dateline.ui.timeline;

import dateline.paint.Raster;
import dateline.paint.RasterSurface;
import dateline.paint.Surface;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.jspecify.annotations.Nullable;

import java.nio.IntBuffer;
import java.util.Arrays;

/// A picture that is painted pixel by pixel, no larger than what it shows.
class Sheet extends ImageView {
    private double width;
    private double height;
    private FontLetters letters = new FontLetters(1);
    private IntBuffer buffer = IntBuffer.allocate(1);
    private @Nullable PixelBuffer<IntBuffer> pixels;
    private RasterSurface surface =
            new RasterSurface(new Raster(buffer.array(), 1, 1), letters, letters.scale());

    double getWidth() {
        return width;
    }

    double getHeight() {
        return height;
    }

    /// Gives it another size or other letters; what was painted is then lost.
    ///
    /// @return whether anything changed
    boolean setSize(double newWidth, double newHeight, FontLetters newLetters) {
        if (width == newWidth && height == newHeight && letters == newLetters) {
            return false;
        }
        width = newWidth;
        height = newHeight;
        letters = newLetters;
        double scale = letters.scale();
        int across = Math.max(1, (int) Math.ceil(width * scale));
        int down = Math.max(1, (int) Math.ceil(height * scale));
        buffer = IntBuffer.allocate(across * down);
        pixels = new PixelBuffer<>(across, down, buffer, PixelFormat.getIntArgbPreInstance());
        surface = new RasterSurface(new Raster(buffer.array(), across, down), letters, scale);
        setImage(new WritableImage(pixels));
        setFitWidth(across / scale);
        setFitHeight(down / scale);
        return true;
    }

    /// What to paint on, every pixel; seen when [#show] is called.
    Surface surface() {
        return surface;
    }

    /// Makes it empty.
    void clear() {
        Arrays.fill(buffer.array(), 0);
    }

    /// Shows what was painted.
    void show() {
        if (pixels != null) {
            pixels.updateBuffer(_ -> null);
        }
    }
}
