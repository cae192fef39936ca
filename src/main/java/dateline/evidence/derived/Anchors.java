package dateline.evidence.derived;

import dateline.evidence.Assessment;
import dateline.evidence.Bar;
import dateline.evidence.EventAssessment;
import dateline.evidence.Spelling;
import dateline.evidence.When;
import dateline.evidence.words.DateNames;
import dateline.model.Agent;
import dateline.model.Article;
import dateline.model.Claim;
import dateline.model.Derived;
import dateline.model.Event;
import dateline.model.Extent;
import dateline.model.Published;
import dateline.time.DayRange;
import dateline.time.Edtf;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The days that the anchors of derivations stand for.
final class Anchors {
    /// Which end of a period is meant.
    private enum Side {
        START,
        END,
        WHOLE
    }

    private final Assessment assessment;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Agent> agents = new HashMap<>();

    Anchors(Assessment assessment) {
        this.assessment = assessment;
        assessment.dataset().articles().forEach(it -> articles.putIfAbsent(it.id(), it));
        assessment.dataset().agents().forEach(it -> agents.putIfAbsent(it.id(), it));
    }

    Optional<Article> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    Optional<Agent> agent(String id) {
        return Optional.ofNullable(agents.get(id));
    }

    Optional<Event> event(String id) {
        return assessment.event(id).map(EventAssessment::event);
    }

    /// The last day on which an article can have appeared; [DayRange#END] where nothing tells.
    long latest(String article) {
        return published(article).map(it -> it.hull().last()).orElse(DayRange.END);
    }

    /// What a step of a claim starts from; empty where that has no date.
    Optional<Input> input(Event event, Claim claim, Derived step) {
        return switch (step.anchor()) {
            case Derived.Anchor.OfArticle(String id) -> published(id).map(it -> said(step, it));
            case Derived.Anchor.OfEvent(String id) -> drawn(step, id, side(event, claim, step));
            case Derived.Anchor.OfAgent(String id) ->
                    agent(id)
                            .flatMap(it -> Optional.ofNullable(it.birth()))
                            .flatMap(it -> drawn(step, it, Side.WHOLE));
        };
    }

    private Optional<Edtf> published(String article) {
        return article(article)
                .flatMap(it -> Optional.ofNullable(it.published()))
                .map(Published::edtf);
    }

    private static Input said(Derived step, Edtf edtf) {
        Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        if (edtf.uncertain()) {
            qualifiers.add(Qualifier.UNCERTAIN);
        }
        if (edtf.approximate()) {
            qualifiers.add(Qualifier.APPROXIMATE);
        }
        return new Input(
                step.anchor(), "", List.of(), edtf.ranges(), DateNames.of(edtf), qualifiers);
    }

    private static Side side(Event event, Claim claim, Derived step) {
        if (step.anchor().equals(new Derived.Anchor.OfEvent(event.id()))) {
            return claim.property().equals("end") ? Side.START : Side.END;
        }
        int n = Objects.requireNonNullElse(step.n(), 0);
        return switch (step.method()) {
            case AGE, YEAR -> Side.WHOLE;
            case RELATIVE, DURATION, SEQUENCE ->
                    n == 0 ? Side.WHOLE : n > 0 ? Side.END : Side.START;
        };
    }

    private Optional<Input> drawn(Derived step, String id, Side side) {
        EventAssessment event = assessment.event(id).orElse(null);
        if (event == null) {
            return Optional.empty();
        }
        List<Bar> bars = event.drawn().standing();
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        Side meant = event.event().extent() == Extent.INSTANT ? Side.START : side;
        List<DayRange> days =
                bars.size() == 1
                        ? days(bars.getFirst(), meant)
                        : List.of(hull(bars.stream().flatMap(it -> days(it, meant).stream())));
        DayRange all = hull(days.stream());
        if (all.first() == DayRange.BEGINNING && all.last() == DayRange.END) {
            return Optional.empty();
        }
        return Optional.of(
                new Input(
                        step.anchor(),
                        id,
                        claims(event.event(), bars, meant),
                        days,
                        words(bars, days),
                        qualifiers(bars)));
    }

    /// The days of one end of a bar. An end without a date does not come before its start, nor a
    /// start after its end. Of what ended before it began, as its claims have it, the whole is the
    /// days of both.
    private static List<DayRange> days(Bar bar, Side side) {
        return switch (side) {
            case START ->
                    dated(bar.start())
                            ? bar.start().ranges()
                            : List.of(new DayRange(DayRange.BEGINNING, bar.end().last()));
            case END ->
                    dated(bar.end())
                            ? bar.end().ranges()
                            : List.of(new DayRange(bar.start().first(), DayRange.END));
            case WHOLE -> List.of(whole(bar));
        };
    }

    private static DayRange whole(Bar bar) {
        return bar.turned()
                ? hull(Stream.concat(bar.start().ranges().stream(), bar.end().ranges().stream()))
                : new DayRange(bar.start().first(), bar.end().last());
    }

    /// The claims that say this end of the event: a period's start is no claim to its end.
    private static List<String> claims(Event event, List<Bar> bars, Side side) {
        return event.claims().stream()
                .filter(it -> bars.stream().anyMatch(bar -> bar.claims().contains(it.id())))
                .filter(it -> says(it, side))
                .map(Claim::id)
                .toList();
    }

    private static boolean says(Claim claim, Side side) {
        return switch (side) {
            case START -> !claim.property().equals("end");
            case END -> !claim.property().equals("start");
            case WHOLE -> true;
        };
    }

    private static String words(List<Bar> bars, List<DayRange> days) {
        Edtf edtf = bars.getFirst().edtf();
        return bars.size() == 1 && edtf != null && edtf.ranges().equals(days)
                ? DateNames.of(edtf)
                : DateNames.of(Edtf.parse(Spelling.of(days).edtf()));
    }

    private static boolean dated(When when) {
        return when.limit() == When.Limit.DATED;
    }

    private static DayRange hull(Stream<DayRange> ranges) {
        return ranges.reduce(
                        (a, b) ->
                                new DayRange(
                                        Math.min(a.first(), b.first()),
                                        Math.max(a.last(), b.last())))
                .orElseThrow();
    }

    private static Set<Qualifier> qualifiers(List<Bar> bars) {
        Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        bars.stream()
                .flatMap(it -> Stream.of(it.start(), it.end()))
                .forEach(
                        it -> {
                            if (it.uncertain()) {
                                qualifiers.add(Qualifier.UNCERTAIN);
                            }
                            if (!it.fuzzy().equals(it.ranges())) {
                                qualifiers.add(Qualifier.APPROXIMATE);
                            }
                        });
        return qualifiers;
    }
}
