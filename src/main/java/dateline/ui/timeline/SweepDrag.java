package dateline.ui.timeline;

import dateline.layout.Frame;
import dateline.state.Change;
import dateline.state.Framing;
import dateline.state.Store;
import dateline.time.Elapsed;
import dateline.time.Viewport;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/// Sweeps over a period and then zooms to it.
final class SweepDrag implements Drag {
    /// A sweep narrower than this was a slip of the hand.
    private static final double LEAST = 4;

    private final TimelineView view;
    private final Store store;
    private final DragMark mark;
    private final double from;

    SweepDrag(TimelineView view, Store store, DragMark mark, double from) {
        this.view = view;
        this.store = store;
        this.mark = mark;
        this.from = Math.max(from, Frame.HEADER_PX);
    }

    @Override
    public Cursor cursor() {
        return Cursor.CROSSHAIR;
    }

    @Override
    public void to(MouseEvent event) {
        double to = end(event);
        Viewport shown = view.camera().shown();
        String words =
                Elapsed.between(shown.at(from - Frame.HEADER_PX), shown.at(to - Frame.HEADER_PX))
                        .words();
        mark.show(DragMark.Purpose.SWEEP, new DragMark.Place(from, to, event.getY()), words);
    }

    @Override
    public void drop(MouseEvent event) {
        mark.hide();
        double to = end(event);
        double width = Math.abs(to - from);
        if (width >= LEAST) {
            Viewport shown = view.camera().shown();
            double left = Math.min(from, to) - Frame.HEADER_PX;
            Viewport swept =
                    shown.panned(left).scaled(shown.secondsPerPixel() * width / shown.widthPx(), 0);
            store.apply(new Change.Jump(swept, Framing.PERIOD));
        }
    }

    @Override
    public void cancel() {
        mark.hide();
    }

    private double end(MouseEvent event) {
        return Math.clamp(
                event.getX(), Frame.HEADER_PX, Math.max(Frame.HEADER_PX, view.getWidth()));
    }
}
