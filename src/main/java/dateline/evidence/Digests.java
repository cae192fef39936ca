package dateline.evidence;

import dateline.model.Article;
import dateline.model.Origin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the articles that have nothing of their own: the summaries and aggregations, and all that
/// carry the text of one, which are its alternates, its copies and its revisions.
final class Digests {
    private final Map<String, List<String>> copies = new HashMap<>();
    private final Map<String, Set<String>> sources = new HashMap<>();

    private Digests() {}

    /// The articles that each digest was made from, its own first. No other article has an entry.
    static Map<String, List<String>> sources(Map<String, Article> articles) {
        Digests digests = new Digests();
        List<Article> made = articles.values().stream().filter(Digests::isMade).toList();
        if (!made.isEmpty()) {
            articles.values().forEach(digests::tie);
            made.forEach(it -> digests.add(it.id(), it));
            made.forEach(digests::spread);
        }
        Map<String, List<String>> lists = new HashMap<>();
        digests.sources.forEach((article, found) -> lists.put(article, List.copyOf(found)));
        return lists;
    }

    private static boolean isMade(Article article) {
        return article.lineage().stream().anyMatch(it -> it.rel() == Origin.Rel.DERIVED_FROM);
    }

    private void tie(Article article) {
        for (Origin origin : article.lineage()) {
            switch (origin.rel()) {
                case SYNDICATED_FROM, REVISION_OF -> copy(origin.article(), article.id());
                case ALTERNATE_OF -> {
                    copy(origin.article(), article.id());
                    copy(article.id(), origin.article());
                }
                case DERIVED_FROM -> {}
            }
        }
    }

    private void copy(String text, String copy) {
        copies.computeIfAbsent(text, _ -> new ArrayList<>(1)).add(copy);
    }

    private void spread(Article digest) {
        Set<String> seen = new HashSet<>(Set.of(digest.id()));
        Deque<String> queue = new ArrayDeque<>(seen);
        while (!queue.isEmpty()) {
            for (String copy : copies.getOrDefault(queue.remove(), List.of())) {
                if (seen.add(copy)) {
                    add(copy, digest);
                    queue.add(copy);
                }
            }
        }
    }

    private void add(String article, Article digest) {
        Set<String> found = sources.computeIfAbsent(article, _ -> new LinkedHashSet<>());
        digest.lineage().stream()
                .filter(it -> it.rel() == Origin.Rel.DERIVED_FROM)
                .map(Origin::article)
                .forEach(found::add);
    }
}
