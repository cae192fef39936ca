package dateline.ui.timeline;

import dateline.layout.Frame;
import dateline.layout.Spot;
import dateline.layout.Stretch;
import dateline.layout.TimelineLayout;
import dateline.state.Change;
import dateline.state.Framing;
import dateline.state.Span;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.time.Viewport;

import java.util.Optional;
import java.util.OptionalInt;

/// The least move that brings an event into view.
final class Approach {
    /// What one step nearer changes the scale by.
    private static final double NEARER = 0.5;

    /// An event this near to an edge of the window is not yet in view, as a part of it.
    private static final double EDGE = 0.04;

    /// Labels at the right edge want more room than that.
    private static final double RIGHT_EDGE = 0.12;

    /// The part of the width that disputed bars take, with a label beside them.
    private static final double ROOM_FOR_BARS = 0.6;

    /// So many hidden events in one cell of density can be told apart in its list at a glance.
    private static final int FEW = 4;

    /// No day is shown wider than this, in pixels, to tell its events apart.
    private static final double WIDEST_DAY = 200;

    /// Beyond the finest scale no zoom reveals anything.
    private static final int MOST_DOUBLINGS = 60;

    private final Store store;
    private final Picture picture;
    private final Camera camera;

    Approach(Store store, Picture picture, Camera camera) {
        this.store = store;
        this.picture = picture;
        this.camera = camera;
    }

    /// Brings an event into view by as little as needed: pans where it is outside, zooms in where
    /// it is hidden at this scale and out where its bars would run out on both sides, scrolls the
    /// lanes, and pans on where its name is cut at the right edge.
    void bringIntoView(String event) {
        ViewState state = store.state();
        int place = state.catalog().place(event);
        if (!state.layer().shows(event) || spot(state.viewport(), place).isEmpty()) {
            return;
        }
        Viewport near = whole(near(state.viewport(), place), place);
        Viewport seen = named(revealed(near, place), place);
        if (!seen.equals(state.viewport())) {
            store.apply(new Change.Jump(seen, Framing.SCALE));
        }
        spot(seen, place).ifPresent(spot -> camera.scrollIntoView(spot.y()));
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
        Span span = picture.event(place).span();
        return span != null && now.x(span.from()) < 0 && now.x(span.to()) > now.widthPx() / 4;
    }

    /// The view zoomed out until the bars of a disputed event stand side by side in it: one that
    /// fills the window would say nothing of the others. Any other event may well fill it.
    private Viewport whole(Viewport near, int place) {
        Span span = picture.event(place).span();
        double width = near.widthPx();
        if (span == null
                || !disputed(near, place)
                || near.x(span.from()) > 0
                || near.x(span.to()) < width) {
            return near;
        }
        double room = width * ROOM_FOR_BARS;
        return Viewport.between(span.from(), span.to(), room)
                .panned((room - width) / 2)
                .resized(width);
    }

    private boolean disputed(Viewport near, int place) {
        return picture.wholeLayoutOf(near)
                .filter(layout -> layout.items().disputed(place))
                .isPresent();
    }

    /// The view zoomed in about an event until the event is shown; as it was, if no zoom shows it.
    private Viewport revealed(Viewport near, int place) {
        Viewport now = near;
        for (int i = 0; i < MOST_DOUBLINGS; i++) {
            Optional<Spot> spot = spot(now, place);
            if (spot.isEmpty() || spot.get().presence() == Spot.Presence.SHOWN) {
                return now;
            }
            now = now.zoomed(NEARER, spot.get().x() - Frame.HEADER_PX);
        }
        return apart(near, place);
    }

    /// The view zoomed in about an event that no zoom shows, until it is hidden with a few others
    /// only, or one day fills much of the window.
    private Viewport apart(Viewport near, int place) {
        Viewport now = near;
        while (now.secondsPerPixel() > Stretch.DAY / WIDEST_DAY) {
            Viewport at = now;
            Optional<TimelineLayout> layout = picture.wholeLayoutOf(at);
            Optional<Spot> spot = layout.flatMap(found -> found.spotOf(place));
            if (spot.isEmpty() || layout.orElseThrow().crowdAt(spot.get()) <= FEW) {
                return now;
            }
            now = now.zoomed(NEARER, spot.get().x() - Frame.HEADER_PX);
        }
        return now;
    }

    /// The view panned on until an event can be read to the end, as far as its mark stays in sight.
    private Viewport named(Viewport seen, int place) {
        Optional<TimelineLayout> layout = picture.wholeLayoutOf(seen);
        OptionalInt mark = layout.map(it -> it.markOf(place)).orElse(OptionalInt.empty());
        if (layout.isEmpty() || mark.isEmpty()) {
            return seen;
        }
        double x = layout.get().marks().x(mark.getAsInt()) - Frame.HEADER_PX;
        double most = Math.max(0, x - EDGE * seen.widthPx());
        double beyond = Math.min(layout.get().beyond(mark.getAsInt()), most);
        return beyond > 0 ? seen.panned(Math.ceil(beyond)) : seen;
    }

    private Optional<Spot> spot(Viewport at, int place) {
        return picture.wholeLayoutOf(at).flatMap(layout -> layout.spotOf(place));
    }
}
