package dateline.ui.timeline;

import dateline.layout.Frame;
import dateline.layout.Marks;
import dateline.layout.Placement;
import dateline.layout.TextRuler;
import dateline.layout.TimelineLayout;
import dateline.paint.Arrival;
import dateline.paint.Emphasis;
import dateline.paint.OverlayPainter;
import dateline.paint.Palette;
import dateline.paint.TimelinePainter;
import dateline.paint.Unsettled;
import dateline.time.Viewport;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// The lanes, painted so that a pan by whole pixels paints only what comes into sight.
///
/// ```
/// Group
/// ├── Sheet     the middle: all stands where its time stands, on a picture wider than what is seen
/// ├── Headings  the lane headers
/// ├── Sheet     the left edge: labels that stay in sight
/// └── Sheet     the right edge: labels that end there
/// ```
/// Labels are at most [dateline.layout.TextRuler#CAP_PX] wide, so what follows an edge of the
/// window lies near it: the edges are painted anew each time, and the middle slides. Columns are
/// pixels of the screen.
final class Film extends Group {
    /// No label that follows an edge of the window reaches further from it, in pixels.
    private static final double EDGE = 260;

    /// How far the middle slides before it is painted anew, either way, in pixels.
    private static final int SLACK = 768;

    /// What a pan may differ by from whole pixels.
    private static final double ROUNDING = 0.01;

    private final Sheet middle = new Sheet();
    private final Headings headings = new Headings();
    private final Sheet left = new Sheet();
    private final Sheet right = new Sheet();
    private double scale = 1;
    private int width;
    private int header;
    private int leftEdge;
    private int rightEdge;
    private @Nullable Shot shot;
    private int first;
    private int end;
    private Strays strays = Strays.NONE;
    private long painted;

    /// What all of the middle was painted from, when it was last painted anew.
    record Shot(Placement rows, Viewport view, Rest rest) {
        /// Whether another differs in nothing but the view.
        boolean under(Shot other) {
            return rows == other.rows && rest.equals(other.rest);
        }
    }

    /// What must stay as it was for the middle to slide.
    record Rest(
            double heightPx, double scrollPx, Set<String> folded, Palette palette, Emphasis of) {}

    Film() {
        setManaged(false);
        getChildren().addAll(middle, headings, left, right);
    }

    double getHeight() {
        return left.getHeight();
    }

    /// How many columns of the middle have been painted.
    long painted() {
        return painted;
    }

    /// Gives it another size or other letters; what was painted is then lost.
    ///
    /// @return whether anything changed
    boolean setSize(double widthPx, double heightPx, FontLetters letters) {
        scale = letters.scale();
        width = Math.max(1, (int) Math.ceil(widthPx * scale));
        boolean narrow = widthPx < Frame.HEADER_PX + 3 * EDGE;
        leftEdge = narrow ? width : (int) Math.rint((Frame.HEADER_PX + EDGE) * scale);
        rightEdge = narrow ? width : (int) Math.rint((widthPx - EDGE) * scale);
        header = Math.min(width - 1, (int) Math.floor(TimelinePainter.HEADERS_PX * scale));
        boolean lost = headings.setColumns(Math.max(1, header), heightPx, letters);
        lost |= left.setColumns(leftEdge - header, heightPx, letters);
        lost |= right.setColumns(Math.max(1, width - rightEdge), heightPx, letters);
        lost |= middle.setColumns(rightEdge - leftEdge + 2 * SLACK, heightPx, letters);
        if (lost) {
            shot = null;
            right.setVisible(!narrow);
            middle.setVisible(!narrow);
            left.setX(header / scale);
            right.setX(rightEdge / scale);
            middle.setX(leftEdge / scale);
        }
        return lost;
    }

    /// Makes it empty.
    void clear() {
        shot = null;
        middle.clear();
        headings.clear();
        left.clear();
        right.clear();
        middle.show();
        headings.show();
        left.show();
        right.show();
    }

    /// Paints a layout, and what stands out in it.
    void paint(TimelineLayout layout, Arrival arrival, Emphasis emphasis, Palette palette) {
        Frame frame = layout.frame();
        Rest rest = new Rest(frame.heightPx(), frame.scrollPx(), frame.folded(), palette, emphasis);
        Shot now = new Shot(layout.placement(), frame.viewport(), rest);
        Brushes brushes = new Brushes(layout, arrival, emphasis, palette);
        if (rightEdge > leftEdge) {
            boolean still = arrival == Arrival.NONE && !layout.turning();
            int at = still && !held(layout, emphasis, rightEdge / scale) ? slid(now) : -1;
            slide(at < 0 ? anew(now) : at, brushes);
            if (!still) {
                shot = null;
            }
        }
        headings.paint(now, brushes);
        brushes.paint(left, header, leftEdge, 0);
        left.show();
        if (rightEdge < width) {
            brushes.paint(right, rightEdge, width, 0);
            right.show();
        }
    }

    /// What is painted with.
    record Brushes(TimelineLayout layout, Arrival arrival, Emphasis emphasis, Palette palette) {
        /// Paints some columns of the picture.
        void paint(Sheet sheet, int from, int to, int at) {
            sheet.surface().look(from, to, at);
            TimelinePainter.paint(layout, palette, sheet.surface(), arrival);
            OverlayPainter.paint(layout, emphasis, palette, sheet.surface());
        }
    }

    /// Whether something that stands out follows the window: an event held in sight at the left
    /// edge, whose label may reach into the middle and would slide with it, or what is asked of the
    /// neighbours in sight.
    ///
    /// @param edge where the right edge begins: the letters of a name on both sides of it change
    ///     with the room they have
    private static boolean held(TimelineLayout layout, Emphasis emphasis, double edge) {
        if (!emphasis.unsettled().equals(Unsettled.NOTHING)) {
            return true;
        }
        Marks marks = layout.marks();
        for (int mark = 0; mark < marks.count() && !emphasis.equals(Emphasis.NONE); mark++) {
            int item = marks.item(mark);
            boolean out = emphasis.selected().contains(item) || emphasis.focused() == item;
            double name = marks.labelX(mark);
            boolean split = name < edge && name + TextRuler.BOLD * marks.labelWidth(mark) > edge;
            if (out && (split || marks.x(mark) < Frame.HEADER_PX)) {
                return true;
            }
        }
        return false;
    }

    /// The column of the middle's pixels that is now at its left edge, or -1 where it has to be
    /// painted anew.
    private int slid(Shot now) {
        Shot before = shot;
        if (before == null
                || !before.under(now)
                || before.view.secondsPerPixel() != now.view.secondsPerPixel()) {
            return -1;
        }
        double px = (before.view.x(now.view.start()) + fraction(now.view)) * scale;
        double at = SLACK + Math.rint(px);
        boolean whole = Math.abs(px - Math.rint(px)) < ROUNDING;
        boolean kept = at <= end && at + rightEdge - leftEdge >= first;
        return whole && kept && at >= 0 && at <= 2 * SLACK ? (int) at : -1;
    }

    private static double fraction(Viewport view) {
        return view.fraction() / view.secondsPerPixel();
    }

    private int anew(Shot now) {
        shot = now;
        first = SLACK;
        end = SLACK;
        return SLACK;
    }

    /// Shows the middle from a column of its pixels on, and paints what is missing of it.
    private void slide(int at, Brushes brushes) {
        int last = at + rightEdge - leftEdge;
        mend(at, brushes);
        int dirtyFrom = first <= at ? end : at;
        int dirtyTo = end >= last ? first : last;
        if (at < first) {
            paint(at, first, at, brushes);
            first = at;
        }
        if (last > end) {
            paint(end, last, at, brushes);
            end = last;
        }
        if (dirtyFrom < dirtyTo) {
            middle.show(dirtyFrom, dirtyTo);
        }
        middle.setViewport(new Rectangle2D(at, 0, rightEdge - leftEdge, middle.rows()));
        middle.setFitWidth((rightEdge - leftEdge) / scale);
    }

    /// Paints anew where labels that stand away from their places have changed them. What was
    /// painted there and is out of sight is given up.
    private void mend(int at, Brushes brushes) {
        int last = at + rightEdge - leftEdge;
        Strays before = strays;
        strays = Strays.of(brushes.layout, scale, at - leftEdge);
        if (!strays.changed(before, first, at).isEmpty()
                || !strays.changed(before, last, end).isEmpty()) {
            first = Math.max(first, at);
            end = Math.min(end, last);
        }
        for (Strays.Columns mended : strays.changed(before, first, end)) {
            paint(mended.from(), mended.to(), at, brushes);
            middle.show(mended.from(), mended.to());
        }
    }

    private void paint(int from, int to, int at, Brushes brushes) {
        int away = leftEdge - at;
        brushes.paint(middle, from + away, to + away, from);
        painted += to - from;
    }
}
