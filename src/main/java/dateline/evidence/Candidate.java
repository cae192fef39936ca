package dateline.evidence;

import dateline.model.Evidence;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A claim as an answer to one question.
///
/// @param when the days it says, or null where its value is no date
record Candidate(Stand stand, @Nullable When when) implements Comparable<Candidate> {
    String id() {
        return stand.id();
    }

    /// Whether it is the same claim.
    boolean is(@Nullable Candidate other) {
        return other != null && id().equals(other.id());
    }

    boolean counts() {
        return stand.counts();
    }

    boolean isDirect() {
        return stand.isDirect();
    }

    List<Evidence> usable() {
        return stand.usable();
    }

    /// Whether its value has bounds on every side; of values that are no dates, all have.
    boolean closed() {
        return when == null || when.closed();
    }

    /// Whether it may be drawn: a claim that rests only on what was concluded from it may not.
    boolean drawable() {
        return !stand.deprecated() && !stand.circular();
    }

    @Override
    public int compareTo(Candidate other) {
        return stand.compareTo(other.stand);
    }
}
