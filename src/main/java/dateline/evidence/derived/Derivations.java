package dateline.evidence.derived;

import dateline.evidence.Assessment;
import dateline.model.Agent;
import dateline.model.Claim;
import dateline.model.Derived;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Evidence.Stance;
import dateline.model.Problem;
import dateline.model.Problem.Place;
import dateline.model.Problem.Severity;
import dateline.model.Value;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Works out again what the evidence of a dataset yields, from what its anchors amount to.
///
/// Nothing is kept: each question costs the assessment of the events on its way. Safe for use by
/// several threads.
public final class Derivations {
    private final Assessment assessment;
    private final Anchors anchors;
    private final Circles circles;
    private final Explanation explanation;

    private Derivations(Assessment assessment) {
        this.assessment = assessment;
        this.anchors = new Anchors(assessment);
        this.circles = new Circles(anchors);
        this.explanation = new Explanation(anchors);
    }

    /// The derivations of what was assessed.
    public static Derivations of(Assessment assessment) {
        return new Derivations(assessment);
    }

    /// How a piece of evidence yields the value of its claim; empty where it states it.
    ///
    /// @param event the event of the claim
    /// @param claim the claim of the evidence
    public Optional<Derivation> of(Event event, Claim claim, Evidence piece) {
        Derived step = piece.derived();
        return step == null ? Optional.empty() : Optional.of(derive(event, claim, piece, step));
    }

    /// A derivation in a sentence without a full stop: "born 1997, aged 24, so 2021 or 2022".
    public String words(Derivation derivation) {
        return explanation.of(derivation);
    }

    /// A problem for each derivation that supports a claim and does not yield its value. Linear in
    /// the dataset; pointers are those of the file where nothing was left out of it.
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        List<Event> events = assessment.dataset().events();
        for (int e = 0; e < events.size(); e++) {
            List<Claim> claims = events.get(e).claims();
            for (int c = 0; c < claims.size(); c++) {
                List<Evidence> pieces = claims.get(c).evidence();
                for (int v = 0; v < pieces.size(); v++) {
                    String pointer = "/events/%d/claims/%d/evidence/%d/derived".formatted(e, c, v);
                    problem(events.get(e), claims.get(c), pieces.get(v), pointer)
                            .ifPresent(problems::add);
                }
            }
        }
        return problems;
    }

    private Optional<Problem> problem(Event event, Claim claim, Evidence piece, String pointer) {
        if (piece.stance() != Stance.SUPPORTS) {
            return Optional.empty();
        }
        return of(event, claim, piece)
                .filter(it -> it.outcome() != Outcome.AGREES)
                .map(
                        it ->
                                new Problem(
                                        severity(it),
                                        new Place(null, null, null, pointer),
                                        explanation.problem(it)));
    }

    private static Severity severity(Derivation derivation) {
        return derivation.outcome() == Outcome.CIRCLE ? Severity.ERROR : Severity.WARNING;
    }

    private Derivation derive(Event event, Claim claim, Evidence piece, Derived step) {
        Input input = anchors.input(event, claim, step).orElse(null);
        if (!(claim.value() instanceof Value.OfDate(Edtf claimed)) || astray(event, step)) {
            return new Derivation(
                    event, claim, piece, step, Outcome.NO_SENSE, input, null, List.of());
        }
        if (input == null) {
            return new Derivation(
                    event, claim, piece, step, Outcome.NO_DATE, null, null, List.of());
        }
        List<String> circle = circles.from(input, event, claim);
        Yield yield = new Steps(step, input, claimed).result().orElse(null);
        Outcome outcome = circle.isEmpty() ? outcome(piece, input, claimed, yield) : Outcome.CIRCLE;
        return new Derivation(event, claim, piece, step, outcome, input, yield, circle);
    }

    /// Whether a birth is to follow from itself.
    private boolean astray(Event event, Derived step) {
        return step.method() == Derived.Method.AGE
                && step.anchor() instanceof Derived.Anchor.OfAgent(String id)
                && anchors.agent(id).map(Agent::birth).filter(event.id()::equals).isPresent();
    }

    private Outcome outcome(Evidence piece, Input input, Edtf claimed, @Nullable Yield yield) {
        if (yield == null) {
            return Outcome.NO_SENSE;
        }
        if (!new Agreement(claimed, anchors.latest(piece.article())).with(yield)) {
            return Outcome.DISAGREES;
        }
        boolean marked =
                input.qualifiers().stream()
                        .allMatch(
                                it ->
                                        switch (it) {
                                            case UNCERTAIN -> claimed.uncertain();
                                            case APPROXIMATE -> claimed.approximate();
                                        });
        return marked ? Outcome.AGREES : Outcome.UNMARKED;
    }
}
