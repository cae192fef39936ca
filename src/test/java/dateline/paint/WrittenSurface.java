package dateline.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A surface that writes down what is drawn on it, for golden tests.
final class WrittenSurface implements Surface {
    private final List<String> lines = new ArrayList<>();
    private int ink;

    /// What was drawn, a line each.
    List<String> lines() {
        return lines;
    }

    /// What was drawn with one verb.
    List<String> lines(String verb) {
        return lines.stream().filter(line -> line.startsWith(verb + " ")).toList();
    }

    private void add(String verb, double... numbers) {
        StringBuilder line = new StringBuilder(verb);
        for (double number : numbers) {
            line.append(String.format(Locale.ROOT, " %.0f", number));
        }
        lines.add(line.append(String.format(Locale.ROOT, " #%08x", ink)).toString());
    }

    @Override
    public void ink(int argb) {
        ink = argb;
    }

    @Override
    public void pen(double width, Dash dash) {
        lines.add("pen " + width + " " + dash);
    }

    @Override
    public void corners(double radius) {}

    @Override
    public void letters(Lettering lettering) {
        lines.add("letters " + lettering);
    }

    @Override
    public void opacity(double opacity) {
        lines.add("opacity " + opacity);
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        add("rect", x, y, width, height);
    }

    @Override
    public void fillRound(double x, double y, double width, double height) {
        add("round", x, y, width, height);
    }

    @Override
    public void strokeRound(double x, double y, double width, double height) {
        add("outline", x, y, width, height);
    }

    @Override
    public void fillFromLeft(double x, double y, double width, double height) {
        add("rise", x, y, width, height);
    }

    @Override
    public void fillToRight(double x, double y, double width, double height) {
        add("fall", x, y, width, height);
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2) {
        add("line", x1, y1, x2, y2);
    }

    @Override
    public void fillCircle(double x, double y, double radius) {
        add("disc", x, y, radius);
    }

    @Override
    public void strokeCircle(double x, double y, double radius) {
        add("circle", x, y, radius);
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int count) {
        double[] points = new double[2 * count];
        for (int i = 0; i < count; i++) {
            points[2 * i] = xs[i];
            points[2 * i + 1] = ys[i];
        }
        add("polygon", points);
    }

    @Override
    public void text(String text, double x, double middle) {
        lines.add(String.format(Locale.ROOT, "text %.0f %.0f \"%s\" #%08x", x, middle, text, ink));
    }
}
