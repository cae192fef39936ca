package dateline.evidence.passage;

import java.util.List;

/// Passages of one article that all moved by the same distance, and may be accepted together.
///
/// @param by how many code points further on they stand
/// @param passages their ids, at least three, in the order of the dataset
public record Shift(int by, List<String> passages) {
    /// How many passages must move alike before they speak for each other.
    public static final int FEWEST = 3;

    public Shift {
        passages = List.copyOf(passages);
    }
}
