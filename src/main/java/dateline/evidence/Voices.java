package dateline.evidence;

import dateline.model.Article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which articles are one witness where each says something in its own name: those of one known
/// publisher, or that carry one text.
public final class Voices {
    /// Of an article that has nothing of its own, or is not known.
    public static final Voice NONE = new Voice(-1, false, 0);

    private final Map<String, Voice> byArticle = new HashMap<>();

    /// An article as a witness.
    ///
    /// @param witness a number that only articles of the same witness have, from 0; -1 for [#NONE]
    /// @param root whether its text began with it, as far as is known
    /// @param appeared the first day on which it may have appeared, `DayRange.BEGINNING` where
    ///     nothing tells
    public record Voice(int witness, boolean root, long appeared) {}

    private Voices() {}

    static Voices of(Context context, List<Article> articles) {
        Voices voices = new Voices();
        Lineages lineages = context.lineages();
        Map<Object, Integer> numbers = new HashMap<>();
        for (Article article : articles) {
            Root root = lineages.root(article.id());
            String publisher = lineages.publisher(root);
            Object witness = publisher == null ? root : publisher;
            Voice voice =
                    new Voice(
                            numbers.computeIfAbsent(witness, _ -> numbers.size()),
                            root.id().equals(article.id()),
                            context.published(article.id()).first());
            voices.byArticle.put(article.id(), lineages.digest(article.id()) ? NONE : voice);
        }
        return voices;
    }

    /// What kind of witness an article is, or [#NONE].
    public Voice of(String article) {
        return byArticle.getOrDefault(article, NONE);
    }
}
