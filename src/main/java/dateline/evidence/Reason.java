package dateline.evidence;

import dateline.model.Origin;

import java.util.List;

/// Why articles, or pieces of evidence, are one lineage.
public sealed interface Reason {
    /// An article came from another.
    record Copied(String article, Origin origin) implements Reason {}

    /// A piece of evidence repeats what an agent published.
    record Relayed(String evidence, String article, String agent) implements Reason {}

    /// One sentence was taken from another article.
    record Followed(String evidence, String article, String from, String basis) implements Reason {}

    /// Articles, or an article and an agent, have the same publisher.
    record SamePublisher(String agent) implements Reason {}

    /// The same person or organization told several articles.
    record SameTeller(String agent, List<String> articles) implements Reason {
        public SameTeller {
            articles = List.copyOf(articles);
        }
    }
}
