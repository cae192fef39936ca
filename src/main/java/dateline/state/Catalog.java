package dateline.state;

import dateline.evidence.Assessment;
import dateline.model.Agent;
import dateline.model.Article;
import dateline.model.Dataset;
import dateline.model.Kind;
import dateline.search.PlainFind;
import dateline.search.TextIndex;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The events of one dataset in time order, and where to look for what they have in common.
///
/// An event's *place* is its number in that order; those without a date come last. Made once per
/// dataset and never changed, so that whatever is derived from it can be shared.
public final class Catalog {
    private static final Comparator<Entry> BY_ID = Comparator.comparing(Entry::id);
    private static final Comparator<Entry> BY_TIME =
            Comparator.comparing(
                            Entry::span,
                            Comparator.nullsLast(
                                    Comparator.comparingLong(Span::from)
                                            .thenComparingLong(Span::to)))
                    .thenComparing(BY_ID);

    /// The catalog of a dataset without events.
    public static final Catalog NOTHING = of(Assessment.of(nothing()));

    private final Assessment assessment;
    private final List<Entry> entries;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Dispute> disputes;
    private final FacetIndex facets;
    private final TextIndex find;
    private final @Nullable Span extent;
    private final int dated;

    private Catalog(Assessment assessment, List<Entry> sorted, List<Dispute> disputes) {
        this.assessment = assessment;
        this.disputes = disputes;
        this.entries = List.copyOf(sorted);
        for (int place = 0; place < entries.size(); place++) {
            places.put(entries.get(place).id(), place);
        }
        facets = new FacetIndex(entries);
        find = new PlainFind(entries.stream().map(Entry::words).toList());
        List<Span> spans = new ArrayList<>();
        entries.forEach(entry -> Optional.ofNullable(entry.span()).ifPresent(spans::add));
        dated = spans.size();
        extent = spans.stream().reduce(Span::hull).orElse(null);
    }

    /// The catalog of a dataset, each event where its assessment has it drawn.
    public static Catalog of(Assessment assessment) {
        Cataloguer.Findings found = Cataloguer.of(assessment);
        return new Catalog(assessment, inTime(found.entries()), found.disputes());
    }

    /// The catalog of a dataset from entries in any order.
    static Catalog of(Assessment assessment, List<Entry> entries) {
        return new Catalog(assessment, inTime(entries), List.of());
    }

    private static List<Entry> inTime(List<Entry> entries) {
        return entries.stream().sorted(BY_TIME).toList();
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

    /// All events, by start, then end, then id; the undated last.
    public List<Entry> entries() {
        return entries;
    }

    /// How many events have a date: the places below this number.
    public int dated() {
        return dated;
    }

    /// Everything the sources disagree about, the worst first.
    public List<Dispute> disputes() {
        return disputes;
    }

    /// The events nothing dates.
    public List<Entry> undated() {
        return entries.subList(dated, entries.size());
    }

    /// The place of an event, or -1 when there is none of that id.
    public int place(@Nullable String id) {
        return id == null ? -1 : places.getOrDefault(id, -1);
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
