package dateline.evidence;

import dateline.model.Attribution;
import dateline.model.Evidence;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pieces of evidence put together into independent witnesses.
///
/// Two are one where they go back to the same root, to the same known publisher, or to the same
/// teller. A union-find, about linear in the evidence.
final class Merge {
    private final int[] parent;
    private int count;

    private Merge(int size) {
        parent = new int[size];
        count = size;
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /// Who told an article; apart from the same agent as a root.
    private record Teller(String agent) {}

    static Merge of(List<Evidence> evidence, Lineages lineages) {
        Merge merge = new Merge(evidence.size());
        Map<Object, Integer> firstWith = new HashMap<>();
        for (int i = 0; i < evidence.size(); i++) {
            Evidence piece = evidence.get(i);
            Root root = lineages.root(piece);
            merge.join(i, firstWith.putIfAbsent(root, i));
            String publisher = lineages.publisher(root);
            if (publisher != null) {
                merge.join(i, firstWith.putIfAbsent(new Root.OfAgent(publisher), i));
            }
            Attribution attribution = piece.attributedTo();
            if (attribution != null && attribution.how() == Attribution.How.TOLD) {
                merge.join(i, firstWith.putIfAbsent(new Teller(attribution.agent()), i));
            }
        }
        return merge;
    }

    /// How many witnesses there are.
    int count() {
        return count;
    }

    /// A number that all evidence of the same witness shares, below the number of pieces.
    int witness(int index) {
        int at = index;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void join(int index, @Nullable Integer first) {
        if (first == null) {
            return;
        }
        int a = witness(index);
        int b = witness(first);
        if (a != b) {
            parent[Math.max(a, b)] = Math.min(a, b);
            count--;
        }
    }
}
