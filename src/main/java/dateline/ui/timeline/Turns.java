package dateline.ui.timeline;

import dateline.layout.Frame;
import dateline.state.Store;
import dateline.time.ViewLimits;
import dateline.time.Viewport;

import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// What the wheel and two fingers do.
final class Turns {
    private final TimelineView view;
    private final Camera camera;
    private final Store store;
    private Wheel.Habit habit = Wheel.Habit.SCROLLS;
    private double restX;
    private double restY;

    Turns(TimelineView view, Store store) {
        this.view = view;
        this.store = store;
        camera = view.camera();
    }

    /// What the plain wheel does over the lanes from now on.
    void setHabit(Wheel.Habit other) {
        habit = other;
    }

    /// The wheel was turned, or two fingers moved.
    void scrolled(ScrollEvent event) {
        boolean axis =
                event.getY() < view.picture().rulerPx() || view.picture().onOverview(event.getY());
        Wheel.Over over = axis ? Wheel.Over.AXIS : Wheel.Over.LANES;
        switch (Wheel.of(event, over, habit)) {
            case Wheel.Pan(double right, double down) -> pan(right, down);
            case Wheel.Zoom(double factor) -> zoom(factor, event.getX(), event.getY());
        }
        event.consume();
    }

    /// Two fingers moved apart or together; once they are lifted the picture stands still.
    void pinched(ZoomEvent event) {
        if (event.getZoomFactor() > 0 && !event.isInertia()) {
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
            camera.move(camera.shown().panned(wholeX));
        }
        if (wholeY != 0) {
            camera.scroll(wholeY);
        }
    }

    private void zoom(double factor, double x, double y) {
        Viewport shown = camera.shown();
        ViewLimits limits = store.state().limits();
        double within =
                Math.clamp(shown.secondsPerPixel() * factor, limits.finest(), limits.coarsest())
                        / shown.secondsPerPixel();
        camera.move(
                view.picture().onOverview(y)
                        ? view.layers().overview().zoomed(shown, within, x)
                        : shown.zoomed(within, Math.max(0, x - Frame.HEADER_PX)));
    }
}
