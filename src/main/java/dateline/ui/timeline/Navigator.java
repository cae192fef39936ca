package dateline.ui.timeline;

import dateline.layout.Neighbours;
import dateline.state.Change;
import dateline.state.Entry;
import dateline.state.Framing;
import dateline.state.Selection;
import dateline.state.Span;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.time.Viewport;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Goes where commands say: each jump starts from where the last one ends, whatever is still on
/// its way there.
public final class Navigator {
    /// What `+` and `−` change the scale by.
    private static final double ZOOM = 0.5;

    /// What Ctrl with an arrow pans, as a part of the window.
    private static final double NUDGE = 0.1;

    private final Store store;
    private final Fits fits;
    private final Approach approach;
    private final Walk walk;

    Navigator(Store store, Picture picture, Camera camera) {
        this.store = store;
        fits = new Fits(store, picture);
        approach = new Approach(store, picture, camera);
        walk = new Walk(store, picture);
    }

    /// Fits all that passes the filter, and keeps it fitted while the window changes.
    public void fitAll() {
        fits.all().ifPresent(fitted -> store.apply(new Change.Jump(fitted, Framing.ALL)));
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
        walk.next();
    }

    /// Selects the event before in time.
    public void previous() {
        walk.previous();
    }

    /// Selects the nearest event in the lane above.
    public void above() {
        walk.across(Neighbours::above);
    }

    /// Selects the nearest event in the lane below.
    public void below() {
        walk.across(Neighbours::below);
    }

    /// Selects the first event.
    public void first() {
        walk.first();
    }

    /// Selects the last event.
    public void last() {
        walk.last();
    }

    /// Centres the selection; if it is centred already, fits it.
    public void focus() {
        ViewState state = store.state();
        Optional<Viewport> centred = centred(state);
        if (centred.isEmpty()) {
            return;
        }
        boolean there = Math.abs(centred.get().x(state.viewport().start())) < 1.5;
        Optional<Viewport> fitted = fits.of(selected(state));
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

    /// Brings an event into view by as little as needed.
    void bringIntoView(String event) {
        approach.bringIntoView(event);
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
