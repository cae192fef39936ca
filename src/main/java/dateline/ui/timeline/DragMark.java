package dateline.ui.timeline;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// What is drawn while a period is swept or a span is measured.
///
/// ```
/// DragMark .drag-mark          or .drag-mark:measuring
/// ├── Region .drag-span        from one end to the other
/// └── Label .drag-words        how long it is; made with the first drag
/// ```
final class DragMark extends Region {
    private final Region span = new Region();
    private @Nullable Label words;

    /// What a drag is for.
    enum Purpose {
        SWEEP("sweeping"),
        MEASURE("measuring");

        private final String style;

        Purpose(String style) {
            this.style = style;
        }
    }

    /// Where the span lies.
    ///
    /// @param from one end, in pixels of the parent
    /// @param to the other end
    /// @param y the height of the pointer
    record Place(double from, double to, double y) {}

    private Place place = new Place(0, 0, 0);
    private double top;

    DragMark() {
        getStyleClass().add("drag-mark");
        span.getStyleClass().add("drag-span");
        getChildren().add(span);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /// Leaves room for a ruler of some height above.
    void setTop(double px) {
        top = px;
    }

    /// Shows a span with what is said of it.
    void show(Purpose purpose, Place where, String said) {
        place = where;
        getStyleClass().setAll("drag-mark", purpose.style);
        label().setText(said);
        setVisible(true);
        requestLayout();
        layout();
    }

    /// Puts the span away.
    void hide() {
        setVisible(false);
    }

    /// What is said of the span, or nothing when none is shown.
    String words() {
        return isVisible() ? label().getText() : "";
    }

    private Label label() {
        Label made = words;
        if (made == null) {
            made = new Label();
            made.getStyleClass().add("drag-words");
            getChildren().add(made);
            words = made;
        }
        return made;
    }

    @Override
    protected void layoutChildren() {
        double left = Math.min(place.from(), place.to());
        double right = Math.max(place.from(), place.to());
        boolean line = getStyleClass().contains(Purpose.MEASURE.style);
        double spanTop = line ? place.y() - 4 : top;
        double height = line ? 8 : Math.max(0, getHeight() - top);
        span.resizeRelocate(left, spanTop, Math.max(1, right - left), height);
        if (words != null) {
            place(words, (left + right) / 2);
        }
    }

    private void place(Label label, double middle) {
        label.autosize();
        double x =
                Math.clamp(
                        middle - label.getWidth() / 2,
                        0,
                        Math.max(0, getWidth() - label.getWidth()));
        double y = Math.max(top + 4, place.y() - label.getHeight() - 10);
        label.relocate(Math.rint(x), Math.rint(y));
    }
}
