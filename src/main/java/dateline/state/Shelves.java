package dateline.state;

import dateline.model.Event;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The events of a catalog by place, as columns: a million of them are twenty-odd bytes each.
final class Shelves {
    private static final Comparator<Found> IN_TIME =
            Comparator.comparing((Found found) -> !found.dated())
                    .thenComparingLong(Found::from)
                    .thenComparingLong(Found::to)
                    .thenComparing(found -> found.event().id());

    private final Event[] events;
    private final long[] from;
    private final long[] to;
    private final Set<String>[] levels;
    private final int[] slots;
    private final int dated;

    /// One event and where it is drawn.
    ///
    /// @param to one past the last moment; the same as `from` where nothing dates it
    /// @param levels its values under [Facet#SUPPORT], of which there are few different sets
    record Found(Event event, long from, long to, Set<String> levels) {
        static Found of(Event event, @Nullable Span span, Set<String> levels) {
            return span == null
                    ? new Found(event, 0, 0, levels)
                    : new Found(event, span.from(), span.to(), levels);
        }

        boolean dated() {
            return to > from;
        }
    }

    /// Puts events in order: by start, then end, then id; the undated last.
    Shelves(List<Found> found) {
        Found[] sorted = found.toArray(Found[]::new);
        Arrays.parallelSort(sorted, IN_TIME);
        events = new Event[sorted.length];
        from = new long[sorted.length];
        to = new long[sorted.length];
        levels = sets(sorted.length);
        slots = new int[4 * Integer.highestOneBit(Math.max(1, sorted.length))];
        int datedSoFar = 0;
        for (int place = 0; place < sorted.length; place++) {
            events[place] = sorted[place].event();
            from[place] = sorted[place].from();
            to[place] = sorted[place].to();
            levels[place] = sorted[place].levels();
            datedSoFar += sorted[place].dated() ? 1 : 0;
            shelve(place);
        }
        dated = datedSoFar;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Set<String>[] sets(int count) {
        return new Set[count];
    }

    /// Of several events with one id the last is found.
    private void shelve(int place) {
        int slot = slot(events[place].id());
        slots[slot] = place + 1;
    }

    /// The slot of an id, or the free one where it would be: open addressing, no more than half
    /// full.
    private int slot(String id) {
        int mask = slots.length - 1;
        int slot = ((id.hashCode() * 0x9E3779B9) >>> 8) & mask;
        while (slots[slot] != 0 && !events[slots[slot] - 1].id().equals(id)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    int size() {
        return events.length;
    }

    int dated() {
        return dated;
    }

    Event event(int place) {
        return events[place];
    }

    Set<String> levels(int place) {
        return levels[place];
    }

    @Nullable Span span(int place) {
        return to[place] > from[place] ? new Span(from[place], to[place]) : null;
    }

    boolean meets(int place, Span span) {
        return to[place] > from[place] && from[place] < span.to() && span.from() < to[place];
    }

    /// The place of an id, or -1.
    int place(String id) {
        return slots[slot(id)] - 1;
    }

    /// From the first moment of all to the last, or null without a dated event.
    @Nullable Span extent() {
        long last = Long.MIN_VALUE;
        for (int place = 0; place < dated; place++) {
            last = Math.max(last, to[place]);
        }
        return dated == 0 ? null : new Span(from[0], last);
    }
}
