package dateline.evidence;

/// Where a lineage begins: an article that nobody is known to have copied from another, or an agent
/// whose own publication others repeat.
public sealed interface Root {
    /// The id of the article or agent.
    String id();

    /// An article.
    record OfArticle(String id) implements Root {}

    /// An agent that published, or is said to have, what others repeat.
    record OfAgent(String id) implements Root {}
}
