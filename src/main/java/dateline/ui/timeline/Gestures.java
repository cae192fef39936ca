package dateline.ui.timeline;

import dateline.layout.Brush;
import dateline.layout.Frame;
import dateline.layout.Hit;
import dateline.state.Change;
import dateline.state.Framing;
import dateline.state.Page;
import dateline.state.Store;
import dateline.time.ViewLimits;
import dateline.time.Viewport;

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
    private final DragMark mark;
    private final List<Runnable> removals = new ArrayList<>();
    private Wheel.Habit habit = Wheel.Habit.SCROLLS;
    private @Nullable MouseEvent press;
    private @Nullable Drag drag;
    private double restX;
    private double restY;

    Gestures(TimelineView view, Store store, DragMark mark) {
        this.view = view;
        this.store = store;
        this.mark = mark;
        on(MouseEvent.MOUSE_PRESSED, this::pressed);
        on(MouseEvent.MOUSE_DRAGGED, this::dragged);
        on(MouseEvent.MOUSE_RELEASED, this::released);
        on(MouseEvent.MOUSE_MOVED, this::moved);
        on(MouseEvent.MOUSE_EXITED, _ -> view.hover(Hit.NOTHING, 0, 0));
        on(ScrollEvent.SCROLL, this::scrolled);
        on(ZoomEvent.ZOOM, this::pinched);
    }

    /// Ends listening.
    void dispose() {
        removals.forEach(Runnable::run);
    }

    /// What the plain wheel does over the lanes from now on.
    void setHabit(Wheel.Habit other) {
        habit = other;
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
        if (onOverview(event.getY())) {
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
            view.hover(Hit.NOTHING, 0, 0);
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
            clicked(event);
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
        Optional<Brush> brush = view.overview().brush(view.shown());
        Brush.Part part = brush.map(over -> over.at(x)).orElse(Brush.Part.BODY);
        if (part == Brush.Part.OUTSIDE) {
            brush.ifPresent(over -> store.apply(new Change.Jump(over.centredAt(x), Framing.SCALE)));
            part = Brush.Part.BODY;
        }
        return new BrushDrag(view, part, event.getX());
    }

    private void clicked(MouseEvent event) {
        switch (view.hitAt(event.getX(), event.getY())) {
            case Hit.OnEvent hit -> select(view.event(hit.item()).id(), event);
            case Hit.OnDensity hit -> density(hit, event);
            case Hit.OnHeader(int lane) ->
                    store.apply(
                            new Change.Arrange(store.state().lanes().foldToggled(view.lane(lane))));
            case Hit.OnChip(int lane, int _) ->
                    store.apply(
                            new Change.Arrange(store.state().lanes().openToggled(view.lane(lane))));
            case Hit.OnLane _, Hit.OnNothing _ -> {
                if (!event.isShortcutDown() && !event.isShiftDown()) {
                    store.apply(new Change.Deselect());
                }
            }
        }
    }

    private void select(String event, MouseEvent click) {
        if (click.isShortcutDown()) {
            view.select(new Change.ToggleSelected(event));
        } else if (click.isShiftDown()) {
            view.select(new Change.SelectThrough(event));
        } else {
            view.select(new Change.Select(event));
            sources();
            if (click.getClickCount() == 2) {
                view.navigator().centre(event);
            }
        }
    }

    /// Shows what the selected event rests on, in the tab that is open if it is an event's.
    private void sources() {
        Page page = store.state().panel().page();
        store.apply(new Change.Show(page.isEvent() ? page : new Page.OfEvent(Page.Tab.SOURCES)));
    }

    private void density(Hit.OnDensity hit, MouseEvent event) {
        if (event.getClickCount() == 2) {
            double width = view.shown().widthPx();
            store.apply(
                    new Change.Jump(Viewport.between(hit.from(), hit.to(), width), Framing.PERIOD));
        } else {
            view.list(hit, event.getX(), event.getY());
        }
    }

    private void moved(MouseEvent event) {
        if (onOverview(event.getY())) {
            view.hover(Hit.NOTHING, 0, 0);
            double x = event.getX() - Frame.HEADER_PX;
            view.setCursor(
                    view.overview()
                            .brush(view.shown())
                            .map(brush -> BrushDrag.cursor(brush.at(x)))
                            .orElse(Cursor.DEFAULT));
            return;
        }
        Hit hit = view.hitAt(event.getX(), event.getY());
        view.hover(hit, event.getX(), event.getY());
        view.setCursor(
                switch (hit) {
                    case Hit.OnEvent _, Hit.OnDensity _, Hit.OnHeader _, Hit.OnChip _ ->
                            Cursor.HAND;
                    case Hit.OnLane _, Hit.OnNothing _ -> Cursor.DEFAULT;
                });
    }

    private void scrolled(ScrollEvent event) {
        boolean axis = event.getY() < view.rulerHeight() || onOverview(event.getY());
        Wheel.Over over = axis ? Wheel.Over.AXIS : Wheel.Over.LANES;
        switch (Wheel.of(event, over, habit)) {
            case Wheel.Pan(double right, double down) -> pan(right, down);
            case Wheel.Zoom(double factor) -> zoom(factor, event.getX(), event.getY());
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        if (event.getZoomFactor() > 0) {
            zoom(1 / event.getZoomFactor(), event.getX(), event.getY());
        }
        event.consume();
    }

    /// Pans by whole pixels; what is less than one waits for the next event.
    private void pan(double right, double down) {
        restX += right;
        restY += down;
        double wholeX = Math.rint(restX);
        double wholeY = Math.rint(restY);
        restX -= wholeX;
        restY -= wholeY;
        if (wholeX != 0) {
            view.move(view.shown().panned(wholeX));
        }
        if (wholeY != 0) {
            view.scroll(wholeY);
        }
    }

    private void zoom(double factor, double x, double y) {
        Viewport shown = view.shown();
        ViewLimits limits = store.state().limits();
        double within =
                Math.clamp(shown.secondsPerPixel() * factor, limits.finest(), limits.coarsest())
                        / shown.secondsPerPixel();
        view.move(
                onOverview(y)
                        ? view.overview().zoomed(shown, within, x)
                        : shown.zoomed(within, Math.max(0, x - Frame.HEADER_PX)));
    }

    private boolean onOverview(double y) {
        return y >= view.getHeight() - OverviewBar.HEIGHT;
    }

    private static boolean far(MouseEvent from, MouseEvent to) {
        return Math.hypot(to.getX() - from.getX(), to.getY() - from.getY()) >= STILL;
    }
}
