package dateline.ui.timeline;

import dateline.layout.Brush;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/// Drags the brush of the overview, or an edge of it.
final class BrushDrag implements Drag {
    private final TimelineView view;
    private final Brush.Part part;
    private double x;

    /// @param x where the hand took hold
    BrushDrag(TimelineView view, Brush.Part part, double x) {
        this.view = view;
        this.part = part;
        this.x = x;
    }

    /// The pointer over a part of the brush.
    static Cursor cursor(Brush.Part part) {
        return switch (part) {
            case LEFT, RIGHT -> Cursor.H_RESIZE;
            case BODY -> Cursor.OPEN_HAND;
            case OUTSIDE -> Cursor.DEFAULT;
        };
    }

    @Override
    public Cursor cursor() {
        return part == Brush.Part.BODY ? Cursor.CLOSED_HAND : cursor(part);
    }

    @Override
    public void to(MouseEvent event) {
        view.layers()
                .overview()
                .brush(view.camera().shown())
                .filter(_ -> event.getX() != x)
                .ifPresent(
                        brush -> {
                            view.camera().move(brush.dragged(part, event.getX() - x));
                            x = event.getX();
                        });
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
