package dateline.evidence;

import dateline.evidence.order.Ordered;
import dateline.evidence.order.Ordering;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Problem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What the claims of a dataset amount to: a function of the dataset, the editors' decisions, the
/// articles taken into account and the passages found.
///
/// Making one is linear in articles and terms and does not look at the events: each is assessed
/// when it is asked for. Safe for use by several threads.
public final class Assessment {
    /// Assessments kept before all are dropped and made again as needed: a screenful many times.
    private static final int KEPT = 8_192;

    private final Dataset dataset;
    private final Context context;
    private final Map<String, EventAssessment> kept = new ConcurrentHashMap<>();
    private volatile @Nullable Survey survey;
    private volatile @Nullable Ordering ordering;

    private Assessment(Dataset dataset, Grounds grounds, @Nullable Survey survey) {
        this.dataset = dataset;
        this.survey = survey;
        this.context = new Context(dataset, grounds);
    }

    /// The dataset as it is, with no decision taken and every article taken into account.
    public static Assessment of(Dataset dataset) {
        return of(dataset, Grounds.BARE);
    }

    /// The dataset under decisions, with some articles, and with passages found or not.
    public static Assessment of(Dataset dataset, Grounds grounds) {
        return new Assessment(dataset, grounds, null);
    }

    /// The dataset as it is, with every article taken into account, where its events were surveyed
    /// while it was read.
    ///
    /// @param survey of all its events in their order, or null where there is none
    public static Assessment of(Dataset dataset, @Nullable Survey survey) {
        return new Assessment(dataset, Grounds.BARE, survey);
    }

    /// The dataset that was assessed.
    public Dataset dataset() {
        return dataset;
    }

    /// What an event amounts to, kept for the next time it is asked for.
    public EventAssessment event(Event event) {
        EventAssessment known = kept.get(event.id());
        if (known != null && known.event().equals(event)) {
            return known;
        }
        EventAssessment made = assess(event);
        if (kept.size() >= KEPT) {
            kept.clear();
        }
        kept.put(event.id(), made);
        return made;
    }

    /// What the event with an id amounts to; empty where the dataset has none. The first call
    /// indexes the events.
    public Optional<EventAssessment> event(String id) {
        int index = dataset.eventList().find(id);
        return index < 0 ? Optional.empty() : Optional.of(event(dataset.events().get(index)));
    }

    /// What an event amounts to, made anew and not kept: for a walk over all events.
    public EventAssessment assess(Event event) {
        return new EventAssessment(context, event);
    }

    /// What is drawn for an event: the same as its assessment says, and found out without one
    /// where the event is simple.
    public Drawn drawn(Event event) {
        Simple simple = Simple.of(context, event);
        return simple == null ? assess(event).drawn() : simple.drawn();
    }

    /// What all events amount to, kept for the next time. The first call looks at each of them.
    public Survey survey() {
        Survey known = survey;
        if (known == null) {
            known = Survey.of(this, dataset.eventList());
            survey = known;
        }
        return known;
    }

    Context context() {
        return context;
    }

    /// How surely a passage was found again, by its id; UNCHECKED where there is no text.
    public Anchor anchor(String passage) {
        return context.anchor(passage);
    }

    /// Whether any passage was looked for in a text.
    public boolean checked() {
        return context.checked();
    }

    /// Which article came from which.
    public Lineages lineages() {
        return context.lineages();
    }

    /// Which articles are one witness.
    public Voices voices() {
        return context.voices();
    }

    /// The state of each order constraint, in the order of the dataset.
    public List<Ordered> constraints() {
        return ordering().states();
    }

    /// What the order constraints come to together, kept for the next time. The first call looks at
    /// the events they name.
    public Ordering ordering() {
        Ordering known = ordering;
        if (known == null) {
            known = Ordering.of(dataset.constraints(), new Occurrences(this));
            ordering = known;
        }
        return known;
    }

    /// What is wrong with what the articles are said to come from, and with what summaries say:
    /// lineages that turn in a circle, several preferred claims for one answer, periods that end
    /// before they begin, and mis-citations, where a summary says what none of its sources says;
    /// and order constraints that do not hold. Linear in the dataset.
    public List<Problem> problems() {
        List<Problem> problems =
                new ArrayList<>(new Problems(dataset, context).all(survey().doubtful()));
        problems.addAll(new OrderProblems(ordering()).all());
        return problems;
    }
}
