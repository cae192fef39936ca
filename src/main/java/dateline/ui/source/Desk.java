package dateline.ui.source;

import dateline.evidence.Assessment;
import dateline.evidence.EventAssessment;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Evidence;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// One event with everything a sheet is written from.
///
/// @param event the event
/// @param assessed what its claims amount to
/// @param assessment what all claims amount to
record Desk(
        Event event,
        EventAssessment assessed,
        Assessment assessment,
        Names names,
        ValueWords values) {
    static Desk of(EventAssessment assessed, Assessment assessment, Names names) {
        return new Desk(assessed.event(), assessed, assessment, names, new ValueWords(names));
    }

    /// The claims of the event by id.
    Map<String, Claim> claims() {
        Map<String, Claim> map = new HashMap<>();
        event.claims().forEach(claim -> map.put(claim.id(), claim));
        return map;
    }

    /// The claim that a piece of evidence belongs to, or null.
    @Nullable Claim claimOf(Evidence evidence) {
        return event.claims().stream()
                .filter(claim -> claim.evidence().contains(evidence))
                .findFirst()
                .orElse(null);
    }
}
