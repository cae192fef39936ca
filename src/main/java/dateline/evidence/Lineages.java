package dateline.evidence;

import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Evidence;
import dateline.model.Follows;
import dateline.model.Origin;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which article came from which, and so which word each piece of evidence goes back to.
///
/// Articles tied by `syndicatedFrom`, `revisionOf` or `alternateOf` are copies of one text. The
/// root of a text is the article that nobody is known to have taken from another; of alternates,
/// the smallest id. Building it is linear in the articles.
public final class Lineages {
    private final Map<String, Article> articles;
    private final Map<String, Text> texts;

    private Lineages(Map<String, Article> articles, Map<String, Text> texts) {
        this.articles = articles;
        this.texts = texts;
    }

    /// One text and all the articles that carry it.
    ///
    /// @param members ids, sorted
    /// @param towards for each member but the root, the tie that leads a step nearer to the root
    private record Text(Root.OfArticle root, List<String> members, Map<String, Tie> towards) {}

    /// A statement of one article about another, taken as a way between them.
    private record Tie(String owner, Origin origin, String next) {}

    static Lineages of(List<Article> list) {
        Map<String, Article> articles = new HashMap<>();
        for (Article article : list) {
            articles.putIfAbsent(article.id(), article);
        }
        return new Lineages(articles, new Texts(articles).all());
    }

    /// The article with an id, or null.
    @Nullable Article article(String id) {
        return articles.get(id);
    }

    /// The article that a text began with, as far as is known; an unknown article is its own root.
    public Root.OfArticle root(String article) {
        Text text = texts.get(article);
        return text == null ? new Root.OfArticle(article) : text.root();
    }

    /// The other articles that carry the same text, sorted by id.
    public List<String> copies(String article) {
        Text text = texts.get(article);
        return text == null
                ? List.of()
                : text.members().stream().filter(id -> !id.equals(article)).toList();
    }

    /// Whether an article has nothing of its own: it, or the one it is a copy of, is a summary or
    /// an aggregation of others.
    public boolean digest(String article) {
        return !sources(article).isEmpty();
    }

    /// The articles that a digest was made from; empty of any other article.
    public List<String> sources(String article) {
        List<String> sources = new ArrayList<>(derivedFrom(article));
        String root = root(article).id();
        if (!root.equals(article)) {
            sources.addAll(derivedFrom(root));
        }
        return sources;
    }

    private List<String> derivedFrom(String id) {
        Article article = articles.get(id);
        return article == null || article.lineage().isEmpty()
                ? List.of()
                : article.lineage().stream()
                        .filter(origin -> origin.rel() == Origin.Rel.DERIVED_FROM)
                        .map(Origin::article)
                        .toList();
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
    @Nullable String publisher(Root root) {
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
        Text text = texts.get(article);
        if (text == null) {
            return List.of();
        }
        List<Reason.Copied> way = new ArrayList<>();
        for (Tie tie = text.towards().get(article);
                tie != null;
                tie = text.towards().get(tie.next())) {
            way.add(new Reason.Copied(tie.owner(), tie.origin()));
        }
        return way;
    }

    /// The independent witnesses that some pieces of evidence make, each with what makes it one;
    /// those with most articles first.
    public List<Lineage> witnesses(List<Evidence> evidence) {
        return new Witnesses(this).of(evidence);
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

    /// Finds the texts: sets of articles tied as copies.
    private static final class Texts {
        private final Map<String, Article> articles;
        private final Map<String, List<Tie>> ties = new HashMap<>();

        Texts(Map<String, Article> articles) {
            this.articles = articles;
            for (Article article : articles.values()) {
                for (Origin origin : article.lineage()) {
                    if (origin.rel() != Origin.Rel.DERIVED_FROM
                            && articles.containsKey(origin.article())) {
                        tie(article.id(), origin);
                    }
                }
            }
        }

        private void tie(String owner, Origin origin) {
            String other = origin.article();
            ties.computeIfAbsent(owner, _ -> new ArrayList<>(1)).add(new Tie(owner, origin, other));
            ties.computeIfAbsent(other, _ -> new ArrayList<>(1)).add(new Tie(owner, origin, owner));
        }

        Map<String, Text> all() {
            Map<String, Text> texts = new HashMap<>();
            for (String id : ties.keySet()) {
                if (!texts.containsKey(id)) {
                    Text text = around(id);
                    text.members().forEach(member -> texts.put(member, text));
                }
            }
            return texts;
        }

        private Text around(String id) {
            List<String> members = new ArrayList<>(reached(id).keySet());
            members.add(id);
            Collections.sort(members);
            String root = rootOf(members);
            return new Text(new Root.OfArticle(root), List.copyOf(members), reached(root));
        }

        /// Every other article of the text, with the tie over which it was reached.
        private Map<String, Tie> reached(String from) {
            Map<String, Tie> reached = new HashMap<>();
            Deque<String> queue = new ArrayDeque<>(List.of(from));
            while (!queue.isEmpty()) {
                String at = queue.remove();
                for (Tie tie : ties.getOrDefault(at, List.of())) {
                    String next = tie.next();
                    if (!next.equals(from) && !reached.containsKey(next)) {
                        reached.put(next, new Tie(tie.owner(), tie.origin(), at));
                        queue.add(next);
                    }
                }
            }
            return reached;
        }

        /// The smallest member of a group of alternates that was taken from no other; where they
        /// turn in a circle, the smallest of all.
        private String rootOf(List<String> members) {
            Set<String> taken = new HashSet<>();
            for (String member : members) {
                if (cameFromAnother(member)) {
                    spread(member, taken);
                }
            }
            return members.stream()
                    .filter(member -> !taken.contains(member))
                    .findFirst()
                    .orElse(members.getFirst());
        }

        private boolean cameFromAnother(String id) {
            Article article = articles.get(id);
            return article != null
                    && article.lineage().stream()
                            .anyMatch(
                                    origin ->
                                            copied(origin)
                                                    && articles.containsKey(origin.article()));
        }

        private static boolean copied(Origin origin) {
            return switch (origin.rel()) {
                case SYNDICATED_FROM, REVISION_OF -> true;
                case ALTERNATE_OF, DERIVED_FROM -> false;
            };
        }

        /// Marks an article and its alternates.
        private void spread(String id, Set<String> taken) {
            Deque<String> queue = new ArrayDeque<>(List.of(id));
            while (!queue.isEmpty()) {
                String at = queue.remove();
                if (taken.add(at)) {
                    ties.getOrDefault(at, List.of()).stream()
                            .filter(tie -> tie.origin().rel() == Origin.Rel.ALTERNATE_OF)
                            .forEach(tie -> queue.add(tie.next()));
                }
            }
        }
    }
}
