package dateline.evidence;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How well one property of an event, or of one agent in it, is supported.
///
/// @param property the property; of a period's dates, `start` or `end`
/// @param of the agent whose property it is, or null for the event's own
/// @param claims ids of the claims that enter the level, sorted
/// @param corroborated where the level is CORROBORATED, the claim whose value two lineages share:
///     the narrowest such; else null
public record Support(
        String property,
        @Nullable String of,
        Level level,
        List<String> claims,
        @Nullable String corroborated) {
    public Support {
        claims = List.copyOf(claims);
    }
}
