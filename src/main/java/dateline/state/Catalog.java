package dateline.state;

import dateline.evidence.Assessment;
import dateline.model.Agent;
import dateline.model.Article;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Kind;
import dateline.search.EventFind;

import org.jspecify.annotations.Nullable;

import java.util.AbstractList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The events of one dataset in time order, and where to look for what they have in common.
///
/// An event's *place* is its number in that order; those without a date come last. Made once per
/// dataset and never changed, so that whatever is derived from it can be shared.
public final class Catalog {
    /// The catalog of a dataset without events.
    public static final Catalog NOTHING = of(Assessment.of(nothing()));

    private final Assessment assessment;
    private final Shelves shelves;
    private final List<Entry> entries;
    private final FacetIndex facets;
    private final EventFind find;
    private final @Nullable Span extent;
    private volatile @Nullable Found found;
    private volatile @Nullable List<Dispute> disputes;

    /// What was looked for last, and found: one keystroke asks several times.
    private record Found(String query, Mask places) {}

    private Catalog(Assessment assessment) {
        this.assessment = assessment;
        shelves = new Shelves(assessment);
        Cataloguer cataloguer = new Cataloguer(dataset());
        entries = new Entries(shelves, cataloguer);
        facets = new FacetIndex(dataset(), shelves);
        find = new EventFind(dataset());
        extent = shelves.extent();
    }

    /// The entries of all places, made when they are looked at: all of them would take more room
    /// than the events themselves.
    private static final class Entries extends AbstractList<Entry> implements RandomAccess {
        private final Shelves shelves;
        private final Cataloguer cataloguer;

        Entries(Shelves shelves, Cataloguer cataloguer) {
            this.shelves = shelves;
            this.cataloguer = cataloguer;
        }

        @Override
        public Entry get(int place) {
            Event event = shelves.event(place);
            Map<Facet, Set<String>> traits = new EnumMap<>(Facet.class);
            traits.put(Facet.SUPPORT, shelves.levels(place));
            cataloguer.traits(
                    event,
                    (facet, value) ->
                            traits.computeIfAbsent(facet, _ -> new LinkedHashSet<>()).add(value));
            return new Entry(event, shelves.span(place), traits, cataloguer.words(event));
        }

        @Override
        public int size() {
            return shelves.size();
        }
    }

    /// The catalog of a dataset, each event where its assessment has it drawn.
    public static Catalog of(Assessment assessment) {
        return new Catalog(assessment);
    }

    private static Dataset nothing() {
        return new Dataset(
                "", "", "", null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
    }

    /// What was catalogued.
    public Dataset dataset() {
        return assessment.dataset();
    }

    /// What its claims amount to.
    public Assessment assessment() {
        return assessment;
    }

    /// The period the dataset opens on, or empty where it names none.
    public Optional<Span> home() {
        return Optional.ofNullable(dataset().home())
                .flatMap(home -> Span.of(home.from(), home.to()));
    }

    /// All events, by start, then end, then id; the undated last. Each is described when it is
    /// asked for; [#id] and [#span] cost little.
    public List<Entry> entries() {
        return entries;
    }

    /// The event of a place.
    public Event event(int place) {
        return shelves.event(place);
    }

    /// The index in the dataset of the event of a place.
    public int index(int place) {
        return shelves.index(place);
    }

    /// The id of the event of a place.
    public String id(int place) {
        return shelves.id(place);
    }

    /// Where the event of a place is drawn, or empty when nothing dates it.
    public Optional<Span> span(int place) {
        return Optional.ofNullable(shelves.span(place));
    }

    /// The first moment at which the event of a place is drawn.
    ///
    /// @param place one below [#dated()]
    public long from(int place) {
        return shelves.from(place);
    }

    /// Whether the event of a place is drawn, in part at least, in a stretch of time.
    public boolean meets(int place, Span stretch) {
        return shelves.meets(place, stretch);
    }

    /// How many events have a date: the places below this number.
    public int dated() {
        return shelves.dated();
    }

    /// Everything the sources disagree about, the worst first. Sorted when it is first asked for.
    public List<Dispute> disputes() {
        List<Dispute> known = disputes;
        if (known == null) {
            known = Dispute.all(assessment);
            disputes = known;
        }
        return known;
    }

    /// The events nothing dates.
    public List<Entry> undated() {
        return entries.subList(shelves.dated(), entries.size());
    }

    /// The place of an event, or -1 when there is none of that id.
    public int place(@Nullable String id) {
        return id == null ? -1 : shelves.place(id);
    }

    /// The event of an id.
    public Optional<Entry> entry(@Nullable String id) {
        int place = place(id);
        return place < 0 ? Optional.empty() : Optional.of(entries.get(place));
    }

    /// From the first moment of the first event to the last of the last, or empty without a dated
    /// one.
    public Optional<Span> extent() {
        return Optional.ofNullable(extent);
    }

    /// The places of the events that pass a filter.
    public Mask matching(Filter filter) {
        Mask passing = finding(filter.text());
        for (Facet facet : filter.chosen().keySet()) {
            passing = passing.and(facets.any(facet, filter.chosen(facet)));
        }
        return passing;
    }

    /// The places of the events whose words hold every word of the query; all when it is blank.
    public Mask finding(String query) {
        Found known = found;
        if (known == null || !known.query().equals(query)) {
            known = new Found(query, shelves.places(find.matching(query)));
            found = known;
        }
        return known.places();
    }

    /// Makes the first find among many events as quick as any other; a few seconds of work.
    ///
    /// @param goOn asked every few milliseconds, and may wait; false ends it
    public void prepareFind(BooleanSupplier goOn) {
        find.prepare(goOn);
    }

    /// The values of a facet with what each would show beside the other facets' choices, so that a
    /// choice does not bring its siblings to zero.
    ///
    /// Kinds stand in the order of the dataset, all others by how often they occur unfiltered.
    public List<FacetValue> values(Facet facet, Filter filter) {
        Mask others = matching(filter.without(facet));
        Map<String, String> labels = labels(facet);
        List<String> ids = facet == Facet.KIND ? kinds() : facets.byFrequency(facet);
        return ids.stream()
                .map(
                        id ->
                                new FacetValue(
                                        id,
                                        labels.getOrDefault(id, id),
                                        facets.count(facet, id, others)))
                .toList();
    }

    private List<String> kinds() {
        return dataset().kinds().stream().map(Kind::id).toList();
    }

    private Map<String, String> labels(Facet facet) {
        return switch (facet) {
            case SUPPORT -> Map.of();
            case KIND -> labels(dataset().kinds(), Kind::id, Kind::label);
            case PERSON -> labels(dataset().agents(), Agent::id, Agent::name);
            case ARTICLE -> labels(dataset().articles(), Article::id, Article::title);
        };
    }

    private static <T> Map<String, String> labels(
            List<T> records, Function<T, String> id, Function<T, String> label) {
        return records.stream().collect(Collectors.toMap(id, label, (first, _) -> first));
    }
}
