package dateline.data;

import dateline.model.Event;
import dateline.model.Events;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The events read so far.
///
/// Read one by one they are kept by id, like all records. Read *aside*, several at a time, each
/// that is read one by one after all is [#caught] and put among the others by whoever reads those;
/// ids are only gathered as numbers, and once all events are read it is asked whether one was there
/// twice.
final class EventRecords extends Known.Records<Event> {
    private final Longs ids = new Longs();
    private @Nullable List<Event> caught;
    private @Nullable Events aside;

    EventRecords() {
        super(Known.What.EVENT);
    }

    /// Has events caught from now on.
    void readAside() {
        caught = new ArrayList<>();
    }

    /// The event added since this was asked last, or null where it was left out.
    @Nullable Event caught() {
        List<Event> list = caught;
        return list == null || list.isEmpty() ? null : list.removeLast();
    }

    /// The numbers of all ids of events, claims and evidence.
    Longs ids() {
        return ids;
    }

    /// Notes that an id of a claim or a piece of evidence is taken.
    void heard(Known.What what, String id) {
        if (caught != null) {
            ids.add(IdHash.of(what, id));
        }
    }

    /// Takes all events, read aside.
    void become(Events events) {
        aside = events;
        caught = null;
    }

    /// All events.
    List<Event> list() {
        return aside == null ? List.copyOf(all()) : aside;
    }

    /// Whether they were read aside and cannot be replaced.
    boolean fixed() {
        return aside != null;
    }

    @Override
    void add(String id, Event event, Node at, Findings findings) {
        if (caught == null) {
            super.add(id, event, at, findings);
        } else {
            ids.add(IdHash.of(what(), id));
            caught.add(event);
        }
    }

    @Override
    @Nullable Event get(String id) {
        if (aside == null) {
            return super.get(id);
        }
        int index = aside.find(id);
        return index < 0 ? null : aside.get(index);
    }

    @Override
    Collection<Event> all() {
        return aside == null ? super.all() : aside;
    }
}
