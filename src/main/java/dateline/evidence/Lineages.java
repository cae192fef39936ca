package dateline.evidence;

import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Evidence;
import dateline.model.Follows;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which article came from which, and so which word each piece of evidence goes back to.
///
/// Articles tied by `syndicatedFrom`, `revisionOf` or `alternateOf` are copies of one text. The
/// root of a text is the article that nobody is known to have taken from another; of alternates,
/// the smallest id. Building it is linear in the articles.
public final class Lineages {
    private final Map<String, Article> articles;
    private final Map<String, Texts.Text> texts;

    private final Map<String, List<String>> sources;

    private Lineages(Map<String, Article> articles) {
        this.articles = articles;
        this.texts = new Texts(articles).byArticle();
        this.sources = Digests.sources(articles);
    }

    static Lineages of(List<Article> list) {
        Map<String, Article> articles = new HashMap<>();
        for (Article article : list) {
            articles.putIfAbsent(article.id(), article);
        }
        return new Lineages(articles);
    }

    /// The article with an id, or null.
    @Nullable Article article(String id) {
        return articles.get(id);
    }

    /// The article that a text began with, as far as is known; an unknown article is its own root.
    public Root.OfArticle root(String article) {
        Texts.Text text = texts.get(article);
        return text == null ? new Root.OfArticle(article) : text.root();
    }

    /// The other articles that carry the same text, sorted by id.
    public List<String> copies(String article) {
        Texts.Text text = texts.get(article);
        return text == null
                ? List.of()
                : text.members().stream().filter(id -> !id.equals(article)).toList();
    }

    /// Whether an article has nothing of its own: it, or one whose text it carries, is a summary or
    /// an aggregation of others.
    public boolean digest(String article) {
        return sources.containsKey(article);
    }

    /// The articles that a digest was made from; empty of any other article.
    public List<String> sources(String article) {
        return sources.getOrDefault(article, List.of());
    }

    /// The word that a piece of evidence goes back to.
    public Root root(Evidence evidence) {
        Attribution attribution = evidence.attributedTo();
        if (attribution != null && attribution.how() == Attribution.How.RELAYED) {
            return new Root.OfAgent(attribution.agent());
        }
        Follows follows = evidence.follows();
        return follows == null ? root(evidence.article()) : beyondDigests(follows.article());
    }

    /// Whether a piece of evidence is what the root article of its lineage itself says.
    boolean rootItself(Evidence evidence) {
        return root(evidence) instanceof Root.OfArticle(String id) && id.equals(evidence.article());
    }

    /// The known publisher of what a lineage begins with, or null; an agent publishes for itself.
    public @Nullable String publisher(Root root) {
        return switch (root) {
            case Root.OfAgent agent -> agent.id();
            case Root.OfArticle(String id) -> {
                Article article = articles.get(id);
                yield article == null ? null : article.publisher();
            }
        };
    }

    /// The ties that lead from an article to its root, in that order.
    List<Reason.Copied> wayToRoot(String article) {
        Texts.Text text = texts.get(article);
        if (text == null) {
            return List.of();
        }
        List<Reason.Copied> way = new ArrayList<>();
        for (Texts.Tie tie = text.towards().get(article);
                tie != null;
                tie = text.towards().get(tie.next())) {
            way.add(new Reason.Copied(tie.owner(), tie.origin()));
        }
        return way;
    }

    /// The known publishers that several roots share.
    List<Reason> samePublisher(List<Root> roots) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Root root : roots) {
            String publisher = publisher(root);
            if (publisher != null) {
                counts.merge(publisher, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> (Reason) new Reason.SamePublisher(entry.getKey()))
                .toList();
    }

    /// The independent witnesses that some pieces of evidence make, each with what makes it one;
    /// those with most articles first.
    public List<Lineage> witnesses(List<Evidence> evidence) {
        return new Witnesses(this).of(evidence);
    }

    /// The lineages that the articles make as wholes, each with what makes it one and without
    /// evidence; those with most articles first. An article with nothing of its own is in none.
    public List<Lineage> families() {
        return new Families(this).of(articles.keySet());
    }

    /// How many independent witnesses some pieces of evidence make.
    public int count(List<Evidence> evidence) {
        return evidence.size() < 2 ? evidence.size() : Merge.of(evidence, this).count();
    }

    /// What is said after a digest was found in the digest's sources; of several the smallest root.
    private Root.OfArticle beyondDigests(String article) {
        Root.OfArticle start = root(article);
        Set<String> seen = new HashSet<>();
        Deque<String> queue = new ArrayDeque<>(List.of(article));
        List<Root.OfArticle> found = new ArrayList<>();
        while (!queue.isEmpty()) {
            String id = queue.remove();
            List<String> sources = sources(id);
            if (seen.add(id) && sources.isEmpty()) {
                found.add(root(id));
            }
            sources.stream().filter(source -> !seen.contains(source)).forEach(queue::add);
        }
        return found.stream().min(Comparator.comparing(Root::id)).orElse(start);
    }
}
