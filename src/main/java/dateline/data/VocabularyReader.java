package dateline.data;

import dateline.data.Known.What;
import dateline.model.Agent;
import dateline.model.AgentType;
import dateline.model.Kind;
import dateline.model.Property;
import dateline.model.Term;
import dateline.model.ValueType;
import dateline.text.Messages;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the words a dataset is told in: kinds, properties, terms and agents.
final class VocabularyReader {
    private static final Messages MESSAGES = Messages.of(VocabularyReader.class);

    private record Mention(String from, Node node) {}

    private final Known known;
    private final Findings findings;
    private final List<Mention> broader = new ArrayList<>();
    private final List<Mention> disjoint = new ArrayList<>();
    private final List<Mention> births = new ArrayList<>();

    VocabularyReader(Known known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    void kind(Node node) {
        Fields fields = Fields.of(node, findings);
        if (fields != null) {
            Node at = fields.place("id");
            Kind kind = new Kind(fields.id(), fields.text("label", Fields.LABEL));
            if (fields.close()) {
                known.kinds.add(kind.id(), kind, at, findings);
            } else {
                known.kinds.leaveOut(kind.id(), fields.leftOut(What.KIND, kind.id()));
            }
        }
    }

    void property(Node node) {
        Fields fields = Fields.of(node, findings);
        if (fields != null) {
            Node at = fields.place("id");
            String id = fields.id();
            ValueType type = fields.constant("type", ValueType.class);
            boolean single = fields.truth("single");
            if (fields.close() && type != null) {
                known.properties.add(id, new Property(id, type, single), at, findings);
            } else {
                known.properties.leaveOut(id, fields.leftOut(What.PROPERTY, id));
            }
        }
    }

    void agent(Node node) {
        Fields fields = Fields.of(node, findings);
        if (fields != null) {
            Node at = fields.place("id");
            String id = fields.id();
            AgentType type = fields.constant("type", AgentType.class);
            String name = fields.text("name", Fields.LABEL);
            Node birthAt = fields.place("birth");
            String birth = fields.textOrNull("birth", Fields.LABEL);
            if (fields.close() && type != null) {
                known.agents.add(id, new Agent(id, type, name, birth), at, findings);
                if (birth != null) {
                    births.add(new Mention(id, birthAt));
                }
            } else {
                known.agents.leaveOut(id, fields.leftOut(What.AGENT, id));
            }
        }
    }

    /// Reads a term; what it says of other terms is settled by [#settleTerms()].
    void term(Node node) {
        Fields fields = Fields.of(node, findings);
        if (fields == null) {
            return;
        }
        Node at = fields.place("id");
        String id = fields.id();
        Property property = property(fields);
        String label = fields.text("label", Fields.LABEL);
        Node broaderAt = fields.place("broader");
        String wider = fields.textOrNull("broader", Fields.LABEL);
        List<Node> apart = fields.items("disjointWith");
        if (!fields.close() || property == null) {
            known.terms.leaveOut(id, fields.leftOut(What.TERM, id));
            return;
        }
        known.terms.add(id, new Term(id, property.id(), label, wider, List.of()), at, findings);
        if (wider != null) {
            broader.add(new Mention(id, broaderAt));
        }
        apart.forEach(other -> disjoint.add(new Mention(id, other)));
    }

    private @Nullable Property property(Fields fields) {
        Node at = fields.place("property");
        Property property = fields.reference("property", known.properties);
        if (property != null && property.type() != ValueType.TERM) {
            fields.refuse(at, () -> MESSAGES.say("term.property", property.id()));
            return null;
        }
        return property;
    }

    /// Checks what terms say of each other, once all are read: what does not hold is reported and
    /// left out.
    void settleTerms() {
        for (Mention mention : broader) {
            Term term = known.terms.get(mention.from());
            if (term != null && !sibling(mention, term)) {
                known.terms.replace(term.id(), with(term, null, term.disjointWith()));
            }
        }
        Set<String> clear = new HashSet<>();
        broader.forEach(mention -> breakCircle(mention, clear));
        for (Mention mention : disjoint) {
            Term term = known.terms.get(mention.from());
            if (term != null && sibling(mention, term) && apart(mention, term.id())) {
                List<String> apart = new ArrayList<>(term.disjointWith());
                apart.add(text(mention.node()));
                known.terms.replace(term.id(), with(term, term.broader(), apart));
            }
        }
        broader.clear();
        disjoint.clear();
    }

    private boolean sibling(Mention mention, Term term) {
        String id = text(mention.node());
        Term other = known.terms.find(id, mention.node(), findings);
        if (other == null) {
            return false;
        }
        if (!other.property().equals(term.property())) {
            findings.error(
                    mention.node(),
                    () -> MESSAGES.say("term.other", id, other.property(), term.id()));
            return false;
        }
        return true;
    }

    /// Whether neither of two terms is the other or narrower than it.
    private boolean apart(Mention mention, String id) {
        String other = text(mention.node());
        boolean apart = !within(id, other) && !within(other, id);
        if (!apart) {
            findings.error(mention.node(), () -> MESSAGES.say("term.disjoint", id, other));
        }
        return apart;
    }

    private boolean within(String narrow, String wide) {
        String id = narrow;
        while (id != null && !id.equals(wide)) {
            Term term = known.terms.get(id);
            id = term == null ? null : term.broader();
        }
        return id != null;
    }

    /// @param clear the terms from which no circle is reached, as far as they are known; those
    ///     found on the way are added
    private void breakCircle(Mention mention, Set<String> clear) {
        Term start = known.terms.get(mention.from());
        if (start == null) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Term term = start; term != null && !clear.contains(term.id()); ) {
            if (!seen.add(term.id())) {
                return;
            }
            String wider = term.broader();
            if (start.id().equals(wider)) {
                findings.error(mention.node(), () -> MESSAGES.say("term.circle", start.id()));
                known.terms.replace(start.id(), with(start, null, start.disjointWith()));
                return;
            }
            term = wider == null ? null : known.terms.get(wider);
        }
        clear.addAll(seen);
    }

    /// Checks that births are events, once the events are read.
    void settleBirths() {
        Map<String, Agent> changed = new HashMap<>();
        for (Mention mention : births) {
            String id = text(mention.node());
            Agent agent = known.agents.get(mention.from());
            if (agent != null && known.events.find(id, mention.node(), findings) == null) {
                changed.put(agent.id(), new Agent(agent.id(), agent.type(), agent.name(), null));
            }
        }
        changed.forEach(known.agents::replace);
    }

    private static Term with(Term term, @Nullable String broader, List<String> disjointWith) {
        return new Term(term.id(), term.property(), term.label(), broader, disjointWith);
    }

    private static String text(Node node) {
        return node.content() instanceof Node.Text(String text) ? text : "";
    }
}
