package dateline.evidence;

import dateline.model.Article;
import dateline.model.Origin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the texts: sets of articles tied as copies, each with its root. Linear in articles and
/// ties, without recursion.
final class Texts {
    /// One text and all the articles that carry it.
    ///
    /// @param members ids, sorted
    /// @param towards for each member but the root, the tie that leads a step nearer to the root
    record Text(Root.OfArticle root, List<String> members, Map<String, Tie> towards) {}

    /// A statement of one article about another, taken as a way between them.
    record Tie(String owner, Origin origin, String next) {}

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

    Map<String, Text> byArticle() {
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
                                origin -> copied(origin) && articles.containsKey(origin.article()));
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
