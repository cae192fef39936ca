package dateline.evidence;

import dateline.model.Article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which articles are one witness where each says something in its own name: those of one known
/// publisher, or that carry one text.
public final class Voices {
    /// Of an article that has nothing of its own, or is not known.
    public static final int NONE = -1;

    private final Map<String, Integer> byArticle = new HashMap<>();

    private Voices() {}

    static Voices of(List<Article> articles, Lineages lineages) {
        Voices voices = new Voices();
        Map<Object, Integer> numbers = new HashMap<>();
        for (Article article : articles) {
            Root root = lineages.root(article.id());
            String publisher = lineages.publisher(root);
            Object witness = publisher == null ? root : publisher;
            int number = numbers.computeIfAbsent(witness, _ -> numbers.size());
            voices.byArticle.put(article.id(), lineages.digest(article.id()) ? NONE : number);
        }
        return voices;
    }

    /// A number that only articles of the same witness have, from 0, or [#NONE].
    public int of(String article) {
        return byArticle.getOrDefault(article, NONE);
    }
}
