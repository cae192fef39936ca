package dateline.evidence;

import dateline.model.Claim;
import dateline.model.Evidence;
import dateline.model.Rank;

import java.util.ArrayList;
import java.util.List;

/// A claim with its evidence sorted by use.
///
/// @param uses one for each piece of evidence of the claim, in its order
/// @param lineages how many witnesses the usable evidence makes
record Stand(
        Claim claim,
        Rank rank,
        List<Use> uses,
        List<Evidence> direct,
        List<Evidence> usable,
        int lineages)
        implements Comparable<Stand> {
    /// A claim by its value alone.
    static Stand bare(Claim claim) {
        return new Stand(claim, claim.rank(), List.of(), List.of(), List.of(), 0);
    }

    String id() {
        return claim.id();
    }

    /// Whether it stands for a claim.
    boolean is(Claim other) {
        return id().equals(other.id());
    }

    boolean deprecated() {
        return rank == Rank.DEPRECATED;
    }

    /// Whether it enters a level.
    boolean counts() {
        return !deprecated() && lineages > 0;
    }

    boolean isDirect() {
        return !direct.isEmpty();
    }

    /// Whether all it rests on is in articles that are not taken into account.
    boolean leftOut() {
        return !uses.isEmpty() && uses.stream().allMatch(use -> use == Use.LEFT_OUT);
    }

    /// Whether all it rests on was concluded from the very date it claims.
    boolean circular() {
        return uses.contains(Use.CIRCULAR) && uses.stream().allMatch(Stand::addsNothing);
    }

    private static boolean addsNothing(Use use) {
        return use == Use.CIRCULAR || use == Use.LEFT_OUT || use == Use.MENTION;
    }

    ClaimStanding standing() {
        List<ClaimStanding.Used> used = new ArrayList<>(uses.size());
        for (int i = 0; i < uses.size(); i++) {
            used.add(new ClaimStanding.Used(claim.evidence().get(i), uses.get(i)));
        }
        Footing footing =
                isDirect() ? Footing.DIRECT : usable.isEmpty() ? Footing.NONE : Footing.DERIVED;
        return new ClaimStanding(claim, rank, lineages, footing, counts(), used);
    }

    @Override
    public int compareTo(Stand other) {
        return id().compareTo(other.id());
    }
}
