package dateline.ui.source;

import dateline.evidence.Assessment;
import dateline.evidence.words.ArticleNames;
import dateline.model.Agent;
import dateline.model.AgentType;
import dateline.model.Article;
import dateline.model.Dataset;
import dateline.model.Origin;
import dateline.model.Passage;
import dateline.model.Term;
import dateline.text.Messages;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the ids of a dataset stand for, in words; an id that stands for nothing is its own name.
///
/// What may be many is indexed when it is first asked for.
final class Names {
    private static final Messages SAY = Messages.of(Names.class);
    private static final Pattern STANDING =
            Pattern.compile("^(?:unknown|inferred): *", Pattern.CASE_INSENSITIVE);
    private static final Pattern DESCRIBED =
            Pattern.compile(
                    "^(?:An?|One|Some|Several|Two|Unnamed|News reports|Observers|Executive"
                            + "|Sources?) ");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final Map<String, Agent> agents;
    private final Map<String, Article> articles;
    private final Map<String, Term> terms;
    private final Assessment assessment;
    private final ArticleNames articleNames;
    private @Nullable Map<String, Passage> passages;

    Names(Assessment assessment) {
        this.assessment = assessment;
        Dataset dataset = assessment.dataset();
        agents = index(dataset.agents(), Agent::id);
        articles = index(dataset.articles(), Article::id);
        terms = index(dataset.terms(), Term::id);
        articleNames = ArticleNames.of(dataset);
    }

    private static <T> Map<String, T> index(List<T> records, Function<T, String> id) {
        Map<String, T> map = HashMap.newHashMap(records.size());
        records.forEach(it -> map.putIfAbsent(id.apply(it), it));
        return map;
    }

    @Nullable Article article(String id) {
        return articles.get(id);
    }

    @Nullable Agent agentOf(String id) {
        return agents.get(id);
    }

    String agent(String id) {
        Agent agent = agents.get(id);
        return agent == null ? id : agent.name();
    }

    /// An agent's name within a sentence: one that is only described begins with a small letter.
    String agentWithin(String id) {
        String name = agent(id);
        return DESCRIBED.matcher(name).find()
                ? name.substring(0, 1).toLowerCase(Locale.ENGLISH) + name.substring(1)
                : name;
    }

    /// Words at the beginning of a sentence.
    static String sentence(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    /// What was said or published by an agent whose word others repeat.
    String relayed(String id) {
        String name = agentWithin(id);
        return person(id) ? SAY.say("relayed.person", name) : SAY.say("relayed", name);
    }

    /// Whether an agent is a person, who says and does not publish.
    boolean person(String id) {
        Agent agent = agents.get(id);
        return agent != null && agent.type() == AgentType.PERSON;
    }

    String term(String id) {
        Term term = terms.get(id);
        return term == null ? id : term.label();
    }

    /// The words of a passage, or nothing where there is none of that id.
    String passage(String id) {
        Map<String, Passage> index = passages;
        if (index == null) {
            index = index(assessment.dataset().passages(), Passage::id);
            passages = index;
        }
        Passage passage = index.get(id);
        return passage == null ? "" : passage.exact();
    }

    /// Passages as one quotation, with dots where something was left out; nothing where there are
    /// none.
    String quoted(List<String> ids) {
        List<String> words = ids.stream().map(this::passage).filter(it -> !it.isEmpty()).toList();
        return words.isEmpty() ? "" : "“" + String.join("” … “", words) + "”";
    }

    String articleTitle(String id) {
        Article article = articles.get(id);
        return article == null ? id : article.title();
    }

    String eventTitle(String id) {
        return assessment.event(id).map(it -> it.event().title()).orElse(id);
    }

    /// Who published an article, as it is shown beside the title.
    Publisher publisher(String id) {
        Article article = articles.get(id);
        String publisher = article == null ? null : article.publisher();
        String why = article == null ? "" : plain(told(article.publisherBasis()));
        if (article == null || publisher == null) {
            return new Publisher(
                    SAY.say("publisher.unknown"),
                    SAY.say("publisher.why", why),
                    Publisher.Standing.UNKNOWN);
        }
        return article.publisherInferred()
                ? new Publisher(
                        SAY.say("publisher.inferred", agent(publisher)),
                        SAY.say("publisher.inferred.why", why),
                        Publisher.Standing.INFERRED)
                : new Publisher(agent(publisher), why, Publisher.Standing.NAMED);
    }

    /// A basis without the word that only says again how the publisher is known.
    private static String plain(String basis) {
        return STANDING.matcher(basis).replaceFirst("");
    }

    /// The first words of an article's title, as many as tell it apart, in quotation marks.
    String shortTitle(String id) {
        return SAY.say("article.quoted", articleNames.title(id));
    }

    /// A sentence of the curators with the articles and events it names by id named as a reader
    /// knows them.
    String told(String sentence) {
        return ID.matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(known(found.group())));
    }

    /// What an id stands for; an event only where its id is no word that could stand in a sentence.
    private String known(String id) {
        if (articles.containsKey(id)) {
            return brief(id);
        }
        return id.contains("-")
                ? assessment
                        .event(id)
                        .map(it -> SAY.say("article.quoted", it.event().title()))
                        .orElse(id)
                : id;
    }

    /// What an article is to the one it came from.
    static String tie(Origin.Rel rel) {
        return switch (rel) {
            case SYNDICATED_FROM -> SAY.say("tie.syndicated");
            case REVISION_OF -> SAY.say("tie.revision");
            case ALTERNATE_OF -> SAY.say("tie.alternate");
            case DERIVED_FROM -> SAY.say("tie.digest");
        };
    }

    /// An article in a few words that tell it apart from every other of the dataset.
    String brief(String id) {
        return articleNames.brief(id);
    }

    /// An article in full: who published it, and its title.
    String full(String id) {
        return articleNames.full(id);
    }
}
