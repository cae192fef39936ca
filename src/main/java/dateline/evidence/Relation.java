package dateline.evidence;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How two claims of one property stand to each other.
///
/// @param property the property both are claims of; where the `date` of a period meets a `start` or
///     an `end`, that end
/// @param of the agent whose property it is, or null
/// @param a id of a claim; in REFINES the narrower, else the smaller id
/// @param b id of the other claim
/// @param counts whether it enters a level: neither claim is deprecated, both have usable evidence
/// @param parts the start and the end of a period apart; else one part
public record Relation(
        String property,
        @Nullable String of,
        String a,
        String b,
        RelationKind kind,
        boolean counts,
        List<Part> parts) {
    /// The relation of one moment or value of the two claims.
    ///
    /// @param property `start` or `end` of a period, else the property
    /// @param kind how this part stands; in REFINES either claim may be the narrower
    /// @param common what an overlap has in common, or null
    public record Part(String property, RelationKind kind, @Nullable Common common) {}

    public Relation {
        parts = List.copyOf(parts);
    }
}
