package dateline.ui.timeline;

import dateline.layout.Frame;
import dateline.layout.TimelineLayout;
import dateline.paint.OverviewPainter;
import dateline.paint.RulerPainter;
import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.ui.look.Stagehand;
import dateline.ui.work.SameThread;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/// A timeline in a scene nobody sees, and a hand with a mouse over it.
///
/// The events are made here and not by a robot, whose modifier keys never reach the mouse on the
/// headless platform. Used on the toolkit's thread.
final class Hand {
    static final double WIDTH = 950;
    static final double HEIGHT = 600;

    /// A key held while the mouse is used.
    enum Held {
        SHIFT,
        CTRL,
        ALT
    }

    Instant now = Instant.EPOCH;
    final Store store = new Store(ViewState.EMPTY, () -> now);
    final TimelineView view = new TimelineView(store, new SameThread(), TimelineView.Pace.STILL);
    final Scene scene = new Scene(view, WIDTH, HEIGHT);
    private final Set<Held> held = EnumSet.noneOf(Held.class);
    private MouseButton button = MouseButton.PRIMARY;

    private Hand(Catalog catalog) {
        store.apply(Change.Open.of(catalog, 800));
        pulse();
    }

    /// A hand over an opened catalog.
    static Hand over(Catalog catalog) {
        return Stagehand.on(() -> new Hand(catalog));
    }

    /// Lets a pulse happen: everything that waits for it is laid out and painted.
    void pulse() {
        scene.snapshot(null);
    }

    /// Holds keys for all that follows.
    void hold(Held... keys) {
        held.clear();
        held.addAll(Set.of(keys));
    }

    /// Uses another button for all that follows.
    void use(MouseButton other) {
        button = other;
    }

    /// A moment later, outside of any burst.
    void wait(int millis) {
        now = now.plusMillis(millis);
    }

    /// Where an event is painted.
    Point2D at(String event) {
        TimelineLayout layout = painted();
        int mark = layout.markOf(store.state().catalog().place(event)).orElseThrow();
        double x = layout.marks().x(mark) + layout.glyphOffset(mark);
        return new Point2D(x, RulerPainter.HEIGHT + layout.marks().y(mark));
    }

    TimelineLayout painted() {
        TimelineLayout layout = view.picture().painted();
        if (layout == null) {
            throw new AssertionError("nothing is painted");
        }
        return layout;
    }

    /// A place in the lanes where nothing is.
    static Point2D nowhere() {
        return new Point2D(400, HEIGHT - OverviewPainter.HEIGHT - 4);
    }

    /// A place on the overview.
    static Point2D overview(double x) {
        return new Point2D(Frame.HEADER_PX + x, HEIGHT - OverviewPainter.HEIGHT / 2);
    }

    void click(Point2D at) {
        click(at, 1);
    }

    void click(Point2D at, int count) {
        fire(MouseEvent.MOUSE_PRESSED, at, count);
        fire(MouseEvent.MOUSE_RELEASED, at, count);
        pulse();
    }

    void drag(Point2D from, Point2D... to) {
        fire(MouseEvent.MOUSE_PRESSED, from, 1);
        Point2D last = from;
        for (Point2D point : to) {
            fire(MouseEvent.MOUSE_DRAGGED, point, 1);
            last = point;
        }
        fire(MouseEvent.MOUSE_RELEASED, last, 1);
    }

    void press(Point2D at) {
        fire(MouseEvent.MOUSE_PRESSED, at, 1);
    }

    void moveTo(Point2D at) {
        fire(MouseEvent.MOUSE_DRAGGED, at, 1);
    }

    void release(Point2D at) {
        fire(MouseEvent.MOUSE_RELEASED, at, 1);
    }

    void hover(Point2D at) {
        fire(MouseEvent.MOUSE_MOVED, at, 0);
    }

    void wheel(Point2D at, double deltaX, double deltaY) {
        view.fireEvent(
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        held.contains(Held.SHIFT),
                        held.contains(Held.CTRL),
                        held.contains(Held.ALT),
                        false,
                        true,
                        false,
                        deltaX,
                        deltaY,
                        deltaX,
                        deltaY,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    private void fire(EventType<MouseEvent> type, Point2D at, int count) {
        boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_MOVED;
        view.fireEvent(
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : button,
                        count,
                        held.contains(Held.SHIFT),
                        held.contains(Held.CTRL),
                        held.contains(Held.ALT),
                        false,
                        down && button == MouseButton.PRIMARY,
                        down && button == MouseButton.MIDDLE,
                        down && button == MouseButton.SECONDARY,
                        true,
                        false,
                        true,
                        null));
    }
}
