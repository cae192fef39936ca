package dateline.evidence.order;

import dateline.model.Constraint;
import dateline.time.DayRange;

import java.util.List;

/// Narrower days for a point than its own claims give, because of what must come before or after
/// it. Shown as a hint, never stored and never drawn as its date.
///
/// @param point an event, or one end of a period
/// @param days what is left of its days
/// @param after the constraints that raise its first day, from the farthest to its own; empty where
///     they do not
/// @param before the constraints that lower its last day, from its own to the farthest; empty where
///     they do not
public record Hint(
        Constraint.Point point, DayRange days, List<Constraint> after, List<Constraint> before) {
    public Hint {
        after = List.copyOf(after);
        before = List.copyOf(before);
    }
}
