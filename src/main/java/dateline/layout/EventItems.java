package dateline.layout;

import dateline.evidence.Assessment;
import dateline.evidence.Level;
import dateline.evidence.Survey;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Events;
import dateline.model.Home;
import dateline.model.Kind;
import dateline.time.Bound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Turns assessed events into what the layout needs to know of them.
public final class EventItems {
    /// Titles are cut here, in UTF-16 units: far more than [TextRuler#CAP_PX] can hold.
    private static final int LONGEST = 400;

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
        IntStream.range(0, (size + RUN - 1) / RUN)
                .parallel()
                .mapToObj(run -> source.turn(order, run * RUN, items))
                .toList()
                .forEach(
                        others ->
                                others.forEach(
                                        item ->
                                                items.set(
                                                        item,
                                                        source.item(order.applyAsInt(item)))));
        return items.labelled(item -> shown(source.events.title(order.applyAsInt(item)))).build();
    }

    /// Turns a run of events into items: at once those drawn plainly, which are nearly all.
    ///
    /// @return the others, in ascending order
    private List<Integer> turn(IntUnaryOperator order, int first, Items.Builder items) {
        List<Integer> others = new ArrayList<>();
        int end = Math.min(events.size(), first + RUN);
        for (int item = first; item < end; item++) {
            int event = order.applyAsInt(item);
            if (survey.plain(event)) {
                items.set(item, item(event));
            } else {
                others.add(item);
            }
        }
        return others;
    }

    /// One lane for each kind, in the order of the dataset.
    public static List<Lane> lanes(Dataset dataset) {
        List<Lane> lanes = new ArrayList<>();
        for (Kind kind : dataset.kinds()) {
            lanes.add(new Lane(kind.id(), shown(kind.label()), lanes.size()));
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

    private Item item(int event) {
        Level level = survey.level(event);
        boolean elsewhere = survey.conflicted(event) && level != Level.CONFLICT;
        return new Item(
                events.id(event),
                "",
                kinds.getOrDefault(events.kind(event), kinds.size()),
                events.importance(event),
                new Item.Sign(glyph(level), elsewhere ? Badge.CONFLICT : Badge.NONE),
                where(event));
    }

    private Where where(int event) {
        if (survey.plain(event)) {
            return DrawnDates.plain(survey, event, events.extent(event));
        }
        Event made = events.get(event);
        return DrawnDates.where(assessment.drawn(made), made.extent());
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

    /// A title on one line, without characters that steer text rather than being it.
    private static String shown(String title) {
        String start = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        for (int i = 0; i < start.length(); i++) {
            char letter = start.charAt(i);
            if (letter < ' ' || letter > '~') {
                return start.codePoints().allMatch(EventItems::plain) ? start : cleaned(start);
            }
        }
        return start;
    }

    private static String cleaned(String title) {
        StringBuilder text = new StringBuilder(title.length());
        title.codePoints().forEach(c -> text.appendCodePoint(plain(c) ? c : ' '));
        return text.toString().strip();
    }

    private static boolean plain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    false;
            case Character.SURROGATE -> false;
            default ->
                    !(codePoint >= 0x202A && codePoint <= 0x202E)
                            && !(codePoint >= 0x2066 && codePoint <= 0x2069);
        };
    }
}
