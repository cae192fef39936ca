package dateline.ui.source;

import dateline.evidence.Assessment;
import dateline.evidence.EventAssessment;
import dateline.model.Claim;
import dateline.model.Event;

import java.util.HashMap;
import java.util.Map;

/// One event with everything a sheet is written from.
///
/// @param event the event
/// @param assessed what its claims amount to
/// @param archive what it is a part of
/// @param values puts its values into words
record Desk(Event event, EventAssessment assessed, Archive archive, ValueWords values) {
    Names names() {
        return archive.names();
    }

    Assessment assessment() {
        return archive.assessment();
    }

    /// The claims of the event by id.
    Map<String, Claim> claims() {
        Map<String, Claim> map = new HashMap<>();
        event.claims().forEach(claim -> map.put(claim.id(), claim));
        return map;
    }
}
