package dateline.state;

import dateline.evidence.Assessment;
import dateline.model.Agent;
import dateline.model.Article;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Kind;
import dateline.search.PlainFind;
import dateline.search.TextIndex;

import org.jspecify.annotations.Nullable;

import java.util.AbstractList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The events of one dataset in time order, and where to look for what they have in common.
///
/// An event's *place* is its number in that order; those without a date come last. Made once per
/// dataset and never changed, so that whatever is derived from it can be shared.
public final class Catalog {
    private static final Set<Facet> OTHERS = EnumSet.complementOf(EnumSet.of(Facet.SUPPORT));

    /// The catalog of a dataset without events.
    public static final Catalog NOTHING = of(Assessment.of(nothing()));

    private final Assessment assessment;
    private final Shelves shelves;
    private final List<Entry> entries;
    private final List<Dispute> disputes;
    private final FacetIndex facets;
    private final TextIndex find;
    private final @Nullable Span extent;

    private Catalog(
            Assessment assessment, Shelves shelves, Describing describing, List<Dispute> disputes) {
        this.assessment = assessment;
        this.shelves = shelves;
        this.disputes = disputes;
        entries = new Entries(shelves, describing);
        facets = new FacetIndex(shelves, describing);
        find = new PlainFind(shelves.size(), place -> describing.words(shelves.event(place)));
        extent = shelves.extent();
    }

    /// What the catalog says of an event when it is asked.
    interface Describing {
        /// Tells the values of an event in every facet but [Facet#SUPPORT]; one may come twice.
        void traits(Event event, BiConsumer<Facet, String> told);

        String words(Event event);
    }

    /// The entries of all places, made when they are looked at: all of them would take more room
    /// than the events themselves.
    private static final class Entries extends AbstractList<Entry> implements RandomAccess {
        private final Shelves shelves;
        private final Describing describing;

        Entries(Shelves shelves, Describing describing) {
            this.shelves = shelves;
            this.describing = describing;
        }

        @Override
        public Entry get(int place) {
            Event event = shelves.event(place);
            Map<Facet, Set<String>> traits = new EnumMap<>(Facet.class);
            traits.put(Facet.SUPPORT, shelves.levels(place));
            describing.traits(
                    event,
                    (facet, value) ->
                            traits.computeIfAbsent(facet, _ -> new LinkedHashSet<>()).add(value));
            return new Entry(event, shelves.span(place), traits, describing.words(event));
        }

        @Override
        public int size() {
            return shelves.size();
        }
    }

    /// The catalog of a dataset, each event where its assessment has it drawn.
    public static Catalog of(Assessment assessment) {
        Cataloguer cataloguer = new Cataloguer(assessment);
        Shelves shelves = new Shelves(cataloguer.walk());
        return new Catalog(assessment, shelves, cataloguer, cataloguer.disputes());
    }

    /// The catalog of a dataset from entries in any order.
    static Catalog of(Assessment assessment, List<Entry> entries) {
        Map<String, Entry> byId =
                entries.stream().collect(Collectors.toMap(Entry::id, entry -> entry));
        Describing given =
                new Describing() {
                    @Override
                    public void traits(Event event, BiConsumer<Facet, String> told) {
                        Entry entry = Objects.requireNonNull(byId.get(event.id()));
                        for (Facet facet : OTHERS) {
                            entry.traits(facet).forEach(value -> told.accept(facet, value));
                        }
                    }

                    @Override
                    public String words(Event event) {
                        return Objects.requireNonNull(byId.get(event.id())).words();
                    }
                };
        List<Shelves.Found> found =
                entries.stream()
                        .map(
                                entry ->
                                        Shelves.Found.of(
                                                entry.event(),
                                                entry.span(),
                                                entry.traits(Facet.SUPPORT)))
                        .toList();
        return new Catalog(assessment, new Shelves(found), given, List.of());
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
    /// asked for; [#event] and [#span] cost nothing.
    public List<Entry> entries() {
        return entries;
    }

    /// The event of a place.
    public Event event(int place) {
        return shelves.event(place);
    }

    /// Where the event of a place is drawn, or empty when nothing dates it.
    public Optional<Span> span(int place) {
        return Optional.ofNullable(shelves.span(place));
    }

    /// Whether the event of a place is drawn, in part at least, in a stretch of time.
    public boolean meets(int place, Span stretch) {
        return shelves.meets(place, stretch);
    }

    /// How many events have a date: the places below this number.
    public int dated() {
        return shelves.dated();
    }

    /// Everything the sources disagree about, the worst first.
    public List<Dispute> disputes() {
        return disputes;
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
        return Mask.of(find.matching(query));
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
                                        facets.mask(facet, id).countWith(others)))
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
