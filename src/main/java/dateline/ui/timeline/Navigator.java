package dateline.ui.timeline;

import dateline.layout.Frame;
import dateline.layout.Marks;
import dateline.layout.Neighbours;
import dateline.layout.Spot;
import dateline.layout.TimelineLayout;
import dateline.state.Change;
import dateline.state.Entry;
import dateline.state.Framing;
import dateline.state.Selection;
import dateline.state.Span;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.time.Viewport;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
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
        walk(Neighbours::next);
    }

    /// Selects the event before in time.
    public void previous() {
        walk(Neighbours::previous);
    }

    /// Selects the nearest event in the lane above.
    public void above() {
        walk(Neighbours::above);
    }

    /// Selects the nearest event in the lane below.
    public void below() {
        walk(Neighbours::below);
    }

    /// Selects the first event.
    public void first() {
        view.neighbours().map(Neighbours::first).ifPresent(this::select);
    }

    /// Selects the last event.
    public void last() {
        view.neighbours().map(Neighbours::last).ifPresent(this::select);
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
        int place = state.catalog().place(event);
        if (!state.layer().shows(event) || spot(state.viewport(), place).isEmpty()) {
            return;
        }
        Viewport seen = revealed(near(state.viewport(), place), place);
        if (!seen.equals(state.viewport())) {
            jump(seen);
        }
        spot(seen, place).ifPresent(spot -> view.scrollIntoView(spot.y()));
    }

    /// The view panned so that an event stands in its middle, unless it is well in sight.
    private Viewport near(Viewport now, int place) {
        double width = now.widthPx();
        double x = spot(now, place).map(Spot::x).orElse(0.0) - Frame.HEADER_PX;
        boolean insight = x >= width * EDGE && x <= width * (1 - RIGHT_EDGE);
        return insight || covers(now, place) ? now : now.panned(Math.rint(x - width / 2));
    }

    /// Whether an event that began before the window reaches well into it.
    private boolean covers(Viewport now, int place) {
        Span span = view.event(place).span();
        return span != null && now.x(span.from()) < 0 && now.x(span.to()) > now.widthPx() / 4;
    }

    /// The view zoomed in about an event until the event is shown; as it was, if no zoom shows it.
    private Viewport revealed(Viewport near, int place) {
        Viewport now = near;
        for (int i = 0; i < MOST_DOUBLINGS; i++) {
            Optional<Spot> spot = spot(now, place);
            if (spot.isEmpty() || spot.get().presence() == Spot.Presence.SHOWN) {
                return now;
            }
            now = now.zoomed(ZOOM, spot.get().x() - Frame.HEADER_PX);
        }
        return near;
    }

    private Optional<Spot> spot(Viewport at, int place) {
        return view.wholeLayoutOf(at).flatMap(layout -> layout.spotOf(place));
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

    /// Steps from the event that leads; where none does, to the first in view.
    private void walk(Step step) {
        int lead = store.state().catalog().place(store.state().selection().lead());
        boolean placed = lead >= 0 && lead < store.state().catalog().dated();
        Optional<Neighbours> neighbours = view.neighbours();
        if (placed) {
            neighbours.map(from -> step.from(from, lead)).ifPresent(this::select);
        } else {
            neighbours.map(from -> firstInView(from)).ifPresent(this::select);
        }
    }

    /// A step from one event to a neighbour.
    private interface Step {
        OptionalInt from(Neighbours neighbours, int item);
    }

    private OptionalInt firstInView(Neighbours neighbours) {
        TimelineLayout painted = view.painted();
        Marks marks = painted == null ? null : painted.marks();
        if (marks == null || marks.count() == 0) {
            return neighbours.first();
        }
        return IntStream.range(0, marks.count())
                .filter(mark -> marks.x(mark) >= Frame.HEADER_PX)
                .boxed()
                .min(Comparator.comparingDouble(marks::x))
                .map(marks::item)
                .map(OptionalInt::of)
                .orElseGet(neighbours::first);
    }

    private void select(OptionalInt item) {
        item.ifPresent(place -> store.apply(new Change.Select(view.event(place).id())));
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
