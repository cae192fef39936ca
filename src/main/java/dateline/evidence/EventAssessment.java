package dateline.evidence;

import dateline.model.Event;
import dateline.model.Evidence;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the claims of one event amount to.
///
/// Immutable. Levels and what is drawn are found at once; relations, lineages and verdicts when
/// they are asked for. Nothing depends on the order of claims or evidence in the file.
public final class EventAssessment {
    private final Event event;
    private final Context context;
    private final List<Stand> stands;
    private final List<Question> questions;
    private final List<Support> supports;
    private final EventDates dates;
    private final Level level;
    private final Drawn drawn;

    EventAssessment(Context context, Event event) {
        this.context = context;
        this.event = event;
        this.stands = context.stands(event);
        this.questions = Questions.of(context, event, stands);
        List<Choice> choices = new ArrayList<>(2);
        List<Support> found = new ArrayList<>(questions.size());
        for (Question question : questions) {
            if (question.open()) {
                Judgement judgement = Judgement.of(question);
                found.add(support(question, judgement));
                if (Dates.dates(event, question.property())) {
                    choices.add(new Chooser(question, judgement).choose());
                }
            }
        }
        this.supports = List.copyOf(found);
        this.dates = new EventDates(event, List.copyOf(choices));
        this.level = dates.level();
        Drawn chosen = dates.drawn();
        this.drawn = chosen == null ? Drawing.undated(stands) : chosen;
    }

    /// The event that was assessed.
    public Event event() {
        return event;
    }

    /// How well its date is supported; of a period, the worse of start and end.
    public Level level() {
        return level;
    }

    /// What is drawn for it.
    public Drawn drawn() {
        return drawn;
    }

    /// The date that two witnesses share; null unless the level is CORROBORATED, or where no date
    /// string says it.
    public @Nullable Edtf corroborated() {
        return level == Level.CORROBORATED ? dates.corroborated() : null;
    }

    /// Whether any property is in CONFLICT.
    public boolean conflicted() {
        return supports.stream().anyMatch(support -> support.level() == Level.CONFLICT);
    }

    /// The level of each property and agent that has a claim which is not deprecated; of a period's
    /// dates `start` and `end` apart.
    public List<Support> supports() {
        return supports;
    }

    /// The level of each property, the worst where it has several; of a period with `date` claims,
    /// that of its `date` is the worse of `start` and `end`.
    public SortedMap<String, Level> levels() {
        SortedMap<String, Level> levels = new TreeMap<>();
        for (Support support : supports) {
            levels.merge(support.property(), support.level(), Level::worse);
        }
        if (level != Level.UNDATED && stands.stream().anyMatch(EventAssessment::saysDate)) {
            levels.put(Dates.DATE, level);
        }
        return levels;
    }

    private static boolean saysDate(Stand stand) {
        return !stand.deprecated() && stand.claim().property().equals(Dates.DATE);
    }

    /// Every claim that rests on an article taken into account, in the order of the file.
    public List<ClaimStanding> claims() {
        return event.claims().stream()
                .flatMap(claim -> stands.stream().filter(stand -> stand.is(claim)))
                .map(Stand::standing)
                .toList();
    }

    /// How the claims of each (property, of) stand to each other, pair by pair, without those that
    /// say the same; sorted by the ids of the pair.
    public List<Relation> relations() {
        return new Relations(questions).all();
    }

    /// The usable evidence that the drawn date rests on; in conflict of the preferred claim alone,
    /// without a single date of all date claims.
    public List<Evidence> evidence() {
        return drawn.answer() == null ? dates.all() : dates.bearing();
    }

    /// The usable evidence that the answer to one property rests on, found as for the drawn date:
    /// that of the claims which agree with the answer; without a single answer, of all that enter
    /// the level.
    ///
    /// @param of the agent whose property it is, or null for the event's own
    public List<Evidence> evidence(String property, @Nullable String of) {
        Choice choice = dates.choice(property, of);
        if (choice != null && choice.answer() != null) {
            return EventDates.usable(choice.bearers());
        }
        return questions.stream()
                .filter(question -> question.is(property, of))
                .findFirst()
                .map(question -> EventDates.usable(Judgement.of(question).bearers(question)))
                .orElseGet(this::evidence);
    }

    /// The independent witnesses that the drawn date rests on, with what makes each of them one.
    public List<Lineage> lineages() {
        return context.lineages().witnesses(evidence());
    }

    /// How many independent witnesses the drawn date rests on: the size of [#lineages()].
    public int lineageCount() {
        return context.lineages().count(evidence());
    }

    /// Ids of the articles that the drawn date rests on, sorted.
    public List<String> articles() {
        return evidence().stream().map(Evidence::article).distinct().sorted().toList();
    }

    /// What a piece of evidence says of the drawn date.
    ///
    /// @param evidence the id of a piece of evidence of this event; any other says no date
    public Verdict verdict(String evidence) {
        for (Stand stand : stands) {
            List<Evidence> pieces = stand.claim().evidence();
            for (int i = 0; i < pieces.size(); i++) {
                if (pieces.get(i).id().equals(evidence)) {
                    return verdict(stand, pieces.get(i), stand.uses().get(i));
                }
            }
        }
        return Verdict.NO_DATE;
    }

    private Verdict verdict(Stand stand, Evidence piece, Use use) {
        if (!Dates.dates(event, stand.claim().property())
                || piece.stance() == Evidence.Stance.MENTIONS) {
            return Verdict.NO_DATE;
        }
        if (use == Use.CIRCULAR) {
            return Verdict.AGREES;
        }
        Comparison standing = dates.standing(stand.claim());
        return standing == null ? Verdict.NO_DATE : verdict(standing);
    }

    private static Verdict verdict(Comparison standing) {
        return switch (standing) {
            case CONTRADICTS -> Verdict.CONTRADICTS;
            case TENSION -> Verdict.TENSION;
            case UNDECIDED -> Verdict.UNDECIDED;
            case SUPERSEDED -> Verdict.SUPERSEDED;
            case OVERLAPS -> Verdict.OVERLAPS;
            case FIRST_REFINES -> Verdict.WIDER;
            case SECOND_REFINES -> Verdict.REFINES;
            case EQUAL -> Verdict.AGREES;
            case INCOMPARABLE, DIFFERS -> Verdict.NO_DATE;
        };
    }

    private Support support(Question question, Judgement judgement) {
        Candidate corroborated = judgement.corroborated();
        return new Support(
                question.property(),
                question.of(),
                judgement.level(),
                question.counting().stream().map(Candidate::id).toList(),
                corroborated == null ? null : corroborated.id());
    }
}
