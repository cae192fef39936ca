package dateline.ui.timeline;

import dateline.paint.Dash;
import dateline.paint.Lettering;
import dateline.paint.Surface;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;

import java.util.HashMap;
import java.util.Map;

/// A surface that draws on a canvas.
///
/// Keeps what belongs to a colour, so that a frame makes no new colours, and sets on the canvas
/// only what has changed.
final class CanvasSurface implements Surface {
    private static final double[] SOLID = {};
    private static final double[] DASHED = {3, 2.5};

    private final GraphicsContext canvas;
    private final Map<Integer, Inks> inks = new HashMap<>();
    private Inks ink = new Inks(0xFF000000);
    private Lettering letters = Lettering.LABEL;
    private double arc;

    CanvasSurface(GraphicsContext canvas) {
        this.canvas = canvas;
        letters(Lettering.LABEL);
    }

    /// Makes a rectangle clear and forgets the opacity set.
    void clear(double width, double height) {
        canvas.setGlobalAlpha(1);
        canvas.clearRect(0, 0, width, height);
    }

    @Override
    public void ink(int argb) {
        Inks next = inks.computeIfAbsent(argb, Inks::new);
        if (next != ink) {
            ink = next;
            canvas.setFill(next.plain);
            canvas.setStroke(next.plain);
        }
    }

    @Override
    public void pen(double width, Dash dash) {
        canvas.setLineWidth(width);
        canvas.setLineDashes(dash == Dash.DASHED ? DASHED : SOLID);
    }

    @Override
    public void corners(double radius) {
        arc = 2 * radius;
    }

    @Override
    public void letters(Lettering lettering) {
        letters = lettering;
        canvas.setFont(Fonts.of(lettering));
    }

    @Override
    public void opacity(double opacity) {
        canvas.setGlobalAlpha(opacity);
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        canvas.fillRect(x, y, width, height);
    }

    @Override
    public void fillRound(double x, double y, double width, double height) {
        canvas.fillRoundRect(x, y, width, height, arc, arc);
    }

    @Override
    public void strokeRound(double x, double y, double width, double height) {
        canvas.strokeRoundRect(x, y, width, height, arc, arc);
    }

    @Override
    public void fillFromLeft(double x, double y, double width, double height) {
        canvas.setFill(ink.fromLeft);
        canvas.fillRect(x, y, width, height);
        canvas.setFill(ink.plain);
    }

    @Override
    public void fillToRight(double x, double y, double width, double height) {
        canvas.setFill(ink.toRight);
        canvas.fillRect(x, y, width, height);
        canvas.setFill(ink.plain);
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2) {
        canvas.strokeLine(x1, y1, x2, y2);
    }

    @Override
    public void fillCircle(double x, double y, double radius) {
        canvas.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void strokeCircle(double x, double y, double radius) {
        canvas.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int count) {
        canvas.fillPolygon(xs, ys, count);
    }

    @Override
    public void text(String text, double x, double middle) {
        canvas.fillText(text, x, Math.rint(middle + Fonts.middleToBase(letters)));
    }

    /// A colour with its fades.
    private static final class Inks {
        final Color plain;
        final LinearGradient fromLeft;
        final LinearGradient toRight;

        Inks(int argb) {
            double opacity = (argb >>> 24) / 255.0;
            plain = Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255, opacity);
            Color clear = Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255, 0);
            fromLeft = fade(clear, plain);
            toRight = fade(plain, clear);
        }

        private static LinearGradient fade(Color left, Color right) {
            return new LinearGradient(
                    0, 0, 1, 0, true, CycleMethod.NO_CYCLE, new Stop(0, left), new Stop(1, right));
        }
    }
}
