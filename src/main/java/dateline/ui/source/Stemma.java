package dateline.ui.source;

import dateline.evidence.Lineage;
import dateline.evidence.Reason;
import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Origin;
import dateline.text.Messages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Writes the articles of a dataset by lineage: who is a copy of whom, who published what, and what
/// each repeats of others. One pass over the evidence.
final class Stemma {
    private static final Messages SAY = Messages.of(Stemma.class);
    private static final int MOST_NAMED = 6;

    private final Archive archive;
    private final Names names;
    private final Map<String, Said> said = new HashMap<>();

    /// @param archive the dataset
    Stemma(Archive archive) {
        this.archive = archive;
        this.names = archive.names();
        archive.assessment().dataset().events().forEach(this::read);
    }

    /// What an article says in all.
    ///
    /// @param events ids of the events it speaks of
    /// @param relayed ids of those whose publications it repeats in places
    /// @param followed ids of the articles it takes sentences from
    private record Said(Set<String> events, Set<String> relayed, Set<String> followed) {
        Said() {
            this(new HashSet<>(), new TreeSet<>(), new TreeSet<>());
        }
    }

    private void read(Event event) {
        event.claims().stream()
                .flatMap(claim -> claim.evidence().stream())
                .forEach(piece -> read(event, piece));
    }

    private void read(Event event, Evidence piece) {
        Said of = said.computeIfAbsent(piece.article(), _ -> new Said());
        of.events().add(event.id());
        Attribution attribution = piece.attributedTo();
        if (attribution != null && attribution.how() == Attribution.How.RELAYED) {
            of.relayed().add(attribution.agent());
        }
        if (piece.follows() != null) {
            of.followed().add(piece.follows().article());
        }
    }

    /// The sheet: first what is counted as one, then what stands alone, then what has nothing of
    /// its own.
    LineageSheet sheet() {
        Dataset dataset = archive.assessment().dataset();
        List<Lineage> families = archive.assessment().lineages().families();
        LineageTrees trees = new LineageTrees(names, this::facts);
        List<LineageSheet.Part> parts = new ArrayList<>();
        Predicate<Lineage> copies = Stemma::copied;
        Predicate<Lineage> several = it -> it.articles().size() > 1;
        add(parts, SAY.say("stemma.copies"), trees.all(families, copies));
        add(parts, SAY.say("stemma.publisher"), trees.all(families, copies.negate().and(several)));
        add(parts, SAY.say("stemma.digests"), digests(dataset, trees));
        add(parts, SAY.say("stemma.alone"), trees.all(families, several.negate()));
        String counts = SAY.say("stemma.counts", dataset.articles().size(), families.size());
        Reckoning reckoning = new Reckoning(names, archive.assessment().lineages());
        return new LineageSheet(counts, reckoning.sentence(dataset), parts);
    }

    private static boolean copied(Lineage lineage) {
        return lineage.reasons().stream().anyMatch(Reason.Copied.class::isInstance);
    }

    private static void add(
            List<LineageSheet.Part> parts, String heading, List<LineageSheet.Lineage> lineages) {
        if (!lineages.isEmpty()) {
            parts.add(new LineageSheet.Part(heading, "", "", lineages));
        }
    }

    /// The articles with nothing of their own, each with what it was made from.
    private List<LineageSheet.Lineage> digests(Dataset dataset, LineageTrees trees) {
        return dataset.articles().stream()
                .map(Article::id)
                .filter(archive.assessment().lineages()::digest)
                .map(
                        id ->
                                new LineageSheet.Lineage(
                                        label(id),
                                        SAY.say("stemma.made"),
                                        List.of(trees.alone(id).madeFrom(sources(id)))))
                .toList();
    }

    private String label(String article) {
        return names.publisher(article).name();
    }

    private List<String> facts(String article) {
        Said of = said.getOrDefault(article, new Said());
        List<String> facts = new ArrayList<>();
        String why = names.publisher(article).why();
        if (!why.isBlank()) {
            facts.add(why);
        }
        if (!of.relayed().isEmpty()) {
            List<String> agents = of.relayed().stream().map(names::agent).toList();
            facts.add(SAY.say("stemma.relays", named(agents)));
        }
        if (!of.followed().isEmpty()) {
            List<String> others = of.followed().stream().map(names::brief).toList();
            facts.add(SAY.say("stemma.follows", named(others)));
        }
        facts.add(SAY.say("article.backs", of.events().size()));
        return facts;
    }

    /// What an article with nothing of its own was made from, and how that is known.
    private List<LineageNode.Source> sources(String article) {
        return Objects.requireNonNull(names.article(article)).lineage().stream()
                .filter(it -> it.rel() == Origin.Rel.DERIVED_FROM)
                .map(
                        it ->
                                new LineageNode.Source(
                                        it.article(),
                                        names.brief(it.article()),
                                        names.told(it.basis())))
                .toList();
    }

    private static String named(List<String> names) {
        return names.size() > MOST_NAMED
                ? SAY.say(
                        "stemma.more",
                        String.join(", ", names.subList(0, MOST_NAMED)),
                        names.size() - MOST_NAMED)
                : String.join(", ", names);
    }
}
