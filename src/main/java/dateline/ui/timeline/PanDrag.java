package dateline.ui.timeline;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/// Moves the picture with the hand, both ways and in whole pixels, each move applied to what is
/// shown at that moment.
final class PanDrag implements Drag {
    private final TimelineView view;
    private double x;
    private double y;

    /// @param press where the hand took hold
    PanDrag(TimelineView view, MouseEvent press) {
        this.view = view;
        x = press.getX();
        y = press.getY();
    }

    @Override
    public Cursor cursor() {
        return Cursor.CLOSED_HAND;
    }

    @Override
    public void to(MouseEvent event) {
        double right = Math.rint(event.getX() - x);
        double down = Math.rint(event.getY() - y);
        if (right != 0) {
            view.camera().move(view.camera().shown().panned(-right));
            x += right;
        }
        if (down != 0) {
            view.camera().scroll(-down);
            y += down;
        }
    }

    @Override
    public void drop(MouseEvent event) {
        to(event);
    }

    @Override
    public void cancel() {
        // what was moved stays moved
    }
}
