package dateline.ui.timeline;

import dateline.layout.Frame;
import dateline.layout.Marks;
import dateline.layout.TimelineLayout;
import dateline.paint.Ink;
import dateline.paint.Palette;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import java.util.OptionalInt;

/// What makes the event under the pointer stand out: where it is possible, and a ring around its
/// mark. Nodes above the still canvas, so that hovering paints nothing.
///
/// ```
/// Group
/// ├── Rectangle     where the event is possible
/// └── Rectangle     around the mark, or around the bar
/// ```
final class HoverSpot extends Group {
    private static final double BAND = 14;
    private static final double BAR = 20;
    private static final double RADIUS = 9;

    private final Rectangle band = new Rectangle();
    private final Rectangle ring = new Rectangle();

    HoverSpot() {
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        ring.setFill(null);
        ring.setStrokeWidth(1.25);
        getChildren().addAll(band, ring);
    }

    /// Stands out an item of a layout, or nothing where the layout does not show it.
    void show(TimelineLayout layout, int item, Palette palette) {
        OptionalInt mark = item < 0 ? OptionalInt.empty() : layout.markOf(item);
        setVisible(mark.isPresent());
        mark.ifPresent(shown -> show(layout, palette, shown));
    }

    private void show(TimelineLayout layout, Palette palette, int mark) {
        Marks marks = layout.marks();
        int item = marks.item(mark);
        int kind = palette.kind(layout.items().kind(item));
        boolean bar = layout.items().period(item);
        double left = Math.max(Frame.HEADER_PX, marks.left(mark));
        double width = Math.max(0, marks.right(mark) - left);
        place(band, left, marks.y(mark), width, BAND);
        band.setVisible(width > 2 && !bar);
        band.setFill(colour(Ink.clear(kind, 0.15)));
        band.setStroke(colour(Ink.clear(kind, 0.7)));
        round(band, BAND / 2);
        ring.setStroke(colour(bar ? kind : palette.accent()));
        if (bar) {
            place(ring, left - 2, marks.y(mark), width + 4, BAR);
            round(ring, 6);
        } else {
            double x = marks.x(mark) + layout.glyphOffset(mark);
            place(ring, x - RADIUS, marks.y(mark), 2 * RADIUS, 2 * RADIUS);
            round(ring, RADIUS);
            ring.setVisible(x >= Frame.HEADER_PX);
        }
    }

    private static void place(Rectangle box, double x, double middle, double width, double height) {
        box.setX(x);
        box.setY(middle - height / 2);
        box.setWidth(width);
        box.setHeight(height);
        box.setVisible(true);
    }

    private static void round(Rectangle box, double radius) {
        box.setArcWidth(2 * radius);
        box.setArcHeight(2 * radius);
    }

    private static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255, (argb >>> 24) / 255.0);
    }
}
