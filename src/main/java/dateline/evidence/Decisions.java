package dateline.evidence;

import dateline.model.Rank;

import java.util.Map;
import java.util.Set;

/// What editors have decided, folded over the dataset.
///
/// @param rejected ids of evidence that is not to be counted
/// @param ranks ranks given to claims, by claim id, in place of those of the dataset
public record Decisions(Set<String> rejected, Map<String, Rank> ranks) {
    /// No decision.
    public static final Decisions NONE = new Decisions(Set.of(), Map.of());

    public Decisions {
        rejected = Set.copyOf(rejected);
        ranks = Map.copyOf(ranks);
    }
}
