package dateline.data;

import dateline.model.Article;
import dateline.model.Origin;
import dateline.model.Origin.Rel;
import dateline.text.Messages;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The statements of a dataset that articles came from one another, checked once all articles are
/// known.
final class Lineages {
    private static final Messages MESSAGES = Messages.of(Lineages.class);

    private record Entry(String from, Origin origin, Node node) {}

    private final Known known;
    private final Findings findings;
    private final Map<String, List<Node>> nodes = new HashMap<>();
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();

    Lineages(Known known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    /// Keeps what an article says of its lineage.
    void add(String article, List<Node> lineage) {
        nodes.putIfAbsent(article, lineage);
    }

    /// Reads what was kept and gives it to the articles; an entry that names no article, a second
    /// one where one may stand, and one that closes a circle are reported and left out.
    void settle() {
        for (Article article : known.articles.all()) {
            entries.put(article.id(), read(article.id()));
        }
        uniteAlternates();
        new Circles().leaveOut();
        for (Article article : List.copyOf(known.articles.all())) {
            List<Origin> lineage = list(article.id()).stream().map(Entry::origin).toList();
            if (!lineage.isEmpty()) {
                known.articles.replace(article.id(), with(article, lineage));
            }
        }
    }

    private List<Entry> list(String article) {
        return entries.getOrDefault(article, List.of());
    }

    private List<Entry> read(String article) {
        List<Entry> read = new ArrayList<>();
        boolean one = false;
        for (Node node : nodes.getOrDefault(article, List.of())) {
            Origin origin = origin(node);
            if (origin == null) {
                continue;
            }
            if (origin.rel() != Rel.DERIVED_FROM && one) {
                findings.error(node, () -> MESSAGES.say("lineage.second", article));
                continue;
            }
            one |= origin.rel() != Rel.DERIVED_FROM;
            read.add(new Entry(article, origin, node));
        }
        return read;
    }

    private @Nullable Origin origin(Node node) {
        Fields fields = Fields.of(node, findings);
        if (fields == null) {
            return null;
        }
        Rel rel = fields.constant("rel", Rel.class);
        Article article = fields.reference("article", known.articles);
        String basis = fields.text("basis", Fields.PROSE);
        return fields.close() && rel != null && article != null
                ? new Origin(rel, article.id(), basis)
                : null;
    }

    /// Articles that are alternates of one another are one knot of the lineage graph.
    private void uniteAlternates() {
        for (List<Entry> list : entries.values()) {
            for (Entry entry : list) {
                if (entry.origin().rel() == Rel.ALTERNATE_OF) {
                    groups.put(group(entry.from()), group(entry.origin().article()));
                }
            }
        }
    }

    private String group(String article) {
        String group = article;
        for (String next = groups.get(group);
                next != null && !next.equals(group);
                next = groups.get(group)) {
            group = next;
        }
        return group;
    }

    private static Article with(Article article, List<Origin> lineage) {
        return new Article(
                article.id(),
                article.type(),
                article.title(),
                article.author(),
                article.publisher(),
                article.publisherInferred(),
                article.publisherBasis(),
                article.published(),
                article.url(),
                article.accessed(),
                article.precis(),
                article.text(),
                lineage);
    }

    /// A walk in depth over the groups, which finds the entries that lead back to where the walk
    /// stands.
    private final class Circles {
        private final Map<String, List<Entry>> byGroup = new HashMap<>();
        private final Set<String> done = new HashSet<>();
        private final Set<String> open = new HashSet<>();
        private final Deque<Step> path = new ArrayDeque<>();

        /// A group the walk is inside of, and how many of its entries are behind.
        private static final class Step {
            private final String group;
            private final List<Entry> entries;
            private int next;

            Step(String group, List<Entry> entries) {
                this.group = group;
                this.entries = entries;
            }
        }

        void leaveOut() {
            for (Article article : known.articles.all()) {
                for (Entry entry : list(article.id())) {
                    if (entry.origin().rel() != Rel.ALTERNATE_OF) {
                        byGroup.computeIfAbsent(group(entry.from()), _ -> new ArrayList<>())
                                .add(entry);
                    }
                }
            }
            for (Article article : known.articles.all()) {
                walk(group(article.id()));
            }
        }

        private void walk(String from) {
            enter(from);
            while (!path.isEmpty()) {
                Step step = path.getLast();
                if (step.next == step.entries.size()) {
                    leave();
                } else {
                    follow(step.entries.get(step.next++));
                }
            }
        }

        private void enter(String group) {
            if (!done.contains(group) && open.add(group)) {
                path.addLast(new Step(group, byGroup.getOrDefault(group, List.of())));
            }
        }

        private void leave() {
            Step step = path.removeLast();
            open.remove(step.group);
            done.add(step.group);
        }

        private void follow(Entry entry) {
            String target = group(entry.origin().article());
            if (open.contains(target)) {
                findings.error(
                        entry.node(),
                        () ->
                                MESSAGES.say(
                                        "lineage.circle", entry.from(), entry.origin().article()));
                list(entry.from()).remove(entry);
            } else {
                enter(target);
            }
        }
    }
}
