package dateline.layout;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/// Where an event stands on the axis.
public sealed interface Where {
    /// At one unknown moment of a stretch; `possible` runs to the end of its last day.
    ///
    /// The mark stands at the stretch's first second. Where the left is open, the stretch is the
    /// latest day allowed.
    record At(Stretch possible) implements Where {}

    /// Over a period that starts at some moment of one stretch and ends at some moment of another.
    ///
    /// `starts` runs from the beginning of the earliest first day to the beginning of the latest
    /// first day, `ends` from the end of the earliest last day to the end of the latest; a
    /// day-precise end is an empty stretch. `starts` that is open to the left, and `ends` that is
    /// open to the right, are drawn as stubs.
    record Over(Stretch starts, Stretch ends) implements Where {
        public Over {
            if (ends.to() < starts.from()) {
                throw new IllegalArgumentException("the period ends before it starts");
            }
        }
    }

    /// At several places that disagree, each its own bar.
    ///
    /// @param bars at least one, sorted here by start; at most one is the answer
    record Disputed(List<Claimed> bars) implements Where {
        public Disputed {
            if (bars.isEmpty()) {
                throw new IllegalArgumentException("a dispute needs bars");
            }
            bars = inOrder(bars) ? List.copyOf(bars) : bars.stream().sorted(BY_START).toList();
        }
    }

    private static boolean inOrder(List<Claimed> bars) {
        for (int i = 1; i < bars.size(); i++) {
            if (BY_START.compare(bars.get(i - 1), bars.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /// One bar of a dispute.
    record Claimed(Stretch span, Standing standing) {}

    /// What a bar is among the bars of its event.
    enum Standing {
        /// The single date of the event; its mark stands at the start of it.
        ANSWER,
        /// Speaks against the answer that stands.
        BESIDE,
        /// There is no single date: one of several that stand alike.
        RIVAL
    }

    /// Undated: it stands at the earliest as-of among its claims, or apart from the axis.
    record Undated(OptionalLong asOf) implements Where {}

    /// By start, then by end.
    Comparator<Claimed> BY_START =
            Comparator.comparingLong((Claimed claimed) -> claimed.span().from())
                    .thenComparingLong(claimed -> claimed.span().to());
}
