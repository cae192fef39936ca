package dateline.publish;

import dateline.evidence.Anchor;
import dateline.evidence.Assessment;
import dateline.evidence.derived.Derivations;
import dateline.evidence.passage.Resolution;
import dateline.evidence.words.ArticleNames;
import dateline.model.Agent;
import dateline.model.AgentType;
import dateline.model.Article;
import dateline.model.Claim;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Passage;
import dateline.model.Problem;
import dateline.model.Term;
import dateline.text.Messages;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything a report tells of: a dataset, what it amounts to, and what is wrong with it.
public final class Account {
    private static final Messages MESSAGES = Messages.of(Account.class);

    private final Assessment assessment;
    private final Derivations derivations;
    private final String sha256;
    private final Attached attached;
    private final List<Problem> problems;
    private final ArticleNames names;
    private final Map<String, Agent> agents = new HashMap<>();
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Passage> passages = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, Term> terms = new HashMap<>();

    /// What is known from the texts of the articles.
    ///
    /// @param articles ids of those whose text is at hand
    /// @param anchors how each of their passages was found, by id
    public record Attached(Set<String> articles, Map<String, Anchor> anchors) {
        public Attached {
            articles = Set.copyOf(articles);
            anchors = Map.copyOf(anchors);
        }

        /// What was found in the texts that are there.
        public static Attached of(List<Resolution> resolutions) {
            Set<String> articles = new HashSet<>();
            for (Resolution resolution : resolutions) {
                if (resolution.edition() != Resolution.Edition.MISSING) {
                    articles.add(resolution.article());
                }
            }
            return new Attached(articles, Resolution.anchors(resolutions));
        }
    }

    /// Gathers an account.
    ///
    /// @param sha256 the digest of the dataset's file
    /// @param problems all that is wrong, in the order to be told
    public Account(
            Assessment assessment, String sha256, Attached attached, List<Problem> problems) {
        this.assessment = assessment;
        this.derivations = Derivations.of(assessment);
        this.sha256 = sha256;
        this.attached = attached;
        this.problems = List.copyOf(problems);
        Dataset dataset = assessment.dataset();
        this.names = ArticleNames.of(dataset);
        dataset.agents().forEach(agent -> agents.put(agent.id(), agent));
        dataset.articles().forEach(article -> articles.put(article.id(), article));
        dataset.passages().forEach(passage -> passages.put(passage.id(), passage));
        dataset.events().forEach(event -> events.put(event.id(), event));
        dataset.terms().forEach(term -> terms.put(term.id(), term));
    }

    Dataset dataset() {
        return assessment.dataset();
    }

    Assessment assessment() {
        return assessment;
    }

    /// How a piece of evidence yields a date, in words; nothing where it states it.
    Optional<String> derivation(Event event, Claim claim, Evidence evidence) {
        return derivations.of(event, claim, evidence).map(derivations::words);
    }

    String sha256() {
        return sha256;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean attached(Article article) {
        return attached.articles().contains(article.id());
    }

    Anchor anchor(Passage passage) {
        return attached.anchors().getOrDefault(passage.id(), Anchor.UNCHECKED);
    }

    /// What the articles are called in few words.
    ArticleNames names() {
        return names;
    }

    /// Whether an id is that of an article.
    boolean knows(String id) {
        return articles.containsKey(id);
    }

    Article article(String id) {
        return known(articles, id);
    }

    Passage passage(String id) {
        return known(passages, id);
    }

    Event event(String id) {
        return known(events, id);
    }

    /// The name of an agent.
    String agent(String id) {
        return known(agents, id).name();
    }

    /// Whether an agent is a person, who says and does not publish.
    boolean person(String id) {
        return known(agents, id).type() == AgentType.PERSON;
    }

    /// The words of a term.
    String term(String id) {
        return known(terms, id).label();
    }

    /// The name of who published an article, inferred or not; null where unknown.
    @Nullable String publisher(Article article) {
        return article.publisher() == null ? null : agent(article.publisher());
    }

    /// The same for people, marked where it is inferred.
    @Nullable String publisherInWords(Article article) {
        String name = publisher(article);
        return name != null && article.publisherInferred()
                ? MESSAGES.say("publisher.inferred", name)
                : name;
    }

    private static <T> T known(Map<String, T> records, String id) {
        T record = records.get(id);
        if (record == null) {
            throw new IllegalArgumentException("not in the dataset: " + id);
        }
        return record;
    }
}
