package dateline.state;

import dateline.evidence.Assessment;
import dateline.evidence.Level;
import dateline.evidence.Survey;
import dateline.model.Event;
import dateline.model.Events;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// The events of a catalog by place: the order, eight bytes an event, over what was read and
/// surveyed.
final class Shelves {
    private static final Map<Level, Set<String>> PLAIN = each(level -> Set.of(level.name()));
    private static final Map<Level, Set<String>> CONFLICTED =
            each(level -> new TreeSet<>(List.of(level.name(), Level.CONFLICT.name())));

    private final Events events;
    private final Survey survey;
    private final int[] order;
    private final int[] places;
    private final int dated;

    Shelves(Assessment assessment) {
        events = assessment.dataset().eventList();
        survey = assessment.survey();
        order = TimeOrder.of(events, survey);
        places = new int[order.length];
        int drawn = 0;
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
            drawn += survey.drawn(order[place]) ? 1 : 0;
        }
        dated = drawn;
    }

    private static Map<Level, Set<String>> each(Function<Level, Set<String>> set) {
        Map<Level, Set<String>> sets = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            sets.put(level, Collections.unmodifiableSet(set.apply(level)));
        }
        return sets;
    }

    int size() {
        return order.length;
    }

    /// How many places from the first have a date.
    int dated() {
        return dated;
    }

    /// The index in the dataset of the event of a place.
    int index(int place) {
        return order[place];
    }

    Event event(int place) {
        return events.get(order[place]);
    }

    String id(int place) {
        return events.id(order[place]);
    }

    /// Its values under [Facet#SUPPORT], of which there are few different sets.
    Set<String> levels(int place) {
        Level level = survey.level(order[place]);
        Map<Level, Set<String>> sets = survey.conflicted(order[place]) ? CONFLICTED : PLAIN;
        return sets.getOrDefault(level, Set.of());
    }

    /// How well the date of an event is supported.
    ///
    /// @param event its index in the dataset
    Level level(int event) {
        return survey.level(event);
    }

    /// Whether any property of an event is in CONFLICT.
    ///
    /// @param event its index in the dataset
    boolean conflicted(int event) {
        return survey.conflicted(event);
    }

    /// The place of an event.
    ///
    /// @param event its index in the dataset
    int place(int event) {
        return places[event];
    }

    @Nullable Span span(int place) {
        int event = order[place];
        return survey.drawn(event) ? Span.ofDays(survey.first(event), survey.last(event)) : null;
    }

    /// The first moment of an event that is drawn.
    long from(int place) {
        return Math.multiplyExact(survey.first(order[place]), Span.DAY);
    }

    boolean meets(int place, Span stretch) {
        Span span = span(place);
        return span != null && span.intersects(stretch);
    }

    /// The place of an id, or -1.
    int place(String id) {
        int event = events.find(id);
        return event < 0 ? -1 : places[event];
    }

    /// The places of some events.
    ///
    /// @param indexes in the dataset
    Mask places(BitSet indexes) {
        BitSet found = new BitSet(order.length);
        for (int event = indexes.nextSetBit(0); event >= 0; event = indexes.nextSetBit(event + 1)) {
            found.set(places[event]);
        }
        return Mask.owning(found);
    }

    /// From the first moment of all to the last, or null without a dated event.
    @Nullable Span extent() {
        if (dated == 0) {
            return null;
        }
        long last = Long.MIN_VALUE;
        for (int place = 0; place < dated; place++) {
            last = Math.max(last, survey.last(order[place]));
        }
        return Span.ofDays(survey.first(order[0]), last);
    }
}
