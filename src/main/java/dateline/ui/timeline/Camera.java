package dateline.ui.timeline;

import dateline.layout.LaneBox;
import dateline.layout.TimelineLayout;
import dateline.state.Change;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.time.Viewport;

/// Where the reader looks: moves the view, scrolls the lanes, and keeps fitted what is to be kept
/// fitted.
///
/// The state always holds where a jump ends; what is shown may still be on the way there.
final class Camera {
    private final Store store;
    private final Picture picture;
    private final Fits fits;
    private final Runnable moved;
    private final Motion motion = new Motion(this::show);
    private TimelineView.Pace pace;
    private Viewport shown;

    /// @param moved hears that another view is shown
    Camera(Store store, Picture picture, TimelineView.Pace pace, Runnable moved) {
        this.store = store;
        this.picture = picture;
        fits = new Fits(store, picture);
        this.pace = pace;
        this.moved = moved;
        shown = store.state().viewport();
    }

    /// How jumps are shown.
    TimelineView.Pace pace() {
        return pace;
    }

    /// Shows jumps otherwise from now on.
    void setPace(TimelineView.Pace other) {
        pace = other;
    }

    /// Stays where it is.
    void stop() {
        motion.stop();
    }

    /// The view that is painted: the state's, or one on the way there.
    Viewport shown() {
        return shown;
    }

    /// Shows a view at once, as the hand asks, from the view that is shown.
    void move(Viewport view) {
        jumpTo(view.clamped(store.state().limits()));
        store.apply(new Change.Move(shown));
    }

    /// Follows the state to the view it holds now.
    void follow(ViewState before, ViewState after) {
        if (before.catalog() != after.catalog()) {
            motion.stop();
            shown = after.viewport();
            refit();
        } else if (!before.viewport().equals(after.viewport())) {
            fly(after.viewport());
        }
    }

    private void fly(Viewport to) {
        boolean there = shown.equals(to) || shown.widthPx() != to.widthPx();
        if (pace == TimelineView.Pace.STILL || there) {
            jumpTo(to);
        } else {
            motion.fly(shown, to);
        }
    }

    private void jumpTo(Viewport view) {
        motion.stop();
        show(view);
    }

    private void show(Viewport view) {
        boolean other = !shown.equals(view);
        shown = view;
        if (other) {
            moved.run();
        }
    }

    /// Gives the axis another width.
    void resize(double widthPx) {
        if (store.state().viewport().widthPx() != widthPx) {
            store.apply(new Change.Resize(widthPx));
            refit();
        }
    }

    /// Fits what the state wants to be kept fitted.
    void refit() {
        switch (store.state().framing()) {
            case ALL -> fits.all().ifPresent(this::refit);
            case HOME -> fits.home().ifPresent(this::refit);
            case PERIOD, SCALE -> {
                // the reader has chosen what to see
            }
        }
    }

    private void refit(Viewport view) {
        jumpTo(view);
        store.apply(new Change.Refit(view));
    }

    /// Scrolls the lanes by some pixels, as far as there are lanes.
    void scroll(double downPx) {
        scrollTo(scrolled() + Math.rint(downPx));
    }

    /// Scrolls the lanes to a distance from the top, as far as there are lanes.
    void scrollTo(double px) {
        store.apply(new Change.Scroll(Math.clamp(px, 0, picture.scrollable())));
    }

    /// How far the lanes are scrolled, in pixels.
    double scrolled() {
        return Math.min(store.state().scrollPx(), picture.scrollable());
    }

    /// Scrolls the lanes by as little as brings a height into sight, counted from the top of the
    /// first lane.
    void scrollIntoView(double y) {
        double least = y + LaneBox.ROW_PX - picture.lanesPx();
        double most = y - 2 * LaneBox.ROW_PX;
        if (picture.lanesPx() > 4 * LaneBox.ROW_PX) {
            scrollTo(Math.clamp(scrolled(), Math.min(least, most), Math.max(least, most)));
        }
    }

    /// Keeps the selected event in sight where the lanes have another height than when they were
    /// painted with it in sight.
    void keepLead() {
        TimelineLayout before = picture.painted();
        double y = leadY();
        if (before == null || before.frame().heightPx() == picture.lanesPx()) {
            return;
        }
        if (y >= 0 && y <= before.frame().heightPx()) {
            scrollIntoView(y + before.frame().scrollPx());
        }
    }

    /// Lets rows change with the selected event held at its height.
    void holding(Runnable change) {
        double before = leadY();
        change.run();
        picture.setPainted(picture.layoutOf(shown).orElse(null));
        double moved = leadY() - before;
        if (moved != 0 && !Double.isNaN(moved)) {
            scroll(moved);
        }
        refit();
    }

    private double leadY() {
        TimelineLayout now = picture.painted();
        int lead = store.state().catalog().place(store.state().selection().lead());
        if (now == null || lead < 0 || now.markOf(lead).isEmpty()) {
            return Double.NaN;
        }
        return now.marks().y(now.markOf(lead).getAsInt());
    }
}
