package dateline.evidence;

import dateline.model.Claim;
import dateline.model.Evidence;
import dateline.model.Rank;

import java.util.List;

/// One claim with what it stands on.
///
/// @param rank its rank after the editors' decisions
/// @param lineages `n`: how many independent witnesses its usable evidence makes
/// @param counts whether it enters a level: not deprecated, and `lineages` above 0
/// @param evidence its evidence in the order of the file, each with its use
public record ClaimStanding(
        Claim claim,
        Rank rank,
        int lineages,
        Footing footing,
        boolean counts,
        List<Used> evidence) {
    /// A piece of evidence and whether it is counted.
    public record Used(Evidence evidence, Use use) {}

    public ClaimStanding {
        evidence = List.copyOf(evidence);
    }
}
