package dateline.model;

/// Whom an article names as its source.
///
/// @param agent the id of the agent named
public record Attribution(String agent, How how) {
    /// How the named source reached the article.
    public enum How {
        /// The article repeats what another published: the statement belongs to that source's
        /// lineage.
        RELAYED,
        /// The source told the article: the statement stays in the article's lineage.
        TOLD
    }
}
