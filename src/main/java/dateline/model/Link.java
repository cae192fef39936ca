package dateline.model;

/// A tie between two events.
///
/// @param from the id of the one
/// @param to the id of the other
/// @param certainty from 0 (a guess) to 4 (beyond doubt)
/// @param basis what it rests on
public record Link(Rel rel, String from, String to, int certainty, String basis) {
    /// What the first event is to the second.
    public enum Rel {
        SAME_AS,
        PART_OF,
        FOLLOWS
    }
}
