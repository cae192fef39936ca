package dateline.state;

import dateline.evidence.Assessment;
import dateline.evidence.Bar;
import dateline.evidence.Drawn;
import dateline.evidence.EventAssessment;
import dateline.evidence.Level;
import dateline.evidence.Support;
import dateline.evidence.When;
import dateline.model.Agent;
import dateline.model.AgentType;
import dateline.model.Claim;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Participant;
import dateline.model.Passage;
import dateline.model.Value;
import dateline.time.CivilDay;
import dateline.time.DayRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the entries of a catalog: for each event its span, its traits and its words.
final class Cataloguer {
    private final Assessment assessment;
    private final Map<String, Agent> agents = new HashMap<>();
    private final Map<String, String> passages = new HashMap<>();
    private final List<Dispute> disputes = new ArrayList<>();

    private Cataloguer(Assessment assessment) {
        this.assessment = assessment;
        Dataset dataset = assessment.dataset();
        dataset.agents().forEach(agent -> agents.put(agent.id(), agent));
        for (Passage passage : dataset.passages()) {
            passages.put(passage.id(), passage.exact());
        }
    }

    /// What is found in one walk over the events, in the order of the dataset.
    ///
    /// @param disputes the worst first
    record Findings(List<Entry> entries, List<Dispute> disputes) {}

    /// Walks over all events once.
    static Findings of(Assessment assessment) {
        Cataloguer cataloguer = new Cataloguer(assessment);
        List<Entry> entries =
                assessment.dataset().events().stream().map(cataloguer::entry).toList();
        return new Findings(
                entries, cataloguer.disputes.stream().sorted(Dispute.WORST_FIRST).toList());
    }

    private Entry entry(Event event) {
        EventAssessment assessed = assessment.assess(event);
        for (Support support : assessed.supports()) {
            if (Dispute.at(support.level())) {
                disputes.add(new Dispute(event, support.property(), support.of(), support.level()));
            }
        }
        Map<Facet, Set<String>> traits = new EnumMap<>(Facet.class);
        traits.put(Facet.SUPPORT, levels(assessed));
        traits.put(Facet.KIND, Set.of(event.kind()));
        traits.put(Facet.PERSON, persons(event));
        traits.put(Facet.ARTICLE, articles(event));
        return new Entry(event, span(assessed.drawn()), traits, words(event));
    }

    private static Set<String> levels(EventAssessment assessed) {
        Set<String> levels = new TreeSet<>(Set.of(assessed.level().name()));
        if (assessed.conflicted()) {
            levels.add(Level.CONFLICT.name());
        }
        return levels;
    }

    private Set<String> persons(Event event) {
        return agents(event)
                .filter(agent -> agent.type() == AgentType.PERSON)
                .map(Agent::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<Agent> agents(Event event) {
        Stream<@Nullable String> named =
                event.claims().stream().flatMap(claim -> Stream.of(agent(claim), claim.of()));
        return Stream.concat(event.participants().stream().map(Participant::agent), named)
                .filter(Objects::nonNull)
                .map(agents::get)
                .filter(Objects::nonNull);
    }

    private static @Nullable String agent(Claim claim) {
        return claim.value() instanceof Value.OfAgent(String agent) ? agent : null;
    }

    private static Set<String> articles(Event event) {
        return event.claims().stream()
                .flatMap(claim -> claim.evidence().stream())
                .map(Evidence::article)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String words(Event event) {
        Stream<String> fragments =
                event.claims().stream()
                        .flatMap(claim -> claim.evidence().stream())
                        .flatMap(evidence -> evidence.passages().stream())
                        .map(id -> passages.getOrDefault(id, ""));
        Stream<String> own = Stream.of(event.title(), event.summary());
        Stream<String> names = agents(event).map(Agent::name).distinct();
        return Stream.of(own, names, fragments)
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    /// Where an event is drawn: from the first day of its first bar to the last of its last; at its
    /// as-of where it has no date; else nowhere.
    private static @Nullable Span span(Drawn drawn) {
        DayRange asOf = drawn.asOf();
        if (asOf != null) {
            return span(asOf, asOf);
        }
        return drawn.bars().stream()
                .flatMap(bar -> Stream.ofNullable(span(bar)))
                .reduce(Span::hull)
                .orElse(null);
    }

    /// An end that is open or unknown stands where the other end may be.
    private static @Nullable Span span(Bar bar) {
        When start = bar.start().limit() == When.Limit.DATED ? bar.start() : bar.end();
        When end = bar.end().limit() == When.Limit.DATED ? bar.end() : bar.start();
        return span(
                new DayRange(start.first(), start.last()), new DayRange(end.first(), end.last()));
    }

    /// From the first day of a start to the last of an end; one that is open on its outer
    /// side, such as a start "by 2019", stands at its inner one.
    private static @Nullable Span span(DayRange start, DayRange end) {
        long from = start.first() == DayRange.BEGINNING ? start.last() : start.first();
        long to = end.last() == DayRange.END ? end.first() : end.last();
        return from == DayRange.END || to == DayRange.BEGINNING
                ? null
                : Span.ofDays(
                        Math.clamp(Math.min(from, to), CivilDay.FIRST, CivilDay.LAST - 1),
                        Math.clamp(Math.max(from, to), CivilDay.FIRST, CivilDay.LAST - 1));
    }
}
