package dateline.data;

import dateline.model.Constraint;
import dateline.model.Constraint.End;
import dateline.model.Constraint.Point;
import dateline.model.Event;
import dateline.model.Extent;
import dateline.model.Link;
import dateline.text.Messages;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Reads what ties events to one another: links and order constraints.
final class TieReader {
    private static final Messages MESSAGES = Messages.of(TieReader.class);

    private final Known known;
    private final Findings findings;
    private final List<Link> links = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();

    TieReader(Known known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    List<Link> links() {
        return links;
    }

    List<Constraint> constraints() {
        return constraints;
    }

    void link(Node node) {
        Fields fields = Fields.of(node, findings);
        if (fields == null) {
            return;
        }
        Link.Rel rel = fields.constant("rel", Link.Rel.class);
        Event from = fields.reference("from", known.events);
        Event to = fields.reference("to", known.events);
        int certainty = fields.integer("certainty", 0, 4);
        String basis = fields.text("basis", Fields.PROSE);
        if (from != null && to != null && from.id().equals(to.id())) {
            fields.refuse(node, () -> MESSAGES.say("tie.itself", from.id()));
        }
        if (fields.close() && rel != null && from != null && to != null) {
            links.add(new Link(rel, from.id(), to.id(), certainty, basis));
        }
    }

    void constraint(Node node) {
        Fields fields = Fields.of(node, findings);
        if (fields == null) {
            return;
        }
        Point before = point(fields, "before");
        Point after = point(fields, "after");
        String basis = fields.text("basis", Fields.PROSE);
        if (before != null && before.equals(after)) {
            fields.refuse(node, () -> MESSAGES.say("tie.itself", before.toString()));
        }
        if (fields.close() && before != null && after != null) {
            constraints.add(new Constraint(before, after, basis));
        }
    }

    private @Nullable Point point(Fields fields, String name) {
        Node at = fields.place(name);
        String text = fields.text(name, Fields.LABEL);
        if (text.isEmpty()) {
            return null;
        }
        int hash = text.indexOf('#');
        String id = hash < 0 ? text : text.substring(0, hash);
        End end = end(hash < 0 ? "" : text.substring(hash));
        Event event = fields.reference(id, at, known.events);
        if (event == null) {
            return null;
        }
        if (end == null) {
            fields.refuse(at, () -> MESSAGES.say("tie.point", Prose.clipped(text)));
        } else if (end != End.WHOLE && event.extent() == Extent.INSTANT) {
            fields.refuse(at, () -> MESSAGES.say("tie.instant", id));
        }
        return event == null || end == null ? null : new Point(event.id(), end);
    }

    private static @Nullable End end(String fragment) {
        return switch (fragment) {
            case "" -> End.WHOLE;
            case "#start" -> End.START;
            case "#end" -> End.END;
            default -> null;
        };
    }
}
