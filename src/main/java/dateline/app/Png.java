package dateline.app;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import javax.imageio.ImageIO;

/// Writes a picture of JavaFX as a PNG file, with the encoder of the JDK.
final class Png {
    static {
        // AWT encodes and shows nothing: without this it looks for X11 wherever DISPLAY is set.
        System.setProperty("java.awt.headless", "true");
    }

    private Png() {}

    /// Writes the picture; the file is whole or is not there.
    static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        Path target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        // Not a temporary file of the system: those are for their owner alone.
        Path draft = target.resolveSibling("." + target.getFileName() + ".draft");
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                if (!ImageIO.write(picture, "png", out)) {
                    throw new IOException("no PNG encoder in this Java");
                }
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
