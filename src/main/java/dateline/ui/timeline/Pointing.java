package dateline.ui.timeline;

import dateline.layout.Hit;
import dateline.state.Entry;
import dateline.state.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
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
    void rest(Hit hit, double x, double y) {
        Pointed pointed = pointed(hit, x, y);
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

    /// Lists the events behind a density that was clicked at a point of the timeline.
    void list(Hit.OnDensity hit, double x, double y) {
        listing.accept(new Crowd(picture.hiddenIn(hit, Crowd.MOST), hit.count(), x, y));
    }

    private Pointed pointed(Hit hit, double x, double y) {
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
            case Hit.OnChip(int _, int count) -> new Pointed.AtChip(count, x, y);
            case Hit.OnHeader _, Hit.OnLane _, Hit.OnNothing _ -> new Pointed.AtNothing();
        };
    }
}
