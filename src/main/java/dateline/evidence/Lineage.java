package dateline.evidence;

import java.util.List;

/// One independent witness: the pieces of evidence that all go back to the same word, and why.
///
/// @param roots where it begins; several where lineages were merged; sorted by id
/// @param publishers ids of the known publishers of its roots, sorted
/// @param articles ids of the articles it speaks through, sorted
/// @param evidence ids of the evidence in it, sorted
/// @param reasons why all of these are one; empty for an article alone
public record Lineage(
        List<Root> roots,
        List<String> publishers,
        List<String> articles,
        List<String> evidence,
        List<Reason> reasons) {
    public Lineage {
        roots = List.copyOf(roots);
        publishers = List.copyOf(publishers);
        articles = List.copyOf(articles);
        evidence = List.copyOf(evidence);
        reasons = List.copyOf(reasons);
    }
}
