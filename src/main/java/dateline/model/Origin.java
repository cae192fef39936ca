package dateline.model;

/// One statement that an article came from another.
///
/// @param article the id of the other article
/// @param basis what shows it
public record Origin(Rel rel, String article, String basis) {
    /// How an article comes from another (after PROV-O).
    public enum Rel {
        /// The same text, published again by somebody else.
        SYNDICATED_FROM,
        /// A later version of the same text.
        REVISION_OF,
        /// The same text, neither known to be first.
        ALTERNATE_OF,
        /// A summary or an aggregation with nothing of its own.
        DERIVED_FROM
    }
}
