package dateline.state;

import dateline.evidence.Level;
import dateline.model.Event;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.Objects;

/// Something the sources disagree about.
///
/// @param property what is claimed; of a period's dates, `start` or `end`
/// @param of the agent whose property it is, or null for the event's own
/// @param level one of the levels at which claims speak against each other
public record Dispute(Event event, String property, @Nullable String of, Level level) {
    /// The worst first, then the most important, then by id.
    static final Comparator<Dispute> WORST_FIRST =
            Comparator.comparing(Dispute::level)
                    .thenComparing(it -> -it.event().importance())
                    .thenComparing(it -> it.event().id())
                    .thenComparing(Dispute::property)
                    .thenComparing(it -> Objects.requireNonNullElse(it.of(), ""));

    /// Whether claims speak against each other at a level.
    public static boolean at(Level level) {
        return switch (level) {
            case CONFLICT, MISREPORTED, DERIVED_CONFLICT, TENSION -> true;
            case UNDATED, UNSOURCED, DERIVED_ONLY, SINGLE_SOURCE, DERIVED_AGREED, CORROBORATED ->
                    false;
        };
    }
}
