package dateline.data;

import dateline.data.Known.What;
import dateline.model.Agent;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Extent;
import dateline.model.Kind;
import dateline.model.Participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the events of a dataset.
final class EventReader {
    private final Known known;
    private final Findings findings;
    private final ClaimReader claims;

    EventReader(Known known, Findings findings) {
        this.known = known;
        this.findings = findings;
        this.claims = new ClaimReader(known, findings);
    }

    void event(Node node) {
        Fields fields = Fields.of(node, findings);
        if (fields == null) {
            return;
        }
        Node at = fields.place("id");
        String id = fields.id();
        String title = fields.text("title", Fields.LABEL);
        String summary = fields.text("summary", Fields.PROSE);
        Kind kind = fields.reference("kind", known.kinds);
        Extent extent = fields.constant("extent", Extent.class);
        List<Participant> participants = participants(fields);
        int importance = fields.integer("importance", 1, 100);
        List<String> tags = fields.texts("tags");
        List<Node> nodes = fields.items("claims");
        if (!fields.close() || kind == null || extent == null) {
            LeftOut gone = fields.leftOut(What.EVENT, id);
            gone.takesAlong(nodes.size());
            known.events.leaveOut(id, gone);
            return;
        }
        Event event =
                new Event(
                        id,
                        title,
                        summary,
                        kind.id(),
                        extent,
                        participants,
                        importance,
                        tags,
                        claims.claims(nodes, extent));
        known.events.add(id, event, at, findings);
    }

    private List<Participant> participants(Fields event) {
        List<Participant> participants = new ArrayList<>();
        for (Node node : event.items("participants")) {
            Fields fields = Fields.of(node, findings);
            if (fields == null) {
                continue;
            }
            Agent agent = fields.reference("agent", known.agents);
            String role = fields.text("role", Fields.LABEL);
            if (fields.close() && agent != null) {
                participants.add(new Participant(agent.id(), role));
            }
        }
        return participants;
    }

    /// Leaves out evidence derived from events that are not there, once all events are read.
    ///
    /// @throws Irregular where there is such evidence and events that were read aside cannot be
    ///     changed any more
    void settle() throws Irregular {
        Set<String> adrift = claims.evidences().adrift();
        if (adrift.isEmpty()) {
            return;
        }
        if (known.events.fixed()) {
            throw new Irregular();
        }
        for (Event event : List.copyOf(known.events.all())) {
            known.events.replace(event.id(), without(adrift, event));
        }
    }

    private static Event without(Set<String> adrift, Event event) {
        return new Event(
                event.id(),
                event.title(),
                event.summary(),
                event.kind(),
                event.extent(),
                event.participants(),
                event.importance(),
                event.tags(),
                event.claims().stream().map(claim -> without(adrift, claim)).toList());
    }

    private static Claim without(Set<String> adrift, Claim claim) {
        List<Evidence> kept =
                claim.evidence().stream().filter(piece -> !adrift.contains(piece.id())).toList();
        return new Claim(
                claim.id(),
                claim.property(),
                claim.value(),
                claim.of(),
                claim.asOf(),
                claim.rank(),
                claim.reason(),
                kept);
    }
}
