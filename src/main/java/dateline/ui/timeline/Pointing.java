package dateline.ui.timeline;

import dateline.layout.Hit;
import dateline.layout.Tally;
import dateline.layout.TimelineLayout;
import dateline.paint.Unsettled;
import dateline.state.Entry;
import dateline.state.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// What the pointer rests on, and who hears of it.
final class Pointing {
    private final Picture picture;
    private final Order order;
    private final Runnable changed;
    private Consumer<Pointed> told = _ -> {};
    private Consumer<Crowd> listing = _ -> {};
    private @Nullable String event;
    private List<Entry> open = List.of();
    private Pointed last = new Pointed.AtNothing();
    private double x;
    private double y;

    /// @param changed hears that it rests on another event, or no longer on one
    Pointing(Picture picture, Order order, Runnable changed) {
        this.picture = picture;
        this.order = order;
        this.changed = changed;
    }

    /// Has somebody hear of what the pointer rests on.
    void setOnPointed(Consumer<Pointed> listener) {
        told = listener;
    }

    /// Has somebody list the events behind a density that was clicked.
    void setOnCrowd(Consumer<Crowd> listener) {
        listing = listener;
    }

    /// The id of the event it rests on, if any.
    @Nullable String event() {
        return event;
    }

    /// It rests on something, at a point of the timeline.
    void rest(Hit hit, double atX, double atY) {
        x = atX;
        y = atY;
        Pointed pointed = arrow().orElseGet(() -> pointed(hit));
        last = pointed;
        String now = pointed instanceof Pointed.AtEvent at ? at.entry().id() : null;
        if (!Objects.equals(event, now)) {
            event = now;
            changed.run();
        }
        told.accept(pointed);
    }

    /// It rests on nothing.
    void leave() {
        rest(Hit.NOTHING, 0, 0);
    }

    /// What it rested on has moved away under it.
    void lose() {
        if (event != null) {
            leave();
        }
    }

    /// The picture was painted anew: the pointer may rest on something else, or on the same that
    /// has more or less to say.
    void repainted() {
        if (event == null && !(last instanceof Pointed.AtNothing)) {
            Hit hit = picture.hitAt(x, y);
            Hit still = hit instanceof Hit.OnEvent ? Hit.NOTHING : hit;
            Pointed now = arrow().orElseGet(() -> pointed(still));
            if (!now.equals(last)) {
                last = now;
                told.accept(now);
            }
        }
    }

    /// Lists the events behind a density that was clicked at a point of the timeline.
    void list(Hit.OnDensity hit, double atX, double atY) {
        listing.accept(new Crowd(picture.hiddenIn(hit, Crowd.MOST), hit.count(), atX, atY));
    }

    /// Lists the events that have no room in a lane, whose count was clicked.
    void list(Hit.OnHidden hit, double atX, double atY) {
        List<Entry> events = picture.hiddenIn(hit, Crowd.MOST);
        listing.accept(new Crowd(events, hit.hidden().total(), atX, atY));
    }

    private Pointed pointed(Hit hit) {
        return switch (hit) {
            case Hit.OnEvent on -> {
                Entry entry = picture.event(on.item());
                if (!entry.id().equals(event)) {
                    open = order.openWith(picture.painted(), on.item());
                }
                yield new Pointed.AtEvent(entry, open, picture.read(on, x));
            }
            case Hit.OnDensity on ->
                    new Pointed.AtDensity(
                            picture.lane(on.lane()),
                            new Span(on.from(), on.to()),
                            on.count(),
                            x,
                            y);
            case Hit.OnHidden(int _, Tally hidden) -> new Pointed.AtHidden(hidden, x, y);
            case Hit.OnChip(int lane, int _) -> new Pointed.AtChip(picture.opened(lane), x, y);
            case Hit.OnHeader(int lane) -> picture.header(lane, x, y);
            case Hit.OnLane _, Hit.OnNothing _ -> new Pointed.AtNothing();
        };
    }

    /// The arrow it rests on, which is painted over all else.
    private Optional<Pointed> arrow() {
        TimelineLayout painted = picture.painted();
        if (painted == null || !picture.onLanes(y)) {
            return Optional.empty();
        }
        Unsettled unsettled = order.painted(painted);
        OptionalInt at = unsettled.arrowAt(painted, x, y - picture.rulerPx());
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Pointed.AtOrder(
                                picture.event(unsettled.item()),
                                picture.event(at.getAsInt()),
                                x,
                                y));
    }
}
