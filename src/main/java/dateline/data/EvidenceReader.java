package dateline.data;

import dateline.model.Agent;
import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Derived;
import dateline.model.Derived.Method;
import dateline.model.Evidence;
import dateline.model.Evidence.Information;
import dateline.model.Evidence.Stance;
import dateline.model.Follows;
import dateline.model.Passage;
import dateline.text.Messages;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads what articles say for a claim.
final class EvidenceReader {
    /// The units a derivation counts in.
    static final List<String> UNITS =
            List.of("day", "week", "month", "season", "quarter", "year", "decade", "century");

    private static final List<String> ANCHORS = List.of("article", "event", "agent");
    private static final int MOST_UNITS = 1_000_000;
    private static final Messages MESSAGES = Messages.of(EvidenceReader.class);

    private record Mention(String evidence, String event, Node node) {}

    private final Known known;
    private final Findings findings;
    private final List<Mention> anchors = new ArrayList<>();

    EvidenceReader(Known known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    /// One piece of evidence; null, with problems, where it cannot be kept.
    @Nullable Evidence evidence(Node node) {
        Fields fields = Fields.of(node, findings);
        if (fields == null) {
            return null;
        }
        Node at = fields.place("id");
        String id = fields.id();
        Article article = fields.reference("article", known.articles);
        Evidence evidence =
                new Evidence(
                        id,
                        article == null ? "" : article.id(),
                        passages(fields, article),
                        fields.constant("stance", Stance.SUPPORTS),
                        fields.constant("information", Information.DIRECT),
                        fields.integer("confidence", 0, 4),
                        fields.text("paraphrase", Fields.PROSE),
                        fields.textOrNull("phrase", Fields.LABEL),
                        derived(fields, id),
                        attribution(fields),
                        follows(fields));
        return fields.close() && known.newEvidence(id, at, findings) ? evidence : null;
    }

    private List<String> passages(Fields fields, @Nullable Article article) {
        Node at = fields.place("passages");
        List<String> passages = new ArrayList<>();
        List<Node> items = fields.items("passages");
        for (Node item : items) {
            if (!(item.content() instanceof Node.Text(String id))) {
                findings.error(item, () -> MESSAGES.say("evidence.passageId"));
                continue;
            }
            Passage passage = known.passages.find(id, item, findings);
            if (passage != null && article != null && !passage.article().equals(article.id())) {
                findings.error(
                        item,
                        () ->
                                MESSAGES.say(
                                        "evidence.passage", id, passage.article(), article.id()));
            } else if (passage != null) {
                passages.add(passage.id());
            }
        }
        if (items.isEmpty()) {
            findings.error(at, () -> MESSAGES.say("evidence.noPassage"));
        }
        return passages;
    }

    private @Nullable Attribution attribution(Fields fields) {
        Fields told = fields.objectIfAny("attributedTo");
        if (told == null) {
            return null;
        }
        Agent agent = told.reference("agent", known.agents);
        Attribution.How how = told.constant("how", Attribution.How.class);
        return fields.close(told) && agent != null && how != null
                ? new Attribution(agent.id(), how)
                : null;
    }

    private @Nullable Follows follows(Fields fields) {
        Fields follows = fields.objectIfAny("follows");
        if (follows == null) {
            return null;
        }
        Article article = follows.reference("article", known.articles);
        String basis = follows.text("basis", Fields.PROSE);
        return fields.close(follows) && article != null ? new Follows(article.id(), basis) : null;
    }

    private @Nullable Derived derived(Fields fields, String evidence) {
        Fields derived = fields.objectIfAny("derived");
        if (derived == null) {
            return null;
        }
        Method method = derived.constant("method", Method.class);
        Derived.Anchor anchor = anchor(derived, evidence);
        String unit = derived.has("unit") ? derived.oneOf("unit", UNITS) : null;
        Integer n = derived.integerIfAny("n", -MOST_UNITS, MOST_UNITS);
        if (method == null || anchor == null) {
            fields.close(derived);
            return null;
        }
        Derived step = new Derived(method, anchor, unit, n);
        String lack = lack(step);
        if (lack != null) {
            derived.refuse(derived.node(), () -> lack);
        }
        return fields.close(derived) ? step : null;
    }

    /// What a derivation lacks to be worked out, or null.
    private static @Nullable String lack(Derived step) {
        return switch (step.method()) {
            case AGE -> step.n() == null || step.n() < 0 ? MESSAGES.say("derived.age") : null;
            case RELATIVE, DURATION ->
                    step.unit() == null || step.n() == null ? MESSAGES.say("derived.count") : null;
            case YEAR, SEQUENCE -> null;
        };
    }

    private Derived.@Nullable Anchor anchor(Fields derived, String evidence) {
        Fields anchor = derived.object("anchor");
        if (anchor == null) {
            return null;
        }
        String form = anchor.only(ANCHORS);
        if (form == null) {
            anchor.refuse(anchor.node(), () -> MESSAGES.say("derived.anchor"));
            anchor.abandon();
            derived.close(anchor);
            return null;
        }
        Derived.Anchor read = anchor(anchor, form, evidence);
        return derived.close(anchor) ? read : null;
    }

    private Derived.@Nullable Anchor anchor(Fields anchor, String form, String evidence) {
        if (form.equals("article")) {
            Article article = anchor.reference("article", known.articles);
            return article == null ? null : new Derived.Anchor.OfArticle(article.id());
        }
        if (form.equals("agent")) {
            Agent agent = anchor.reference("agent", known.agents);
            return agent == null ? null : new Derived.Anchor.OfAgent(agent.id());
        }
        Node at = anchor.place("event");
        String event = anchor.text("event", Fields.LABEL);
        anchors.add(new Mention(evidence, event, at));
        return new Derived.Anchor.OfEvent(event);
    }

    /// The ids of evidence that is derived from an event that is not there, each reported; to be
    /// asked once all events are read.
    Set<String> adrift() {
        Set<String> adrift = new HashSet<>();
        for (Mention mention : anchors) {
            if (!mention.event().isEmpty()
                    && known.events.find(mention.event(), mention.node(), findings) == null) {
                adrift.add(mention.evidence());
            }
        }
        return adrift;
    }
}
