package dateline.layout;

/// How many events have to do with a stretch of time: each is counted once, where its mark stands.
///
/// @param begins those whose first possible moment, and so whose mark, lies in it
/// @param reaches those that began before it and are possible in it still: what is dated "1975" in
///     any week of that year but the first, and a period that goes on
public record Tally(int begins, int reaches) {
    /// Nothing has to do with it.
    public static final Tally NONE = new Tally(0, 0);

    /// All together.
    public int total() {
        return begins + reaches;
    }

    /// Two that count different events, as one.
    public Tally plus(Tally other) {
        return new Tally(begins + other.begins, reaches + other.reaches);
    }

    /// What is left without some of those that are counted.
    public Tally minus(Tally some) {
        return new Tally(begins - some.begins, reaches - some.reaches);
    }
}
