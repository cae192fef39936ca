package dateline.ui.source;

import dateline.evidence.ClaimStanding;
import dateline.evidence.Lineage;
import dateline.evidence.Reason;
import dateline.evidence.Root;
import dateline.evidence.Support;
import dateline.evidence.Use;
import dateline.model.Evidence;
import dateline.model.Origin;
import dateline.state.Dispute;
import dateline.text.Messages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Writes who copied whom among the articles that date an event.
final class LineageSheets {
    private static final Messages SAY = Messages.of(LineageSheets.class);

    private final Desk desk;

    LineageSheets(Desk desk) {
        this.desk = desk;
    }

    LineageSheet sheet() {
        List<Evidence> drawn = desk.assessed().evidence();
        List<LineageSheet.Part> parts = new ArrayList<>();
        part(parts, SAY.say("lineage.date"), drawn);
        List<Evidence> dates = usable(ValueWords::dates);
        dates.removeAll(drawn);
        part(parts, SAY.say("lineage.otherwise"), dates);
        for (String property : disputed()) {
            String about = ValueWords.property(property).toLowerCase(Locale.ENGLISH);
            part(parts, SAY.say("lineage.about", about), usable(property::equals));
        }
        if (parts.isEmpty()) {
            part(parts, SAY.say("lineage.else"), usable(_ -> true));
        }
        List<LineageSheet.Lineage> uncounted = uncounted();
        if (!uncounted.isEmpty()) {
            parts.add(new LineageSheet.Part(SAY.say("lineage.uncounted"), uncounted));
        }
        return new LineageSheet(Footings.counts(desk.assessed()), parts);
    }

    private void part(List<LineageSheet.Part> parts, String heading, List<Evidence> evidence) {
        if (!evidence.isEmpty()) {
            List<LineageSheet.Lineage> lineages =
                    desk.assessment().lineages().witnesses(evidence).stream()
                            .map(this::lineage)
                            .toList();
            parts.add(new LineageSheet.Part(heading, lineages));
        }
    }

    /// The properties beside the date that the sources disagree about.
    private List<String> disputed() {
        return desk.assessed().supports().stream()
                .filter(it -> Dispute.at(it.level()))
                .map(Support::property)
                .filter(it -> !ValueWords.dates(it))
                .distinct()
                .toList();
    }

    private List<Evidence> usable(Predicate<String> properties) {
        List<Evidence> found = new ArrayList<>();
        for (ClaimStanding standing : desk.assessed().claims()) {
            if (properties.test(standing.claim().property())) {
                standing.evidence().stream()
                        .filter(used -> used.use().usable())
                        .map(ClaimStanding.Used::evidence)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private LineageSheet.Lineage lineage(Lineage lineage) {
        Set<String> placed = new HashSet<>();
        List<LineageNode> roots = new ArrayList<>();
        for (Root root : lineage.roots()) {
            roots.add(root(root, lineage, placed));
        }
        for (String article : lineage.articles()) {
            if (!placed.contains(article)) {
                roots.add(article(article, new Tie("", ""), lineage, placed));
            }
        }
        return new LineageSheet.Lineage(label(lineage), reason(lineage), roots);
    }

    /// What ties an article to the one above it, and what shows it.
    private record Tie(String words, String basis) {}

    private LineageNode root(Root root, Lineage lineage, Set<String> placed) {
        return switch (root) {
            case Root.OfArticle(String id) -> article(id, new Tie("", ""), lineage, placed);
            case Root.OfAgent(String id) -> agent(id, lineage, placed);
        };
    }

    private LineageNode agent(String id, Lineage lineage, Set<String> placed) {
        List<LineageNode> relays = new ArrayList<>();
        for (Reason reason : lineage.reasons()) {
            if (reason instanceof Reason.Relayed relayed
                    && relayed.agent().equals(id)
                    && !placed.contains(relayed.article())) {
                Tie tie = new Tie(SAY.say("tie.relayed"), "");
                relays.add(article(relayed.article(), tie, lineage, placed));
            }
        }
        String name = desk.names().agent(id);
        return new LineageNode("", name, "", "", SAY.say("tie.agent"), relays);
    }

    /// A node with everything taken from it below it.
    private LineageNode article(String id, Tie tie, Lineage lineage, Set<String> placed) {
        placed.add(id);
        List<LineageNode> copies = new ArrayList<>();
        for (Reason reason : lineage.reasons()) {
            switch (reason) {
                case Reason.Copied(String copy, Origin origin) -> {
                    String other = origin.article().equals(id) ? copy : origin.article();
                    boolean here = origin.article().equals(id) || copy.equals(id);
                    if (here && placed.add(other)) {
                        Tie copied =
                                new Tie(Names.tie(origin.rel()), desk.names().told(origin.basis()));
                        copies.add(article(other, copied, lineage, placed));
                    }
                }
                case Reason.Followed followed -> {
                    if (followed.from().equals(id) && placed.add(followed.article())) {
                        Tie taken =
                                new Tie(
                                        SAY.say("tie.followed"),
                                        desk.names().told(followed.basis()));
                        copies.add(article(followed.article(), taken, lineage, placed));
                    }
                }
                case Reason.Relayed _, Reason.SamePublisher _, Reason.SameTeller _ -> {
                    // no article was taken from this one
                }
            }
        }
        return new LineageNode(
                id,
                desk.names().publisher(id).name(),
                desk.names().articleTitle(id),
                tie.words(),
                tie.basis(),
                copies);
    }

    private String label(Lineage lineage) {
        return lineage.roots().stream()
                .map(
                        root ->
                                switch (root) {
                                    case Root.OfArticle(String id) -> desk.names().brief(id);
                                    case Root.OfAgent(String id) -> desk.names().agent(id);
                                })
                .distinct()
                .findFirst()
                .orElse("");
    }

    private String reason(Lineage lineage) {
        Set<String> sentences = new TreeSet<>();
        for (Reason reason : lineage.reasons()) {
            switch (reason) {
                case Reason.SamePublisher(String agent) ->
                        sentences.add(SAY.say("one.publisher", desk.names().agent(agent)));
                case Reason.SameTeller(String agent, List<String> _) ->
                        sentences.add(SAY.say("one.teller", desk.names().agent(agent)));
                case Reason.Copied _ -> sentences.add(SAY.say("one.text"));
                case Reason.Relayed _ -> sentences.add(SAY.say("one.relayed"));
                case Reason.Followed _ -> sentences.add(SAY.say("one.followed"));
            }
        }
        return String.join(" ", sentences);
    }

    /// The articles whose word on the date does not count, with why.
    private List<LineageSheet.Lineage> uncounted() {
        List<LineageSheet.Lineage> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ClaimStanding standing : desk.assessed().claims()) {
            for (ClaimStanding.Used used : standing.evidence()) {
                String article = used.evidence().article();
                if (!used.use().usable() && seen.add(article)) {
                    LineageNode node =
                            new LineageNode(
                                    article,
                                    desk.names().publisher(article).name(),
                                    desk.names().articleTitle(article),
                                    "",
                                    "",
                                    List.of());
                    found.add(
                            new LineageSheet.Lineage(
                                    desk.names().brief(article),
                                    refusal(used.use()),
                                    List.of(node)));
                }
            }
        }
        return found;
    }

    private static String refusal(Use use) {
        return switch (use) {
            case DIRECT, DERIVED -> "";
            case LEFT_OUT -> SAY.say("uncounted.left_out");
            case MENTION -> SAY.say("uncounted.mention");
            case DIGEST -> SAY.say("uncounted.digest");
            case CIRCULAR -> SAY.say("uncounted.circular");
            case NO_CONFIDENCE -> SAY.say("uncounted.no_confidence");
            case REJECTED -> SAY.say("uncounted.rejected");
            case PASSAGE_LOST -> SAY.say("uncounted.passage_lost");
        };
    }
}
