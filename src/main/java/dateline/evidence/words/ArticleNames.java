package dateline.evidence.words;

import dateline.model.Agent;
import dateline.model.Article;
import dateline.model.Dataset;
import dateline.text.Messages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the articles of a dataset are called in few words, each so that no other is called the
/// same: by its publisher where that tells it apart, else with the first words of its title too, by
/// those alone where the publisher is unknown.
///
/// Made once per dataset, linear in its articles; safe for use by several threads.
public final class ArticleNames {
    private static final Messages SAY = Messages.of(ArticleNames.class);

    /// Where a title may be cut without losing its sense.
    private static final Pattern CLAUSE = Pattern.compile("(?<=[\\p{L}\\p{N}'’])[:;,?!](?= )");

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_CHARACTERS = 34;

    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, String> agents = new HashMap<>();
    private final Map<String, Integer> perPublisher = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    private ArticleNames(Dataset dataset) {
        for (Agent agent : dataset.agents()) {
            agents.putIfAbsent(agent.id(), agent.name());
        }
        for (Article article : dataset.articles()) {
            if (articles.putIfAbsent(article.id(), article) == null) {
                perPublisher.merge(String.valueOf(article.publisher()), 1, Integer::sum);
            }
        }
        shorten();
    }

    /// The names of the articles of a dataset.
    public static ArticleNames of(Dataset dataset) {
        return new ArticleNames(dataset);
    }

    /// An article in few words; an id that is none is its own name.
    public String brief(String id) {
        Brief brief = inBrief(id);
        return brief.title().isEmpty()
                ? brief.name()
                : SAY.say("article.of", brief.name(), brief.title());
    }

    /// An article in few words, for two lines.
    ///
    /// @param name its publisher, or the first words of its title where that is unknown
    /// @param title the first words of its title; empty where the name tells it apart
    public record Brief(String name, String title) {}

    /// An article in few words, the title apart; an id that is none is its own name.
    public Brief inBrief(String id) {
        Article article = articles.get(id);
        if (article == null) {
            return new Brief(id, "");
        }
        String title = SAY.say("article.quoted", titles.getOrDefault(id, id));
        String publisher = article.publisher();
        if (publisher == null) {
            return new Brief(title, "");
        }
        boolean alone = perPublisher.getOrDefault(publisher, 1) == 1;
        return new Brief(publisher(article), alone ? "" : title);
    }

    /// An article in full: its publisher, or that it is unknown, and its title.
    public String full(String id) {
        Article article = articles.get(id);
        return article == null
                ? id
                : SAY.say("article.of", publisher(article), quoted(article.title()));
    }

    /// The first words of a title, as many as tell it apart; an id that is none is its own title.
    public String title(String id) {
        return titles.getOrDefault(id, id);
    }

    private static String quoted(String title) {
        return SAY.say("article.quoted", title);
    }

    private String publisher(Article article) {
        String id = article.publisher();
        if (id == null) {
            return SAY.say("article.unknown");
        }
        String name = agents.getOrDefault(id, id);
        return article.publisherInferred() ? SAY.say("article.inferred", name) : name;
    }

    /// Cuts each title where a clause ends, and where two are then the same, leaves them whole.
    private void shorten() {
        Map<String, List<String>> shared = new HashMap<>();
        articles.forEach(
                (id, article) ->
                        shared.computeIfAbsent(cut(article.title()), _ -> new ArrayList<>())
                                .add(id));
        shared.forEach(
                (title, ids) ->
                        ids.forEach(
                                id ->
                                        titles.put(
                                                id,
                                                ids.size() == 1
                                                        ? title
                                                        : Objects.requireNonNull(articles.get(id))
                                                                .title())));
    }

    private static String cut(String title) {
        String plain = title.replaceAll("^\\[(.*)]$", "$1").strip();
        Matcher clause = CLAUSE.matcher(plain);
        while (clause.find()) {
            String start = plain.substring(0, Math.min(clause.start(), MOST_CHARACTERS + 1));
            if (start.length() > MOST_CHARACTERS) {
                break;
            }
            if (start.split(" ", -1).length >= FEWEST_WORDS) {
                return start;
            }
        }
        return words(plain);
    }

    /// As many whole words as fit.
    private static String words(String title) {
        if (title.length() <= MOST_CHARACTERS) {
            return title;
        }
        int end = title.lastIndexOf(' ', MOST_CHARACTERS);
        boolean half = Character.isHighSurrogate(title.charAt(MOST_CHARACTERS - 1));
        int least = half ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
        return SAY.say("article.cut", title.substring(0, end < 1 ? least : end));
    }
}
