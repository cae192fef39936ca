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
import dateline.model.Participant;
import dateline.model.Passage;
import dateline.model.Value;
import dateline.time.CivilDay;
import dateline.time.DayRange;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the entries of a catalog: for each event its span, its traits and its words.
final class Cataloguer implements Catalog.Describing {
    private static final Map<Level, Set<String>> PLAIN = each(level -> Set.of(level.name()));
    private static final Map<Level, Set<String>> CONFLICTED =
            each(level -> new TreeSet<>(List.of(level.name(), Level.CONFLICT.name())));

    private final Assessment assessment;
    private final Map<String, Agent> agents = new HashMap<>();
    private final Map<String, String> passages = new HashMap<>();
    private final Queue<Dispute> disputes = new ConcurrentLinkedQueue<>();

    Cataloguer(Assessment assessment) {
        this.assessment = assessment;
        Dataset dataset = assessment.dataset();
        dataset.agents().forEach(agent -> agents.put(agent.id(), agent));
        for (Passage passage : dataset.passages()) {
            passages.put(passage.id(), passage.exact());
        }
    }

    /// Walks over all events once, on several threads; what the sources dispute is then known.
    List<Shelves.Found> walk() {
        return assessment.dataset().events().parallelStream().map(this::found).toList();
    }

    /// What the sources dispute, the worst first.
    List<Dispute> disputes() {
        return disputes.stream().sorted(Dispute.WORST_FIRST).toList();
    }

    private Shelves.Found found(Event event) {
        EventAssessment assessed = assessment.assess(event);
        for (Support support : assessed.supports()) {
            if (Dispute.at(support.level())) {
                disputes.add(new Dispute(event, support.property(), support.of(), support.level()));
            }
        }
        return Shelves.Found.of(event, span(assessed.drawn()), levels(assessed));
    }

    /// The same few sets for all events.
    private static Set<String> levels(EventAssessment assessed) {
        Set<String> levels = assessed.conflicted() ? CONFLICTED.get(assessed.level()) : null;
        return levels == null ? PLAIN.getOrDefault(assessed.level(), Set.of()) : levels;
    }

    private static Map<Level, Set<String>> each(Function<Level, Set<String>> set) {
        Map<Level, Set<String>> sets = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            sets.put(level, Collections.unmodifiableSet(new TreeSet<>(set.apply(level))));
        }
        return sets;
    }

    @Override
    public void traits(Event event, BiConsumer<Facet, String> told) {
        told.accept(Facet.KIND, event.kind());
        event.participants().forEach(participant -> person(participant.agent(), told));
        for (Claim claim : event.claims()) {
            person(agent(claim), told);
            person(claim.of(), told);
            claim.evidence().forEach(piece -> told.accept(Facet.ARTICLE, piece.article()));
        }
    }

    private void person(@Nullable String id, BiConsumer<Facet, String> told) {
        Agent agent = id == null ? null : agents.get(id);
        if (agent != null && agent.type() == AgentType.PERSON) {
            told.accept(Facet.PERSON, agent.id());
        }
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

    @Override
    public String words(Event event) {
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
