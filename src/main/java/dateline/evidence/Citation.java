package dateline.evidence;

import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a summary is held to: that some source of it says its claim, or something narrower.
record Citation(Context context, Event event, Claim claim) {
    /// Whether one of these articles, or a copy of it, says the claim or something inside it.
    boolean saidIn(List<String> sources) {
        Set<Root> roots = new HashSet<>();
        sources.forEach(source -> roots.add(context.lineages().root(source)));
        return event.claims().stream().filter(other -> saidBy(other, roots)).anyMatch(this::covers);
    }

    private boolean saidBy(Claim other, Set<Root> roots) {
        return other.evidence().stream()
                .anyMatch(
                        piece ->
                                piece.stance() == Evidence.Stance.SUPPORTS
                                        && roots.contains(
                                                context.lineages().root(piece.article())));
    }

    private boolean covers(Claim other) {
        return other.id().equals(claim.id())
                || Questions.compare(context, event, claim, other).firstHolds();
    }
}
