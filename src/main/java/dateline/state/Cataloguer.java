package dateline.state;

import dateline.model.Agent;
import dateline.model.AgentType;
import dateline.model.Claim;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Participant;
import dateline.model.Passage;
import dateline.model.Value;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells what is listed of an event: its traits and its words.
final class Cataloguer {
    private final Map<String, Agent> agents = new HashMap<>();
    private final Map<String, String> passages = new HashMap<>();

    Cataloguer(Dataset dataset) {
        dataset.agents().forEach(agent -> agents.put(agent.id(), agent));
        for (Passage passage : dataset.passages()) {
            passages.put(passage.id(), passage.exact());
        }
    }

    /// Tells the values of an event in every facet but [Facet#SUPPORT]; one may come twice.
    void traits(Event event, BiConsumer<Facet, String> told) {
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

    /// All the text of an event that a find looks through.
    String words(Event event) {
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
}
