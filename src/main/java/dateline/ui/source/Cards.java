package dateline.ui.source;

import static java.util.stream.Collectors.joining;

import dateline.evidence.Anchor;
import dateline.evidence.ClaimStanding;
import dateline.evidence.Use;
import dateline.model.Evidence;
import dateline.text.Messages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes the cards of an event's evidence.
final class Cards {
    private static final Messages SAY = Messages.of(Cards.class);

    /// The surest first; a passage whose text is missing spoils none that was found.
    private static final Comparator<Anchor> SURENESS =
            Comparator.comparing(
                    List.of(
                                    Anchor.UNCHECKED,
                                    Anchor.EXACT_EDITION,
                                    Anchor.EXACT,
                                    Anchor.MOVED,
                                    Anchor.FUZZY,
                                    Anchor.AMBIGUOUS,
                                    Anchor.CHANGED,
                                    Anchor.ORPHAN)
                            ::indexOf);

    private final Desk desk;
    private final Stands stands;
    private final Knowing knowing;

    Cards(Desk desk, Stands stands, Knowing knowing) {
        this.desk = desk;
        this.stands = stands;
        this.knowing = knowing;
    }

    /// What pieces of evidence must have in common to stand on one card.
    private record Likeness(String article, Stand stand, Use use, List<String> way) {}

    /// The cards of a claim, the witnesses first: one for all that an article says of it in the
    /// same way.
    List<SourceCard> of(ClaimStanding standing) {
        Map<Likeness, List<ClaimStanding.Used>> alike = new LinkedHashMap<>();
        standing.evidence().stream()
                .sorted(Comparator.comparing(it -> knowing.weight(standing, it)))
                .forEach(
                        used ->
                                alike.computeIfAbsent(
                                                likeness(standing, used), _ -> new ArrayList<>())
                                        .add(used));
        return alike.values().stream().map(pieces -> card(standing, pieces)).toList();
    }

    private Likeness likeness(ClaimStanding standing, ClaimStanding.Used used) {
        return new Likeness(
                used.evidence().article(),
                stands.of(standing, used),
                used.use(),
                knowing.way(standing, used));
    }

    private SourceCard card(ClaimStanding standing, List<ClaimStanding.Used> pieces) {
        ClaimStanding.Used first = pieces.getFirst();
        List<Evidence> evidence = pieces.stream().map(ClaimStanding.Used::evidence).toList();
        Publisher publisher = desk.names().publisher(first.evidence().article());
        Stand stand = stands.of(standing, first);
        boolean says = stand != Stand.MENTIONS;
        String value = says ? desk.values().words(standing.claim()) : "";
        List<String> passages =
                evidence.stream()
                        .flatMap(it -> it.passages().stream())
                        .distinct()
                        .map(desk.names()::passage)
                        .filter(it -> !it.isEmpty())
                        .toList();
        return new SourceCard(
                first.evidence().id(),
                first.evidence().article(),
                publisher,
                desk.names().articleTitle(first.evidence().article()),
                stand,
                knowing.weight(standing, first),
                value,
                says ? desk.values().otherEdtf(standing.claim()) : "",
                evidence.stream().map(Evidence::paraphrase).distinct().collect(joining(" ")),
                passages,
                anchor(evidence),
                knowing.lines(standing, pieces),
                citation(first.evidence(), publisher, value, passages));
    }

    private Anchor anchor(List<Evidence> evidence) {
        return evidence.stream()
                .flatMap(it -> it.passages().stream())
                .map(desk.assessment()::anchor)
                .max(SURENESS)
                .orElse(Anchor.UNCHECKED);
    }

    private String citation(
            Evidence evidence, Publisher publisher, String value, List<String> passages) {
        String source =
                SAY.say(
                        "citation.source",
                        publisher.name(),
                        desk.names().articleTitle(evidence.article()));
        String quoted = passages.isEmpty() ? "" : " “" + String.join("” … “", passages) + "”";
        String said = value.isEmpty() ? "" : SAY.say("citation.value", desk.event().title(), value);
        return String.join(" ", (source + quoted).strip(), said).strip();
    }
}
