package dateline.evidence.derived;

import dateline.evidence.Spelling;
import dateline.model.Agent;
import dateline.model.AgentType;
import dateline.model.Article;
import dateline.model.Derived;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Value;
import dateline.text.Messages;
import dateline.time.CivilDay;
import dateline.time.DayRange;
import dateline.time.Edtf;

import java.util.List;
import java.util.Objects;

/// Tells a derivation in a sentence.
final class Explanation {
    private static final Messages SAY = Messages.of(Explanation.class);

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
            case RELATIVE ->
                    SAY.say("relative", relative(unit(derivation), n), from(derivation, input), so);
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
            case SEQUENCE -> sequence(derivation, n, from(derivation, input), so);
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

    private static String sequence(Derivation derivation, int n, String from, String so) {
        if (n == 0) {
            return SAY.say("sequence.with", from, so);
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

    /// The value in words: that of the claim, where it is what was worked out. An age and a year
    /// of birth give years, not the thirtieth of December.
    private static String conclusion(Derivation derivation, Yield yield) {
        boolean right =
                derivation.outcome() == Outcome.AGREES || derivation.outcome() == Outcome.UNMARKED;
        if (right && derivation.claim().value() instanceof Value.OfDate(Edtf edtf)) {
            Input input = derivation.input();
            boolean inYears =
                    derivation.step().method() == Derived.Method.AGE
                            && input != null
                            && input.ranges().stream().allMatch(Explanation::wholeYears);
            return inYears ? inYears(edtf.hull()) : edtf.words();
        }
        return yield.moment()
                ? words(yield.start())
                : SAY.say("stretch", words(yield.start()), words(yield.end()));
    }

    private static boolean wholeYears(DayRange days) {
        return days.equals(years(days));
    }

    private static DayRange years(DayRange days) {
        long first =
                days.first() == DayRange.BEGINNING
                        ? days.first()
                        : new CivilDay(CivilDay.of(days.first()).year(), 1, 1).epochDay();
        long last =
                days.last() == DayRange.END
                        ? days.last()
                        : new CivilDay(CivilDay.of(days.last()).year(), 12, 31).epochDay();
        return new DayRange(first, last);
    }

    private static String words(List<DayRange> days) {
        return Edtf.parse(Spelling.of(days).edtf()).words();
    }

    /// The years a stretch of days touches: "2021 or 2022", "by 2023".
    private static String inYears(DayRange days) {
        DayRange years = years(days);
        String spelt = Spelling.of(List.of(years)).edtf();
        boolean two =
                years.first() != DayRange.BEGINNING
                        && years.last() != DayRange.END
                        && CivilDay.of(years.first()).plusYears(2).epochDay() == years.last() + 1;
        return Edtf.parse(two ? spelt.replace("..", ",") : spelt).words();
    }

    private String claimed(Derivation derivation) {
        return derivation.claim().value() instanceof Value.OfDate(Edtf edtf)
                ? edtf.text()
                : SAY.say("noValue");
    }

    private String from(Derivation derivation, Input input) {
        return SAY.say("from", anchor(derivation), input.words());
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
