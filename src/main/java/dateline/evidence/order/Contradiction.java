package dateline.evidence.order;

import dateline.model.Constraint;

import java.util.List;

/// Order constraints that cannot all hold.
///
/// @param chain each begins where the one before it ends, or at the other end of that period
public record Contradiction(Kind kind, List<Constraint> chain) {
    /// Why they cannot.
    public enum Kind {
        /// The last ends where the first begins, whatever the dates.
        CIRCLE,
        /// The first point is later than the last by their dates.
        DATES
    }

    public Contradiction {
        chain = List.copyOf(chain);
    }
}
