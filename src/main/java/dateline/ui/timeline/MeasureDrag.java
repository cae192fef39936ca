package dateline.ui.timeline;

import dateline.layout.Frame;
import dateline.layout.Hit;
import dateline.state.Span;
import dateline.time.CivilDay;
import dateline.time.Elapsed;
import dateline.time.Viewport;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/// Measures how long it is from one point to another: between days, or where an end is on an
/// event, from and to all the days it may have been.
final class MeasureDrag implements Drag {
    private final TimelineView view;
    private final DragMark mark;
    private final MouseEvent press;
    private final Span from;

    MeasureDrag(TimelineView view, DragMark mark, MouseEvent press) {
        this.view = view;
        this.mark = mark;
        this.press = press;
        from = under(press);
    }

    @Override
    public Cursor cursor() {
        return Cursor.H_RESIZE;
    }

    @Override
    public void to(MouseEvent event) {
        Span to = under(event);
        mark.show(
                DragMark.Purpose.MEASURE,
                new DragMark.Place(x(from, press), x(to, event), press.getY()),
                Elapsed.words(from.days(), to.days()));
    }

    @Override
    public void drop(MouseEvent event) {
        mark.hide();
    }

    @Override
    public void cancel() {
        mark.hide();
    }

    private Span under(MouseEvent event) {
        if (view.picture().hitAt(event.getX(), event.getY()) instanceof Hit.OnEvent hit) {
            Span span = view.picture().event(hit.item()).span();
            if (span != null) {
                return span;
            }
        }
        Viewport shown = view.camera().shown();
        long day = CivilDay.at(shown.at(event.getX() - Frame.HEADER_PX)).epochDay();
        return Span.ofDays(day, day);
    }

    /// An end on an event is drawn from where the event begins.
    private double x(Span span, MouseEvent event) {
        boolean onDay = span.to() - span.from() == CivilDay.SECONDS;
        return onDay ? event.getX() : Frame.HEADER_PX + view.camera().shown().x(span.from());
    }
}
