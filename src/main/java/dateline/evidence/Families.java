package dateline.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Puts whole articles together into lineages: the copies of one text, and the texts of one known
/// publisher. An article with nothing of its own belongs to none.
///
/// What single sentences repeat is left out: that is a matter of evidence, and [Witnesses] tells
/// it.
record Families(Lineages lineages) {
    /// The lineages that some articles make, those with most articles first.
    List<Lineage> of(Collection<String> articles) {
        Map<Root, List<String>> families = new LinkedHashMap<>();
        articles.stream()
                .filter(id -> !lineages.digest(id))
                .sorted()
                .forEach(id -> families.computeIfAbsent(head(id), _ -> new ArrayList<>()).add(id));
        return families.values().stream()
                .map(this::lineage)
                .sorted(
                        Comparator.comparingInt((Lineage it) -> -it.articles().size())
                                .thenComparing(it -> it.roots().getFirst().id()))
                .toList();
    }

    /// What all articles of a family go back to: the publisher of their text, else the text.
    private Root head(String article) {
        Root root = lineages.root(article);
        String publisher = lineages.publisher(root);
        return publisher == null ? root : new Root.OfAgent(publisher);
    }

    private Lineage lineage(List<String> articles) {
        List<Root> roots =
                articles.stream()
                        .map(id -> (Root) lineages.root(id))
                        .distinct()
                        .sorted(Comparator.comparing(Root::id))
                        .toList();
        Set<Reason> reasons = new LinkedHashSet<>();
        articles.forEach(id -> reasons.addAll(lineages.wayToRoot(id)));
        reasons.addAll(lineages.samePublisher(roots));
        List<String> publishers =
                roots.stream()
                        .map(lineages::publisher)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .distinct()
                        .toList();
        return new Lineage(roots, publishers, articles, List.of(), List.copyOf(reasons));
    }
}
