package dateline.evidence.derived;

import dateline.evidence.Spelling;
import dateline.evidence.words.DateNames;
import dateline.model.Agent;
import dateline.model.AgentType;
import dateline.model.Article;
import dateline.model.Derived;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Value;
import dateline.text.Messages;
import dateline.time.DayRange;
import dateline.time.Edtf;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Tells a derivation in a sentence.
final class Explanation {
    private static final Messages SAY = Messages.of(Explanation.class);

    /// The months of a season in brackets, which stand in brackets already.
    private static final Pattern MONTHS = Pattern.compile(" \\([^()]*–[^()]*\\)");

    private final Anchors anchors;

    Explanation(Anchors anchors) {
        this.anchors = anchors;
    }

    /// How the value follows, or why it does not.
    String of(Derivation derivation) {
        Input input = derivation.input();
        Yield yield = derivation.yield();
        if (derivation.outcome() == Outcome.CIRCLE) {
            return SAY.say("circle", String.join(" → ", derivation.circle()));
        }
        if (input == null) {
            return SAY.say("noDate", anchor(derivation));
        }
        return yield == null ? SAY.say("noSense", input.words()) : steps(derivation, input, yield);
    }

    /// What is wrong with a derivation that does not agree.
    String problem(Derivation derivation) {
        String id = derivation.evidence().id();
        return switch (derivation.outcome()) {
            case AGREES, DISAGREES ->
                    SAY.say("problem.disagrees", id, of(derivation), claimed(derivation));
            case UNMARKED -> SAY.say("problem.unmarked", id, claimed(derivation));
            case NO_DATE, CIRCLE, NO_SENSE -> SAY.say("problem.other", id, of(derivation));
        };
    }

    private String steps(Derivation derivation, Input input, Yield yield) {
        int n = Objects.requireNonNullElse(derivation.step().n(), 0);
        String so = conclusion(derivation, yield);
        return switch (derivation.step().method()) {
            case AGE -> age(derivation, input, so);
            case YEAR -> SAY.say("year", from(derivation, input), so);
            case RELATIVE -> relative(derivation, input, so);
            case DURATION ->
                    n < 0
                            ? SAY.say(
                                    "before",
                                    unit(derivation).count(-n),
                                    from(derivation, input),
                                    so)
                            : SAY.say(
                                    "after",
                                    unit(derivation).count(n),
                                    from(derivation, input),
                                    so);
            case SEQUENCE -> sequence(derivation, n, input, so);
        };
    }

    private String age(Derivation derivation, Input input, String so) {
        String years = String.valueOf(derivation.step().n());
        if (!(derivation.step().anchor() instanceof Derived.Anchor.OfAgent(String id))) {
            return SAY.say("age.birth", years, from(derivation, input), so);
        }
        boolean person =
                anchors.agent(id).map(Agent::type).filter(AgentType.PERSON::equals).isPresent();
        return person
                ? SAY.say("age.person", input.words(), years, so)
                : SAY.say("age.organization", input.words(), years, so);
    }

    /// "Last year" counted from a date; where the article's own words are just these, they are not
    /// said twice.
    private String relative(Derivation derivation, Input input, String so) {
        int n = Objects.requireNonNullElse(derivation.step().n(), 0);
        String count = relative(unit(derivation), n);
        String from = from(derivation, input);
        if (unit(derivation) == CalendarUnit.DAY && Math.abs(n) == 1) {
            return SAY.say("relative.neighbour", count, from, so);
        }
        return count.equalsIgnoreCase(derivation.evidence().phrase())
                ? SAY.say("relative.plain", from, so)
                : SAY.say("relative", count, from, so);
    }

    private static String relative(CalendarUnit unit, int n) {
        return unit == CalendarUnit.DAY ? day(n) : calendar(unit, n);
    }

    private static String day(int n) {
        return switch (n) {
            case -1 -> SAY.say("relative.yesterday");
            case 0 -> SAY.say("relative.today");
            case 1 -> SAY.say("relative.tomorrow");
            default -> calendar(CalendarUnit.DAY, n);
        };
    }

    private static String calendar(CalendarUnit unit, int n) {
        return switch (n) {
            case -1 -> SAY.say("relative.last", SAY.say(unit));
            case 0 -> SAY.say("relative.this", SAY.say(unit));
            case 1 -> SAY.say("relative.next", SAY.say(unit));
            default ->
                    n < 0
                            ? SAY.say("relative.earlier", unit.count(-n))
                            : SAY.say("relative.later", unit.count(n));
        };
    }

    private String sequence(Derivation derivation, int n, Input input, String so) {
        String from = from(derivation, input);
        if (n == 0) {
            return SAY.say("sequence.with", from, so);
        }
        if (n > 0 && outlasts(derivation)) {
            return SAY.say("sequence.still", from, so);
        }
        if (derivation.step().unit() == null) {
            return n < 0
                    ? SAY.say("sequence.before", from, so)
                    : SAY.say("sequence.after", from, so);
        }
        String count = unit(derivation).count(Math.abs(n));
        return n < 0
                ? SAY.say("sequence.within.before", count, from, so)
                : SAY.say("sequence.within.after", count, from, so);
    }

    /// The value in words: that of the claim, where it is what was worked out.
    private static String conclusion(Derivation derivation, Yield yield) {
        boolean right =
                derivation.outcome() == Outcome.AGREES || derivation.outcome() == Outcome.UNMARKED;
        if (right && derivation.claim().value() instanceof Value.OfDate(Edtf edtf)) {
            return DateNames.of(edtf);
        }
        return yield.moment()
                ? words(yield.start())
                : SAY.say("stretch", words(yield.start()), words(yield.end()));
    }

    /// Days in words; every day there is has no date that says so.
    private static String words(List<DayRange> days) {
        String edtf = Spelling.of(days).edtf();
        return edtf.isEmpty() ? SAY.say("anyTime") : DateNames.of(Edtf.parse(edtf));
    }

    /// Whether an article says of something that it had not ended yet.
    private static boolean outlasts(Derivation derivation) {
        return derivation.claim().property().equals("end")
                && derivation.step().anchor() instanceof Derived.Anchor.OfArticle;
    }

    private String claimed(Derivation derivation) {
        return derivation.claim().value() instanceof Value.OfDate(Edtf edtf)
                ? edtf.text()
                : SAY.say("noValue");
    }

    private String from(Derivation derivation, Input input) {
        return SAY.say("from", anchor(derivation), MONTHS.matcher(input.words()).replaceAll(""));
    }

    private String anchor(Derivation derivation) {
        return switch (derivation.step().anchor()) {
            case Derived.Anchor.OfArticle(String id) -> article(derivation.evidence(), id);
            case Derived.Anchor.OfEvent(String id) ->
                    SAY.say("anchor.named", anchors.event(id).map(Event::title).orElse(id));
            case Derived.Anchor.OfAgent(String id) ->
                    SAY.say("anchor.birth", anchors.agent(id).map(Agent::name).orElse(id));
        };
    }

    private String article(Evidence piece, String id) {
        return piece.article().equals(id)
                ? SAY.say("anchor.itself")
                : SAY.say("anchor.named", anchors.article(id).map(Article::title).orElse(id));
    }

    private static CalendarUnit unit(Derivation derivation) {
        return CalendarUnit.named(derivation.step().unit()).orElseThrow();
    }
}
