package dateline.evidence.derived;

import dateline.model.Claim;
import dateline.model.Derived;
import dateline.model.Event;
import dateline.model.Evidence;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One piece of evidence that does not state its claim's date, worked out again.
///
/// @param event the event whose claim it is for
/// @param step how it yields the value
/// @param input what it starts from; null where that has no date
/// @param yield what it comes to; null where it comes to nothing
/// @param circle where the outcome is CIRCLE the ids of the events it goes through, the first and
///     the last the same; else empty
public record Derivation(
        Event event,
        Claim claim,
        Evidence evidence,
        Derived step,
        Outcome outcome,
        @Nullable Input input,
        @Nullable Yield yield,
        List<String> circle) {
    public Derivation {
        circle = List.copyOf(circle);
    }
}
