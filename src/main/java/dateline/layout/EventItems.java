package dateline.layout;

import dateline.evidence.Assessment;
import dateline.evidence.BarDays;
import dateline.evidence.Level;
import dateline.evidence.Survey;
import dateline.model.ByName;
import dateline.model.Dataset;
import dateline.model.Events;
import dateline.model.Heads;
import dateline.model.Home;
import dateline.model.Kind;
import dateline.time.Bound;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Turns assessed events into what the layout needs to know of them.
public final class EventItems {
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Assessment assessment;
    private final Events events;
    private final Survey survey;

    /// So many are turned by one thread at a time.
    private static final int RUN = 1 << 13;

    private EventItems(Assessment assessment) {
        this.assessment = assessment;
        this.events = assessment.dataset().eventList();
        this.survey = assessment.survey();
        for (Kind kind : assessment.dataset().kinds()) {
            kinds.put(kind.id(), kinds.size());
        }
    }

    /// The events of a dataset as items; an item's index is that of the event.
    public static Items of(Assessment assessment) {
        return of(assessment, event -> event);
    }

    /// The events of a dataset as items, in a given order; titles are looked up when they are
    /// asked for.
    ///
    /// @param order tells of each item the index of its event
    public static Items of(Assessment assessment, IntUnaryOperator order) {
        EventItems source = new EventItems(assessment);
        int size = source.events.size();
        Items.Builder items = Items.sized(size);
        int[] itemOf = new int[size];
        for (int item = 0; item < size; item++) {
            itemOf[order.applyAsInt(item)] = item;
        }
        @Nullable Where[] others = new @Nullable Where[size];
        IntStream.range(0, (size + RUN - 1) / RUN)
                .parallel()
                .forEach(run -> source.new Turning(items, itemOf, others).turn(run * RUN));
        for (int item = 0; item < size; item++) {
            Where where = others[item];
            if (where != null) {
                items.place(item, where);
            }
        }
        return items.labelled(new Titles(source.events, order)).build();
    }

    /// Turns a run of events into items.
    private final class Turning {
        private final Items.Builder items;
        private final int[] itemOf;
        private final @Nullable Where[] others;
        private final ByName<Integer> kindOf =
                new ByName<>(kind -> kinds.getOrDefault(kind, kinds.size()));

        /// @param others takes in where items stand that have to be filled in one after the other
        Turning(Items.Builder items, int[] itemOf, @Nullable Where[] others) {
            this.items = items;
            this.itemOf = itemOf;
            this.others = others;
        }

        void turn(int first) {
            events.heads(first, Math.min(itemOf.length, first + RUN), this::turn);
        }

        private void turn(Heads heads) {
            for (int i = 0; i < heads.count(); i++) {
                int event = heads.first() + i;
                int item = itemOf[event];
                int kind = heads.byKind(i, kindOf);
                items.sign(item, new Items.Standing(kind, heads.importance(i), sign(event)));
                items.hash(item, hash(heads, i));
                place(event, heads.extent(i));
            }
        }

        private long hash(Heads heads, int i) {
            Heads.Texts ids = heads.ids();
            return ids.ascii(i)
                    ? Hash.of(ids.bytes(i), ids.from(i), ids.to(i))
                    : Hash.of(events.id(heads.first() + i));
        }

        private void place(int event, dateline.model.Extent extent) {
            if (survey.plain(event)) {
                items.place(itemOf[event], DrawnDates.plain(survey, event, extent));
            } else {
                others[itemOf[event]] = where(event, extent);
            }
        }
    }

    private Item.Sign sign(int event) {
        Level level = survey.level(event);
        boolean elsewhere = survey.conflicted(event) && level != Level.CONFLICT;
        return new Item.Sign(glyph(level), elsewhere ? Badge.CONFLICT : Badge.NONE);
    }

    /// One lane for each kind, in the order of the dataset.
    public static List<Lane> lanes(Dataset dataset) {
        List<Lane> lanes = new ArrayList<>();
        for (Kind kind : dataset.kinds()) {
            lanes.add(new Lane(kind.id(), Titles.shown(kind.label()), lanes.size()));
        }
        return lanes;
    }

    /// The stretch of time the dataset opens on; empty where it names none.
    public static Optional<Extent> home(Dataset dataset) {
        Home home = dataset.home();
        if (home != null
                && home.from().earliest() instanceof Bound.Day(long first)
                && home.to().latest() instanceof Bound.Day(long last)
                && first <= last) {
            Stretch days = Stretch.ofDays(first, last);
            return Optional.of(new Extent(days.from(), days.to()));
        }
        return Optional.empty();
    }

    /// Where an event stands that is not drawn plainly.
    private Where where(int event, dateline.model.Extent extent) {
        List<BarDays> bars = survey.bars(event);
        Where known = bars == null ? null : DrawnDates.where(bars, extent);
        return known == null
                ? DrawnDates.where(assessment.drawn(events.get(event)), extent)
                : known;
    }

    /// The shape that says how well a date is supported.
    public static Glyph glyph(Level level) {
        return switch (level) {
            case CORROBORATED -> Glyph.FILLED;
            case SINGLE_SOURCE -> Glyph.RING;
            case DERIVED_ONLY, DERIVED_AGREED -> Glyph.DASHED_RING;
            case CONFLICT -> Glyph.DIAMOND;
            case MISREPORTED, DERIVED_CONFLICT, TENSION -> Glyph.OUTLINED_DIAMOND;
            case UNSOURCED, UNDATED -> Glyph.CROSS;
        };
    }
}
