package dateline.layout;

import org.jspecify.annotations.Nullable;

import java.util.function.IntPredicate;

/// Counts the events of a lane that have to do with a stretch of time.
///
/// What reaches in began before it and has not ended by then; what has ended by then began before
/// too. So two binary searches tell it, however many there are, and no event is looked at.
final class Census {
    private final LaneColumns columns;
    private final @Nullable PrefixCounts begun;
    private final @Nullable PrefixCounts ended;

    /// Counts all events.
    Census(LaneColumns columns) {
        this.columns = columns;
        begun = null;
        ended = null;
    }

    /// Counts some events.
    ///
    /// @param kept tells of a rank whether it is counted
    Census(LaneColumns columns, IntPredicate kept) {
        this.columns = columns;
        begun = new PrefixCounts(columns.count(), kept);
        ended = new PrefixCounts(columns.count(), place -> kept.test(columns.byEnd[place]));
    }

    /// Of the stretch [from, to), in seconds from 1970-01-01T00:00Z.
    Tally of(long from, long to) {
        int before = begun(columns.before(from));
        int reaches = before - ended(columns.endedBy(from));
        return new Tally(begun(columns.before(to)) - before, reaches);
    }

    /// How many of the first ranks are counted.
    int begun(int ranks) {
        return begun == null ? ranks : begun.below(ranks);
    }

    private int ended(int places) {
        return ended == null ? places : ended.below(places);
    }
}
