package dateline.ui.source;

import dateline.evidence.Anchor;
import dateline.evidence.ClaimStanding;
import dateline.model.Evidence;
import dateline.text.Messages;

import java.util.Comparator;
import java.util.List;

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

    /// The card of one piece of evidence.
    SourceCard card(ClaimStanding standing, ClaimStanding.Used used) {
        Evidence evidence = used.evidence();
        Publisher publisher = desk.names().publisher(evidence.article());
        Stand stand = stands.of(standing, used);
        boolean says = stand != Stand.MENTIONS;
        String value = says ? desk.values().words(standing.claim()) : "";
        List<String> passages =
                evidence.passages().stream()
                        .map(desk.names()::passage)
                        .filter(it -> !it.isEmpty())
                        .toList();
        return new SourceCard(
                evidence.id(),
                evidence.article(),
                publisher,
                desk.names().articleTitle(evidence.article()),
                stand,
                knowing.weight(standing, used),
                value,
                says ? desk.values().otherEdtf(standing.claim()) : "",
                evidence.paraphrase(),
                passages,
                anchor(evidence),
                knowing.lines(standing, used),
                citation(evidence, publisher, value, passages));
    }

    private Anchor anchor(Evidence evidence) {
        return evidence.passages().stream()
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
