package dateline.ui.timeline;

import dateline.layout.TimelineLayout;
import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Entry;
import dateline.state.Framing;
import dateline.state.Selection;
import dateline.state.Span;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.state.Walk;
import dateline.time.Viewport;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Goes where commands say: each jump starts from where the last one ends, whatever is still on
/// its way there.
public final class Navigator {
    /// What `+` and `−` change the scale by.
    private static final double ZOOM = 0.5;

    /// What Ctrl with an arrow pans, as a part of the window.
    private static final double NUDGE = 0.1;

    /// An event this near to an edge of the window is not yet in view, as a part of it.
    private static final double EDGE = 0.04;

    /// Labels at the right edge want more room than that.
    private static final double RIGHT_EDGE = 0.12;

    /// Beyond the finest scale no zoom reveals anything.
    private static final int MOST_DOUBLINGS = 60;

    private final TimelineView view;
    private final Store store;

    Navigator(TimelineView view, Store store) {
        this.view = view;
        this.store = store;
    }

    /// Fits all that passes the filter, and keeps it fitted while the window changes.
    public void fitAll() {
        view.fitted().ifPresent(fitted -> store.apply(new Change.Jump(fitted, Framing.ALL)));
    }

    /// Comes nearer about the middle of the window.
    public void zoomIn() {
        zoom(ZOOM);
    }

    /// Goes farther about the middle of the window.
    public void zoomOut() {
        zoom(1 / ZOOM);
    }

    /// Pans a tenth of the window.
    ///
    /// @param direction 1 to the right, -1 to the left
    public void nudge(int direction) {
        pan(direction * NUDGE);
    }

    /// Pans a whole window.
    ///
    /// @param direction 1 to the right, -1 to the left
    public void page(int direction) {
        pan(direction);
    }

    /// Selects the next event in time.
    public void next() {
        walk(walk -> walk.next(view.inView()));
    }

    /// Selects the event before in time.
    public void previous() {
        walk(walk -> walk.previous(view.inView()));
    }

    /// Selects the nearest event in the lane above.
    public void above() {
        walk(Walk::above);
    }

    /// Selects the nearest event in the lane below.
    public void below() {
        walk(Walk::below);
    }

    /// Selects the first event.
    public void first() {
        walk(Walk::first);
    }

    /// Selects the last event.
    public void last() {
        walk(Walk::last);
    }

    /// Centres the selection; if it is centred already, fits it.
    public void focus() {
        ViewState state = store.state();
        Optional<Viewport> centred = centred(state);
        if (centred.isEmpty()) {
            return;
        }
        boolean there = Math.abs(centred.get().x(state.viewport().start())) < 1.5;
        Optional<Viewport> fitted = view.fitted(selected(state));
        if (there && fitted.isPresent()) {
            store.apply(new Change.Jump(fitted.get(), Framing.PERIOD));
        } else {
            store.apply(new Change.Jump(centred.get(), Framing.SCALE));
        }
    }

    /// Puts an event in the middle of the window.
    public void centre(String event) {
        store.state()
                .catalog()
                .entry(event)
                .map(Entry::span)
                .ifPresent(span -> jump(store.state().viewport().centredOn(middle(span))));
    }

    /// Shows a stretch of time: pans to it where it fits the window at this scale and is not a
    /// speck in it, else fits it.
    public void show(Span span) {
        Viewport now = store.state().viewport();
        double width = span.seconds() / now.secondsPerPixel();
        if (width >= now.widthPx() / 20 && width <= now.widthPx()) {
            jump(now.centredOn(middle(span)));
            return;
        }
        double air = span.seconds() / 4;
        Viewport fitted =
                Viewport.between(
                        (long) (span.from() - air), (long) (span.to() + air), now.widthPx());
        store.apply(new Change.Jump(fitted, Framing.PERIOD));
    }

    /// Brings an event into view by as little as needed: pans where it is outside, zooms in where
    /// it is hidden at this scale, scrolls the lanes.
    void bringIntoView(String event) {
        ViewState state = store.state();
        Catalog catalog = state.catalog();
        int place = catalog.place(event);
        Span span = catalog.entry(event).map(Entry::span).orElse(null);
        if (span == null || !state.layer().shows(event)) {
            return;
        }
        Viewport near = near(state.viewport(), span);
        Viewport revealed = revealed(near, place, middle(span));
        if (!revealed.equals(state.viewport())) {
            jump(revealed);
        }
        scrollTo(revealed, place);
    }

    private static Viewport near(Viewport now, Span span) {
        double from = now.x(span.from());
        double to = now.x(span.to());
        boolean covers = from < 0 && to > now.widthPx();
        boolean outside = from < now.widthPx() * EDGE || from > now.widthPx() * (1 - RIGHT_EDGE);
        return outside && !covers ? now.centredOn(middle(span)) : now;
    }

    private Viewport revealed(Viewport near, int place, long anchor) {
        Viewport now = near;
        for (int i = 0; i < MOST_DOUBLINGS && mark(now, place).isEmpty(); i++) {
            if (now.secondsPerPixel() <= store.state().limits().finest()) {
                return near;
            }
            now = now.scaled(now.secondsPerPixel() / 2, now.widthPx() / 2).centredOn(anchor);
        }
        return now;
    }

    private OptionalInt mark(Viewport at, int place) {
        Optional<TimelineLayout> layout = view.wholeLayoutOf(at);
        return layout.isEmpty() ? OptionalInt.of(0) : layout.get().markOf(place);
    }

    private void scrollTo(Viewport at, int place) {
        Optional<TimelineLayout> layout = view.wholeLayoutOf(at);
        if (layout.isPresent() && layout.get().markOf(place).isPresent()) {
            double y = layout.get().marks().y(layout.get().markOf(place).getAsInt());
            view.scrollIntoView(y);
        }
    }

    private void zoom(double factor) {
        Viewport now = store.state().viewport();
        double scale =
                Math.clamp(
                        now.secondsPerPixel() * factor,
                        store.state().limits().finest(),
                        store.state().limits().coarsest());
        jump(now.scaled(scale, now.widthPx() / 2));
    }

    private void pan(double part) {
        Viewport now = store.state().viewport();
        jump(now.panned(Math.rint(now.widthPx() * part)));
    }

    private void jump(Viewport to) {
        store.apply(new Change.Jump(to, Framing.SCALE));
    }

    private void walk(Function<Walk, Optional<Entry>> step) {
        step.apply(Walk.from(store.state()))
                .ifPresent(entry -> store.apply(new Change.Select(entry.id())));
    }

    private static Optional<Viewport> centred(ViewState state) {
        @Nullable Span hull = hull(state);
        return hull == null
                ? Optional.empty()
                : Optional.of(state.viewport().centredOn(middle(hull)).clamped(state.limits()));
    }

    private static @Nullable Span hull(ViewState state) {
        Selection selection = state.selection();
        return selection.events().stream()
                .map(state.catalog()::entry)
                .flatMap(Optional::stream)
                .map(Entry::span)
                .flatMap(Stream::ofNullable)
                .reduce(Span::hull)
                .orElse(null);
    }

    private static IntStream selected(ViewState state) {
        return state.selection().events().stream().mapToInt(state.catalog()::place);
    }

    private static long middle(Span span) {
        return span.from() + (span.to() - span.from()) / 2;
    }
}
