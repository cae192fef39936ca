package dateline.evidence;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/// What an assessment is made on, besides the dataset.
///
/// @param decisions what editors have decided
/// @param articles ids of the articles taken into account, or null for all of them
/// @param anchors how each passage was found, by passage id; one that is missing is unchecked
public record Grounds(
        Decisions decisions, @Nullable Set<String> articles, Map<String, Anchor> anchors) {
    /// The dataset as it is: no decision, every article, nothing checked.
    public static final Grounds BARE = new Grounds(Decisions.NONE, null, Map.of());

    public Grounds {
        articles = articles == null ? null : Set.copyOf(articles);
        anchors = Map.copyOf(anchors);
    }

    /// The same with other decisions.
    public Grounds with(Decisions newDecisions) {
        return new Grounds(newDecisions, articles, anchors);
    }

    /// The same with only these articles taken into account.
    public Grounds withArticles(Set<String> newArticles) {
        return new Grounds(decisions, newArticles, anchors);
    }

    /// The same with passages found like this.
    public Grounds withAnchors(Map<String, Anchor> newAnchors) {
        return new Grounds(decisions, articles, newAnchors);
    }
}
