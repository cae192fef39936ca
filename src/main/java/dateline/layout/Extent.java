package dateline.layout;

/// The half-open stretch of time, in seconds, that holds everything placed.
public record Extent(long from, long to) {
    /// A day, for when there is nothing.
    static final Extent EMPTY = new Extent(0, Stretch.DAY);

    /// How long it is, in seconds, at least a day.
    public long seconds() {
        return Math.max(Stretch.DAY, to - from);
    }

    static Extent of(Items items, Lanes lanes) {
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        for (int lane = 0; lane < lanes.count(); lane++) {
            for (int item : lanes.members(lane)) {
                from = Math.min(from, items.from(item));
                to = Math.max(to, items.to(item));
            }
        }
        return from > to ? EMPTY : new Extent(from, to);
    }
}
