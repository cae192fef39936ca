package dateline.model;

import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One distinct value for one property of one event.
///
/// @param of the id of the agent whose property it is, or null for the event's own
/// @param asOf when the value held, or null
/// @param reason why it is preferred or deprecated, or null
public record Claim(
        String id,
        String property,
        Value value,
        @Nullable String of,
        @Nullable Edtf asOf,
        Rank rank,
        @Nullable String reason,
        List<Evidence> evidence) {
    public Claim {
        evidence = List.copyOf(evidence);
    }
}
