package dateline.time;

import java.util.List;

/// The days that a plain date allows, how far they reach where they are approximate, and what kind
/// of date says so. Is written over again and again, by one thread.
///
/// They are one range or two, of which the second begins at [#right]; where there is one, it is
/// both: `left` is the last day and `right` the first.
public final class DaySpan {
    private long first;
    private long left;
    private long right;
    private long last;
    private long fuzzyFirst;
    private long fuzzyLast;
    private Unit unit = Unit.DAY;
    private boolean uncertain;

    /// Becomes the days from one to another, none of them approximate.
    ///
    /// @param from the first, or [DayRange#BEGINNING]
    /// @param to the last, or [DayRange#END]
    void set(long from, long to, Unit precision) {
        set(from, to, to);
        right = from;
        unit = precision;
    }

    private void set(long from, long until, long to) {
        first = from;
        left = until;
        last = to;
        fuzzyFirst = from;
        fuzzyLast = to;
        uncertain = false;
    }

    /// Becomes two ranges, the first of which ends more than a day before the second.
    void set(DaySpan one, DaySpan other) {
        set(one.first, one.last, other.last);
        right = other.first;
        unit = coarser(one.unit, other.unit);
    }

    /// Becomes another.
    public void set(DaySpan other) {
        first = other.first;
        left = other.left;
        right = other.right;
        last = other.last;
        fuzzyFirst = other.fuzzyFirst;
        fuzzyLast = other.fuzzyLast;
        unit = other.unit;
        uncertain = other.uncertain;
    }

    /// Becomes the days from the first that two have in common to the last; they must meet. Where
    /// one holds no other days than these, they are approximate as it is.
    ///
    /// @return false where both are just these days, each approximate in a way of its own
    public boolean setCommon(DaySpan one, DaySpan other) {
        set(one.firstCommon(other), one.lastCommon(other), Unit.DAY);
        boolean isOne = other.holds(one);
        boolean isOther = one.holds(other);
        if (isOne && isOther && !one.exact() && !other.exact()) {
            widen(one.fuzzyFirst, one.fuzzyLast);
            return one.fuzzyFirst == other.fuzzyFirst && one.fuzzyLast == other.fuzzyLast;
        }
        if (isOne && (!isOther || one.exact())) {
            widen(one.fuzzyFirst, one.fuzzyLast);
        } else if (isOther) {
            widen(other.fuzzyFirst, other.fuzzyLast);
        }
        return true;
    }

    /// Reaches further where it is approximate; only where it is one range.
    void widen(long from, long to) {
        fuzzyFirst = from;
        fuzzyLast = to;
    }

    /// Becomes uncertain.
    void doubt() {
        uncertain = true;
    }

    /// The first of all days, or [DayRange#BEGINNING].
    public long first() {
        return first;
    }

    /// The last of all days, or [DayRange#END].
    public long last() {
        return last;
    }

    /// The first of all days where they are widened because they are approximate.
    public long fuzzyFirst() {
        return fuzzyFirst;
    }

    /// The last of all days where they are widened.
    public long fuzzyLast() {
        return fuzzyLast;
    }

    /// Whether the date carries `?`.
    public boolean uncertain() {
        return uncertain;
    }

    /// Whether there is a first day and a last.
    public boolean closed() {
        return first != DayRange.BEGINNING && last != DayRange.END;
    }

    /// Whether no day is approximate.
    public boolean exact() {
        return fuzzyFirst == first && fuzzyLast == last;
    }

    /// Its unit, or that of another date if it is coarser.
    public Unit coarser(DaySpan other) {
        return coarser(unit, other.unit);
    }

    private static Unit coarser(Unit one, Unit other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private boolean whole() {
        return left == last;
    }

    /// The days as ranges, in their order.
    public List<DayRange> ranges() {
        DayRange end = new DayRange(right, last);
        return whole() ? List.of(end) : List.of(new DayRange(first, left), end);
    }

    /// Whether nothing here tells the one from the other.
    public boolean is(DaySpan other) {
        return first == other.first
                && left == other.left
                && right == other.right
                && last == other.last
                && fuzzyFirst == other.fuzzyFirst
                && fuzzyLast == other.fuzzyLast
                && unit == other.unit
                && uncertain == other.uncertain;
    }

    /// Whether some day is in both.
    public boolean meets(DaySpan other) {
        return meets(other.first, other.left) || meets(other.right, other.last);
    }

    private boolean meets(long from, long to) {
        return (first <= to && from <= left) || (right <= to && from <= last);
    }

    /// Whether some day is in both where they are widened.
    public boolean almostMeets(DaySpan other) {
        return whole()
                ? other.almostMeets(fuzzyFirst, fuzzyLast)
                : other.almostMeets(first, left) || other.almostMeets(right, last);
    }

    private boolean almostMeets(long from, long to) {
        return whole() ? fuzzyFirst <= to && from <= fuzzyLast : meets(from, to);
    }

    /// Whether every day of the other is in this.
    public boolean holds(DaySpan other) {
        return holds(other.first, other.left) && holds(other.right, other.last);
    }

    private boolean holds(long from, long to) {
        return (first <= from && to <= left) || (right <= from && to <= last);
    }

    /// The first day that is in both, where they meet.
    public long firstCommon(DaySpan other) {
        long later = Math.max(first, other.first);
        if (meets(later, later) && other.meets(later, later)) {
            return later;
        }
        // the days that are left begin with the second range of either
        long mine = other.meets(right, right) ? right : DayRange.END;
        long others = meets(other.right, other.right) ? other.right : DayRange.END;
        return Math.min(mine, others);
    }

    /// The last day that is in both, where they meet.
    public long lastCommon(DaySpan other) {
        long earlier = Math.min(last, other.last);
        if (meets(earlier, earlier) && other.meets(earlier, earlier)) {
            return earlier;
        }
        long mine = other.meets(left, left) ? left : DayRange.BEGINNING;
        long others = meets(other.left, other.left) ? other.left : DayRange.BEGINNING;
        return Math.max(mine, others);
    }
}
