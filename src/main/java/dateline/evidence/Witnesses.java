package dateline.evidence;

import dateline.model.Attribution;
import dateline.model.Evidence;
import dateline.model.Follows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Tells, for each independent witness, whom it speaks through and what makes it one.
record Witnesses(Lineages lineages) {
    private static final Comparator<Root> BY_ID =
            Comparator.comparing(Root::id).thenComparing(root -> root.getClass().getName());

    /// The witnesses that some pieces of evidence make, those with most articles first.
    List<Lineage> of(List<Evidence> evidence) {
        Merge merge = Merge.of(evidence, lineages);
        Map<Integer, List<Evidence>> members = new TreeMap<>();
        for (int i = 0; i < evidence.size(); i++) {
            members.computeIfAbsent(merge.witness(i), _ -> new ArrayList<>()).add(evidence.get(i));
        }
        return members.values().stream()
                .map(this::lineage)
                .sorted(
                        Comparator.comparingInt((Lineage it) -> -it.articles().size())
                                .thenComparing(it -> it.roots().getFirst().id()))
                .toList();
    }

    private Lineage lineage(List<Evidence> members) {
        List<Root> roots = members.stream().map(lineages::root).distinct().sorted(BY_ID).toList();
        List<String> articles =
                members.stream().map(Evidence::article).distinct().sorted().toList();
        return new Lineage(
                roots,
                roots.stream()
                        .map(lineages::publisher)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                articles,
                members.stream().map(Evidence::id).sorted().toList(),
                List.copyOf(reasons(members, roots)));
    }

    private Set<Reason> reasons(List<Evidence> members, List<Root> roots) {
        List<Evidence> sorted =
                members.stream().sorted(Comparator.comparing(Evidence::id)).toList();
        Set<Reason> reasons = new LinkedHashSet<>();
        sorted.stream()
                .filter(piece -> lineages.root(piece).equals(lineages.root(piece.article())))
                .map(Evidence::article)
                .sorted()
                .forEach(article -> reasons.addAll(lineages.wayToRoot(article)));
        sorted.forEach(piece -> reasons.addAll(taken(piece)));
        reasons.addAll(lineages.samePublisher(roots));
        reasons.addAll(sameTeller(sorted));
        return reasons;
    }

    private List<Reason> taken(Evidence piece) {
        Attribution attribution = piece.attributedTo();
        if (attribution != null && attribution.how() == Attribution.How.RELAYED) {
            return List.of(new Reason.Relayed(piece.id(), piece.article(), attribution.agent()));
        }
        Follows follows = piece.follows();
        if (follows == null) {
            return List.of();
        }
        List<Reason> way = new ArrayList<>();
        way.add(
                new Reason.Followed(
                        piece.id(), piece.article(), follows.article(), follows.basis()));
        way.addAll(lineages.wayToRoot(follows.article()));
        return way;
    }

    private static List<Reason> sameTeller(List<Evidence> members) {
        Map<String, TreeSet<String>> articles = new TreeMap<>();
        for (Evidence piece : members) {
            Attribution attribution = piece.attributedTo();
            if (attribution != null && attribution.how() == Attribution.How.TOLD) {
                articles.computeIfAbsent(attribution.agent(), _ -> new TreeSet<>())
                        .add(piece.article());
            }
        }
        return articles.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(
                        entry ->
                                (Reason)
                                        new Reason.SameTeller(
                                                entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
