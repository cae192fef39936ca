package dateline.paint;

import java.util.Arrays;

/// A surface that draws into a [Raster].
public final class RasterSurface implements Surface {
    /// The length of a dash, and from one dash to the next, in pixels of the raster.
    static final double STROKE = 3;

    static final double PERIOD = 5.5;

    /// No letter begins further left of the pen, in pixels of the raster.
    private static final int LEAN = 8;

    private final Raster raster;
    private final Letters letters;
    private final Rounds rounds = new Rounds();
    private final double scale;
    private final Box outer = new Box();
    private final Box inner = new Box();
    private Rounds.Shape disc = new Rounds.Shape(0, 0, Dash.SOLID);
    private Rounds.Shape circle = disc;
    private float[] heights = {};
    private int[] row = {};
    private int[] shares = {};
    private int argb = 0xFF000000;
    private double opacity = 1;
    private double corner;
    private double pen = 1;
    private Dash dash = Dash.SOLID;
    private Lettering lettering = Lettering.LABEL;

    /// A surface over a raster.
    ///
    /// @param scale pixels of the raster for each pixel of the picture
    public RasterSurface(Raster raster, Letters letters, double scale) {
        this.raster = raster;
        this.letters = letters;
        this.scale = scale;
    }

    /// Draws only some columns of the picture from now on; see [Raster#look].
    public void look(int first, int end, int at) {
        raster.look(first, end, at);
    }

    /// Draws of those columns only the rows that lie whole between two heights, until [#look] is
    /// called.
    void lookBetween(double above, double below) {
        raster.lookAtRows((int) Math.ceil(above * scale), (int) Math.floor(below * scale));
    }

    @Override
    public boolean sees(double left, double right) {
        return right * scale > raster.from() && left * scale < raster.to();
    }

    @Override
    public void ink(int colour) {
        argb = colour;
        raster.ink(argb, opacity);
    }

    @Override
    public void pen(double width, Dash broken) {
        pen = width * scale;
        dash = broken;
    }

    @Override
    public void corners(double radius) {
        corner = radius * scale;
    }

    @Override
    public void letters(Lettering of) {
        lettering = of;
    }

    @Override
    public void opacity(double share) {
        opacity = share;
        raster.ink(argb, opacity);
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        rows(y * scale, (y + height) * scale, x * scale, (x + width) * scale);
    }

    private void rows(double top, double bottom, double left, double right) {
        int last = Math.min(raster.bottom() - 1, (int) Math.ceil(bottom) - 1);
        for (int row = Math.max(raster.top(), (int) Math.floor(top)); row <= last; row++) {
            raster.span(row, left, right, covered(row, top, bottom));
        }
    }

    /// How much of the height of a row lies between two heights.
    private static double covered(int row, double top, double bottom) {
        return Math.min(row + 1, bottom) - Math.max(row, top);
    }

    @Override
    public void fillRound(double x, double y, double width, double height) {
        outer.set(x * scale, y * scale, (x + width) * scale, (y + height) * scale);
        outer.corner = corner;
        int last = outer.last(raster.bottom());
        for (int line = outer.first(raster.top()); line <= last; line++) {
            double in = outer.inset(line);
            double cover = covered(line, outer.top, outer.bottom);
            raster.span(line, outer.left + in, outer.right - in, cover);
        }
    }

    @Override
    public void strokeRound(double x, double y, double width, double height) {
        double half = pen / 2;
        double left = x * scale;
        double top = y * scale;
        double right = (x + width) * scale;
        double bottom = (y + height) * scale;
        outer.set(left - half, top - half, right + half, bottom + half);
        outer.corner = corner + half;
        inner.set(left + half, top + half, right - half, bottom - half);
        inner.corner = Math.max(0, corner - half);
        for (int line = outer.first(raster.top()); line <= outer.last(raster.bottom()); line++) {
            outline(line);
        }
    }

    private void outline(int row) {
        double cover = covered(row, outer.top, outer.bottom);
        double in = outer.inset(row);
        double hole = Math.max(0, covered(row, inner.top, inner.bottom));
        double edge = hole > 0 ? inner.inset(row) : 0;
        double left = outer.left + in;
        double right = outer.right - in;
        if (hole < 1) {
            dashed(row, left, right, cover - hole);
        }
        if (hole > 0 && (dash == Dash.SOLID || (row - outer.top) % PERIOD < STROKE)) {
            raster.span(row, left, inner.left + edge, hole);
            raster.span(row, inner.right - edge, right, hole);
        }
    }

    private void dashed(int row, double left, double right, double cover) {
        if (dash == Dash.SOLID) {
            raster.span(row, left, right, cover);
            return;
        }
        double before = Math.floor((raster.from() - left) / PERIOD) * PERIOD;
        double end = Math.min(right, raster.to());
        for (double at = left + Math.max(0, before); at < end; at += PERIOD) {
            raster.span(row, at, Math.min(right, at + STROKE), cover);
        }
    }

    /// A rectangle with round corners, in pixels of the raster; used over and over.
    private static final class Box {
        private double left;
        private double top;
        private double right;
        private double bottom;
        private double corner;

        void set(double newLeft, double newTop, double newRight, double newBottom) {
            left = newLeft;
            top = newTop;
            right = newRight;
            bottom = newBottom;
        }

        int first(int least) {
            return Math.max(least, (int) Math.floor(top));
        }

        int last(int end) {
            return Math.min(end - 1, (int) Math.ceil(bottom) - 1);
        }

        /// How far the corners push a row in.
        double inset(int row) {
            double radius = Math.min(corner, Math.min(right - left, bottom - top) / 2);
            double middle = row + 0.5;
            double off = Math.max(top + radius - middle, middle - (bottom - radius));
            return off <= 0 ? 0 : radius - Math.sqrt(Math.max(0, radius * radius - off * off));
        }
    }

    @Override
    public void fillFromLeft(double x, double y, double width, double height) {
        fade(x, y, width, height, true);
    }

    @Override
    public void fillToRight(double x, double y, double width, double height) {
        fade(x, y, width, height, false);
    }

    private void fade(double x, double y, double width, double height, boolean rising) {
        double left = x * scale;
        double right = (x + width) * scale;
        int first = (int) Math.max(raster.from(), Math.floor(left));
        int last = (int) Math.min(raster.to(), Math.ceil(right));
        if (first >= last) {
            return;
        }
        shares = shares.length < last - first ? new int[last - first] : shares;
        for (int i = 0; i < last - first; i++) {
            double share = Math.clamp((first + i + 0.5 - left) / (right - left), 0, 1);
            shares[i] = (int) Math.round(256 * (rising ? share : 1 - share));
        }
        double top = y * scale;
        double bottom = (y + height) * scale;
        int lowest = Math.min(raster.bottom() - 1, (int) Math.ceil(bottom) - 1);
        for (int row = Math.max(raster.top(), (int) Math.floor(top)); row <= lowest; row++) {
            raster.shares(row, first, last, shares, covered(row, top, bottom));
        }
    }

    @Override
    public void fillHills(double x, double bottom, Hills hills) {
        int columns = raster.to() - raster.from();
        heights = heights.length < columns ? new float[columns] : heights;
        Arrays.fill(heights, 0, columns, 0);
        double spacing = hills.spacing() * scale;
        double origin = x * scale - raster.from() - 0.5;
        double highest = 0;
        int first = (int) Math.max(-1, Math.floor(-origin / spacing));
        double before = hills.height(first - 1);
        double here = hills.height(first);
        double next = hills.height(first + 1);
        for (int at = first; at < hills.count() && origin + at * spacing < columns; at++) {
            double after = hills.height(at + 2);
            int end = (int) Math.ceil(Math.min(columns, origin + (at + 1) * spacing));
            int column = (int) Math.ceil(Math.max(0, origin + at * spacing));
            for (; column < end && here + next > 0; column++) {
                double part = (column - origin) / spacing - at;
                double height = Hills.between(before, here, next, after, part) * scale;
                heights[column] = (float) height;
                highest = Math.max(highest, height);
            }
            before = here;
            here = next;
            next = after;
        }
        raster.skyline(bottom * scale, highest, heights);
    }

    @Override
    public void fillRuled(double y, double height, Ruling ruling) {
        double top = y * scale;
        double bottom = (y + height) * scale;
        boolean whole = top == Math.rint(top) && bottom == Math.rint(bottom);
        if (!whole || ruling.width() * scale < raster.to()) {
            ruling.paint(y, height, this);
            return;
        }
        int columns = raster.to() - raster.from();
        row = row.length < columns ? new int[columns] : row;
        Arrays.fill(row, 0, columns, ruling.ground() | 0xFF000000);
        for (double x : ruling.xs()) {
            rule(x * scale - raster.from(), columns, ruling.line());
        }
        raster.rows(
                (int) Math.clamp(top, raster.top(), raster.bottom()),
                (int) Math.clamp(bottom, raster.top(), raster.bottom()),
                row);
    }

    /// Draws a line of one pixel of the picture into the row that is copied.
    private void rule(double left, int columns, int line) {
        double right = Math.min(columns, left + scale);
        for (int column = (int) Math.max(0, left); column < right; column++) {
            double part = Math.min(column + 1, right) - Math.max(column, left);
            row[column] = Ink.mix(row[column], line | 0xFF000000, part * (line >>> 24) / 255);
        }
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2) {
        if (x1 == x2 || y1 == y2) {
            double half = pen / scale / 2;
            double left = Math.min(x1, x2) - half;
            double top = Math.min(y1, y2) - half;
            fillRect(left, top, Math.abs(x2 - x1) + 2 * half, Math.abs(y2 - y1) + 2 * half);
            return;
        }
        new Stroke(x1 * scale, y1 * scale, x2 * scale, y2 * scale).draw();
    }

    /// A slanting line.
    private final class Stroke {
        private final double x1;
        private final double y1;
        private final double dx;
        private final double dy;
        private final double length;

        Stroke(double x1, double y1, double x2, double y2) {
            this.x1 = x1;
            this.y1 = y1;
            length = Math.hypot(x2 - x1, y2 - y1);
            dx = (x2 - x1) / length;
            dy = (y2 - y1) / length;
        }

        void draw() {
            double x2 = x1 + dx * length;
            double y2 = y1 + dy * length;
            each(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
        }

        private void each(double left, double top, double right, double bottom) {
            for (int y = (int) (top - pen); y <= bottom + pen; y++) {
                for (int x = (int) (left - pen); x <= right + pen; x++) {
                    double along = (x + 0.5 - x1) * dx + (y + 0.5 - y1) * dy;
                    double off = Math.abs((x + 0.5 - x1) * dy - (y + 0.5 - y1) * dx);
                    double beyond = Math.max(-along, along - length);
                    boolean gap = dash == Dash.DASHED && along % PERIOD >= STROKE;
                    raster.dot(x, y, gap ? 0 : pen / 2 + 0.5 - Math.max(off, beyond));
                }
            }
        }
    }

    @Override
    public void fillCircle(double x, double y, double radius) {
        disc = shape(disc, radius * scale, 0, Dash.SOLID);
        round(x * scale, y * scale, disc);
    }

    @Override
    public void strokeCircle(double x, double y, double radius) {
        circle = shape(circle, radius * scale, pen, dash);
        round(x * scale, y * scale, circle);
    }

    /// A shape, most often the one of its sort drawn last.
    private static Rounds.Shape shape(Rounds.Shape last, double radius, double width, Dash broken) {
        boolean same = last.radius() == radius && last.pen() == width && last.dash() == broken;
        return same ? last : new Rounds.Shape(radius, width, broken);
    }

    private void round(double middleX, double middleY, Rounds.Shape drawn) {
        double x = Math.rint(middleX * Rounds.PHASES) / Rounds.PHASES;
        double y = Math.rint(middleY * Rounds.PHASES) / Rounds.PHASES;
        Letters.Mask mask = rounds.mask(drawn, x - Math.floor(x), y - Math.floor(y));
        raster.mask(mask, (int) Math.floor(x) + mask.left(), (int) Math.floor(y) + mask.top());
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int count) {
        new Polygon(xs, ys, count).fill(scale, raster);
    }

    @Override
    public void text(String text, double x, double middle) {
        int base = (int) Math.rint((middle + letters.middleToBase(lettering)) * scale);
        double at = x * scale;
        for (int i = 0; i < text.length() && at < raster.to() + LEAN; ) {
            int codePoint = text.codePointAt(i);
            int phase = (int) ((at - Math.floor(at)) * Letters.PHASES);
            Letters.Mask mask = letters.letter(lettering, codePoint, phase);
            if (mask == null) {
                draw(letters.whole(lettering, text.substring(i)), at, base);
                return;
            }
            draw(mask, at, base);
            at += mask.advance();
            i += Character.charCount(codePoint);
        }
    }

    private void draw(Letters.Mask mask, double at, int base) {
        raster.mask(mask, (int) Math.floor(at) + mask.left(), base + mask.top());
    }
}
