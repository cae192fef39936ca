package dateline.evidence;

import dateline.model.Attribution;
import dateline.model.Evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is left of two sides that contradict each other when no witness may speak on both.
///
/// A witness on both sides is reduced to what its root article itself says; where that is both, or
/// nothing, or the root is no article, it is taken away. Whom an article lets tell both sides
/// against each other is still heard.
final class Reduction {
    private final Set<String> dropped = new HashSet<>();
    private final Set<String> spared = new HashSet<>();

    Reduction(List<Evidence> sideA, List<Evidence> sideB, Lineages lineages) {
        List<Evidence> both = new ArrayList<>(sideA);
        both.addAll(sideB);
        Merge merge = Merge.of(both, lineages);
        Map<Integer, Spoken> witnesses = new HashMap<>();
        for (int i = 0; i < both.size(); i++) {
            witnesses
                    .computeIfAbsent(merge.witness(i), _ -> new Spoken())
                    .add(both.get(i), i < sideA.size(), lineages);
        }
        for (Spoken spoken : witnesses.values()) {
            dropped.addAll(spoken.dropped());
            spared.addAll(spoken.spared());
        }
    }

    /// Whether any of this evidence still stands.
    boolean keepsOne(List<Evidence> evidence) {
        return evidence.stream().anyMatch(piece -> !dropped.contains(piece.id()));
    }

    /// Whether any of this evidence still stands, or is the word of someone whom the root article
    /// lets speak on this side only.
    boolean hears(List<Evidence> evidence) {
        return keepsOne(evidence)
                || evidence.stream().anyMatch(piece -> spared.contains(piece.id()));
    }

    /// What one witness says on either side.
    private static final class Spoken {
        private final Set<String> a = new HashSet<>();
        private final Set<String> b = new HashSet<>();
        private final Set<String> ownA = new HashSet<>();
        private final Set<String> ownB = new HashSet<>();
        private final Map<String, Set<String>> toldA = new HashMap<>();
        private final Map<String, Set<String>> toldB = new HashMap<>();

        void add(Evidence piece, boolean onA, Lineages lineages) {
            (onA ? a : b).add(piece.id());
            if (lineages.rootItself(piece)) {
                (onA ? ownA : ownB).add(piece.id());
                Attribution teller = piece.attributedTo();
                if (teller != null) {
                    (onA ? toldA : toldB)
                            .computeIfAbsent(teller.agent(), _ -> new HashSet<>())
                            .add(piece.id());
                }
            }
        }

        /// What is told by those who are on one side only.
        Set<String> spared() {
            Set<String> spared = new HashSet<>();
            toldA.forEach(
                    (teller, pieces) ->
                            spared.addAll(toldB.containsKey(teller) ? Set.of() : pieces));
            toldB.forEach(
                    (teller, pieces) ->
                            spared.addAll(toldA.containsKey(teller) ? Set.of() : pieces));
            return spared;
        }

        Set<String> dropped() {
            if (a.isEmpty() || b.isEmpty()) {
                return Set.of();
            }
            Set<String> dropped = new HashSet<>(a);
            dropped.addAll(b);
            if (ownA.isEmpty() != ownB.isEmpty()) {
                dropped.removeAll(ownA);
                dropped.removeAll(ownB);
            }
            return dropped;
        }
    }
}
