package dateline.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// A surface over an image in memory, to look at pictures without a toolkit.
public final class ImageSurface implements Surface {
    private final BufferedImage image;
    private final Graphics2D graphics;
    private Color colour = Color.BLACK;
    private double corner;

    /// A surface over a new image.
    public ImageSurface(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /// The image drawn on.
    public BufferedImage image() {
        return image;
    }

    /// A surface over a part of this one, with its own corner; both draw on one image.
    public ImageSurface part(int x, int y, int width, int height) {
        return new ImageSurface(image.getSubimage(x, y, width, height));
    }

    private ImageSurface(BufferedImage part) {
        image = part;
        graphics = part.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /// Writes the image as PNG.
    public void write(Path file) {
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void ink(int argb) {
        colour = new Color(argb, true);
        graphics.setPaint(colour);
    }

    @Override
    public void pen(double width, Dash dash) {
        float[] pattern =
                switch (dash) {
                    case SOLID -> null;
                    case DASHED -> new float[] {2.6f, 2.2f};
                };
        graphics.setStroke(
                new BasicStroke(
                        (float) width,
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        10,
                        pattern,
                        0));
    }

    @Override
    public void corners(double radius) {
        corner = 2 * radius;
    }

    @Override
    public void letters(Lettering lettering) {
        int style = lettering.bold() ? Font.BOLD : Font.PLAIN;
        graphics.setFont(new Font("DejaVu Sans", style, 1).deriveFont((float) lettering.px()));
    }

    @Override
    public void opacity(double opacity) {
        graphics.setComposite(java.awt.AlphaComposite.SrcOver.derive((float) opacity));
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void fillRound(double x, double y, double width, double height) {
        graphics.fill(new RoundRectangle2D.Double(x, y, width, height, corner, corner));
    }

    @Override
    public void strokeRound(double x, double y, double width, double height) {
        graphics.draw(new RoundRectangle2D.Double(x, y, width, height, corner, corner));
    }

    @Override
    public void fillFromLeft(double x, double y, double width, double height) {
        fade(x, x + width, new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void fillToRight(double x, double y, double width, double height) {
        fade(x + width, x, new Rectangle2D.Double(x, y, width, height));
    }

    private void fade(double clear, double full, Rectangle2D area) {
        Color none = new Color(colour.getRGB() & 0xFFFFFF, true);
        graphics.setPaint(new GradientPaint((float) clear, 0, none, (float) full, 0, colour));
        graphics.fill(area);
        graphics.setPaint(colour);
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2) {
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillCircle(double x, double y, double radius) {
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void strokeCircle(double x, double y, double radius) {
        graphics.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int count) {
        Path2D path = new Path2D.Double();
        path.moveTo(xs[0], ys[0]);
        for (int i = 1; i < count; i++) {
            path.lineTo(xs[i], ys[i]);
        }
        path.closePath();
        graphics.fill(path);
    }

    @Override
    public void text(String text, double x, double middle) {
        double capitals = 0.73 * graphics.getFont().getSize2D();
        graphics.drawString(text, (float) x, (float) (middle + capitals / 2));
    }
}
