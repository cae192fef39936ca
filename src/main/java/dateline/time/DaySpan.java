package dateline.time;

/// Days from one to another, both included, and how far they reach where they are approximate. Is
/// written over again and again, by one thread.
public final class DaySpan {
    private long first;
    private long last;
    private long fuzzyFirst;
    private long fuzzyLast;

    /// Becomes the days from one to another, none of them approximate.
    public void set(long from, long to) {
        first = from;
        last = to;
        fuzzyFirst = from;
        fuzzyLast = to;
    }

    /// Becomes another.
    public void set(DaySpan other) {
        first = other.first;
        last = other.last;
        fuzzyFirst = other.fuzzyFirst;
        fuzzyLast = other.fuzzyLast;
    }

    /// Reaches further where it is approximate.
    void widen(long from, long to) {
        fuzzyFirst = from;
        fuzzyLast = to;
    }

    public long first() {
        return first;
    }

    public long last() {
        return last;
    }

    /// How many days the last is after the first.
    public long length() {
        return last - first;
    }

    /// Whether no day is approximate.
    public boolean exact() {
        return fuzzyFirst == first && fuzzyLast == last;
    }

    /// Whether both are the same days, approximate or not.
    public boolean is(DaySpan other) {
        return first == other.first && last == other.last;
    }

    /// Whether some day is in both.
    public boolean meets(DaySpan other) {
        return first <= other.last && other.first <= last;
    }

    /// Whether some day is in both where they are widened.
    public boolean almostMeets(DaySpan other) {
        return fuzzyFirst <= other.fuzzyLast && other.fuzzyFirst <= fuzzyLast;
    }

    /// Whether every day of the other is in this.
    public boolean holds(DaySpan other) {
        return first <= other.first && other.last <= last;
    }
}
