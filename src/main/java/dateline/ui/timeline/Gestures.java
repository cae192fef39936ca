package dateline.ui.timeline;

import dateline.layout.Brush;
import dateline.layout.Frame;
import dateline.layout.Hit;
import dateline.state.Change;
import dateline.state.Framing;
import dateline.state.Store;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns what the pointer does on a timeline into changes.
final class Gestures {
    /// A press that moves less than this is a click.
    private static final double STILL = 3;

    private final TimelineView view;
    private final Store store;
    private final Picture picture;
    private final Pointing pointing;
    private final OverviewBar overview;
    private final DragMark mark;
    private final Clicks clicks;
    private final Turns turns;
    private final List<Runnable> removals = new ArrayList<>();
    private @Nullable MouseEvent press;
    private @Nullable Drag drag;

    Gestures(TimelineView view, Store store) {
        this.view = view;
        this.store = store;
        picture = view.picture();
        pointing = view.pointing();
        overview = view.layers().overview();
        mark = view.layers().dragMark();
        clicks = new Clicks(view, store);
        turns = new Turns(view, store);
        on(MouseEvent.MOUSE_PRESSED, this::pressed);
        on(MouseEvent.MOUSE_DRAGGED, this::dragged);
        on(MouseEvent.MOUSE_RELEASED, this::released);
        on(MouseEvent.MOUSE_MOVED, this::moved);
        on(MouseEvent.MOUSE_EXITED, _ -> pointing.leave());
        on(ScrollEvent.SCROLL, turns::scrolled);
        on(ZoomEvent.ZOOM, turns::pinched);
    }

    /// Ends listening.
    void dispose() {
        removals.forEach(Runnable::run);
    }

    /// What the plain wheel does over the lanes from now on.
    void setHabit(Wheel.Habit other) {
        turns.setHabit(other);
    }

    /// Gives up a drag that is under way.
    ///
    /// @return whether one was
    boolean cancel() {
        boolean dragging = drag != null;
        if (drag != null) {
            drag.cancel();
        }
        drag = null;
        press = null;
        view.setCursor(Cursor.DEFAULT);
        return dragging;
    }

    private <E extends Event> void on(EventType<E> type, EventHandler<E> handler) {
        view.addEventHandler(type, handler);
        removals.add(() -> view.removeEventHandler(type, handler));
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        press = event;
        if (picture.onOverview(event.getY())) {
            drag = brushDrag(event);
            view.setCursor(drag.cursor());
        }
    }

    private void dragged(MouseEvent event) {
        MouseEvent from = press;
        if (from == null) {
            return;
        }
        if (drag == null && far(from, event)) {
            drag = begun(from);
            pointing.leave();
            view.setCursor(drag.cursor());
        }
        if (drag != null) {
            drag.to(event);
        }
    }

    private void released(MouseEvent event) {
        MouseEvent from = press;
        if (drag != null) {
            drag.drop(event);
        } else if (from != null && from.getButton() == MouseButton.PRIMARY) {
            clicks.at(event);
        }
        drag = null;
        press = null;
        moved(event);
    }

    /// The secondary button measures too: many desktops keep Alt with a drag to themselves.
    private Drag begun(MouseEvent from) {
        if (from.isAltDown() || from.getButton() == MouseButton.SECONDARY) {
            return new MeasureDrag(view, mark, from);
        }
        return from.isShiftDown()
                ? new SweepDrag(view, store, mark, from.getX())
                : new PanDrag(view, from);
    }

    private Drag brushDrag(MouseEvent event) {
        double x = event.getX() - Frame.HEADER_PX;
        Optional<Brush> brush = overview.brush(view.camera().shown());
        Brush.Part part = brush.map(over -> over.at(x)).orElse(Brush.Part.BODY);
        if (part == Brush.Part.OUTSIDE) {
            brush.ifPresent(over -> store.apply(new Change.Jump(over.centredAt(x), Framing.SCALE)));
            part = Brush.Part.BODY;
        }
        return new BrushDrag(view, part, event.getX());
    }

    private void moved(MouseEvent event) {
        if (picture.onOverview(event.getY())) {
            pointing.leave();
            double x = event.getX() - Frame.HEADER_PX;
            view.setCursor(
                    overview.brush(view.camera().shown())
                            .map(brush -> BrushDrag.cursor(brush.at(x)))
                            .orElse(Cursor.DEFAULT));
            return;
        }
        Hit hit = picture.hitAt(event.getX(), event.getY());
        pointing.rest(hit, event.getX(), event.getY());
        view.setCursor(
                switch (hit) {
                    case Hit.OnEvent _,
                            Hit.OnDensity _,
                            Hit.OnHidden _,
                            Hit.OnHeader _,
                            Hit.OnChip _ ->
                            Cursor.HAND;
                    case Hit.OnLane _, Hit.OnNothing _ -> Cursor.DEFAULT;
                });
    }

    private static boolean far(MouseEvent from, MouseEvent to) {
        return Math.hypot(to.getX() - from.getX(), to.getY() - from.getY()) >= STILL;
    }
}
