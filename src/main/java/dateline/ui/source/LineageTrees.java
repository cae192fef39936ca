package dateline.ui.source;

import dateline.evidence.Lineage;
import dateline.evidence.Reason;
import dateline.evidence.Root;
import dateline.model.Origin;
import dateline.text.Messages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/// Draws lineages as trees: what a text began with, and under it what was taken from it.
///
/// @param names what ids stand for
/// @param facts what else is said of an article, a sentence each
record LineageTrees(Names names, Function<String, List<String>> facts) {
    private static final Messages SAY = Messages.of(LineageTrees.class);

    /// An article with nothing under it.
    LineageNode alone(String article) {
        return new LineageNode(
                article,
                names.publisher(article).name(),
                names.articleTitle(article),
                "",
                "",
                facts.apply(article),
                List.of(),
                List.of());
    }

    /// Those of some lineages that are as asked for.
    List<LineageSheet.Lineage> all(List<Lineage> lineages, Predicate<Lineage> wanted) {
        return lineages.stream().filter(wanted).map(this::lineage).toList();
    }

    /// A lineage as a tree from each of its roots.
    LineageSheet.Lineage lineage(Lineage lineage) {
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
                Tie tie = new Tie(relayed(id), "");
                relays.add(article(relayed.article(), tie, lineage, placed));
            }
        }
        String name = names.agent(id);
        return new LineageNode("", name, "", "", unheard(id), List.of(), List.of(), relays);
    }

    private String relayed(String agent) {
        return names.person(agent) ? SAY.say("tie.relayed.person") : SAY.say("tie.relayed");
    }

    /// That what an agent said or published is not among the articles itself.
    private String unheard(String agent) {
        return names.person(agent) ? SAY.say("tie.agent.person") : SAY.say("tie.agent");
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
                        Tie copied = new Tie(Names.tie(origin.rel()), names.told(origin.basis()));
                        copies.add(article(other, copied, lineage, placed));
                    }
                }
                case Reason.Followed followed -> {
                    if (followed.from().equals(id) && placed.add(followed.article())) {
                        Tie taken = new Tie(SAY.say("tie.followed"), names.told(followed.basis()));
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
                names.publisher(id).name(),
                names.articleTitle(id),
                tie.words(),
                tie.basis(),
                lineage.articles().contains(id) ? facts.apply(id) : List.of(SAY.say("tie.silent")),
                List.of(),
                copies);
    }

    private String label(Lineage lineage) {
        return lineage.roots().stream()
                .map(
                        root ->
                                switch (root) {
                                    case Root.OfArticle(String id) -> names.publisher(id).name();
                                    case Root.OfAgent(String id) -> names.agent(id);
                                })
                .distinct()
                .findFirst()
                .orElse("");
    }

    /// Why several articles are one witness; nothing of an article alone.
    private String reason(Lineage lineage) {
        if (lineage.articles().size() < 2 && lineage.roots().size() < 2) {
            return "";
        }
        Set<String> sentences = new TreeSet<>();
        for (Reason reason : lineage.reasons()) {
            switch (reason) {
                case Reason.SamePublisher(String agent) ->
                        sentences.add(SAY.say("one.publisher", names.agent(agent)));
                case Reason.SameTeller(String agent, List<String> _) ->
                        sentences.add(SAY.say("one.teller", names.agent(agent)));
                case Reason.Copied _ -> sentences.add(SAY.say("one.text"));
                case Reason.Relayed _ -> sentences.add(SAY.say("one.relayed"));
                case Reason.Followed _ -> sentences.add(SAY.say("one.followed"));
            }
        }
        return String.join(" ", sentences);
    }
}
