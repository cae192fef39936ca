package dateline.evidence;

import dateline.evidence.order.Chronicle;
import dateline.evidence.order.Reach;
import dateline.evidence.order.Reach.Ground;
import dateline.model.Constraint.Point;
import dateline.model.Extent;
import dateline.time.DayRange;

import java.util.List;

/// The days on which the events of an assessment may have been, as the order constraints ask for
/// them: those of the single date, else the hull of the rivals that are drawn.
record Occurrences(Assessment assessment) implements Chronicle {
    @Override
    public Extent extent(String event) {
        return assessment.event(event).map(it -> it.event().extent()).orElse(Extent.INSTANT);
    }

    @Override
    public Reach reach(Point point) {
        return assessment
                .event(point.event())
                .flatMap(
                        it ->
                                telling(it.drawn().standing(), point).stream()
                                        .map(bar -> reach(bar, point))
                                        .reduce(Occurrences::hull))
                .orElse(Reach.NONE);
    }

    /// The bars that know the end asked for, else all: a rival about the other end tells nothing
    /// against them.
    private static List<Bar> telling(List<Bar> bars, Point point) {
        List<Bar> telling =
                switch (point.end()) {
                    case WHOLE -> bars;
                    case START -> bars.stream().filter(it -> known(it.start())).toList();
                    case END -> bars.stream().filter(it -> known(it.end())).toList();
                };
        return telling.isEmpty() ? bars : telling;
    }

    private static boolean known(When when) {
        return when.limit() != When.Limit.UNKNOWN;
    }

    /// An end without a date does not come before its start, nor a start after its end.
    private static Reach reach(Bar bar, Point point) {
        return switch (point.end()) {
            case WHOLE ->
                    new Reach(
                            new DayRange(bar.start().first(), bar.end().last()),
                            ground(List.of(bar.start(), bar.end())));
            case START ->
                    new Reach(
                            new DayRange(
                                    bar.start().first(),
                                    dated(bar.start()) ? bar.start().last() : bar.end().last()),
                            ground(List.of(bar.start())));
            case END ->
                    new Reach(
                            new DayRange(
                                    dated(bar.end()) ? bar.end().first() : bar.start().first(),
                                    bar.end().last()),
                            ground(List.of(bar.end())));
        };
    }

    private static Reach hull(Reach a, Reach b) {
        return new Reach(
                new DayRange(
                        Math.min(a.days().first(), b.days().first()),
                        Math.max(a.days().last(), b.days().last())),
                a.ground() == Ground.SAID ? b.ground() : a.ground());
    }

    private static Ground ground(List<When> ends) {
        return ends.stream().allMatch(Occurrences::dated) ? Ground.SAID : Ground.CONCLUDED;
    }

    private static boolean dated(When when) {
        return when.limit() == When.Limit.DATED;
    }
}
