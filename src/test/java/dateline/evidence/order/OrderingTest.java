package dateline.evidence.order;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Constraint.Point;
import dateline.time.DayRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class OrderingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a 2016, b 2017             | a < b       | SATISFIED
                    a 2017, b 2016             | a < b       | VIOLATED
                    a 2016, b 2016             | a < b       | POSSIBLE
                    a 2016-05-01, b 2016-05-01 | a < b       | POSSIBLE
                    a 2016-05-01, b 2016-05-02 | a < b       | SATISFIED
                    a 2016-05-02, b 2016-05-01 | a < b       | VIOLATED
                    a [2016..], b 2018         | a < b       | POSSIBLE
                    a [2019..], b 2018         | a < b       | VIOLATED
                    a [..2016], b 2018         | a < b       | SATISFIED
                    a 2016, b [2018..]         | a < b       | SATISFIED
                    a 2016, b [..2018]         | a < b       | POSSIBLE
                    a 2016, b ?                | a < b       | UNKNOWN
                    a ?, b 2016                | a < b       | UNKNOWN
                    a 2014/2016, b 2017        | a < b       | SATISFIED
                    a 2014/2016, b 2015        | a < b       | VIOLATED
                    a 2014/2016, b 2015        | a#start < b | SATISFIED
                    a 2014/2016, b 2015        | b < a       | VIOLATED
                    a 2014/2016, b 2015        | b < a#end   | SATISFIED
                    a 2014/?, b 2017           | a < b       | UNKNOWN
                    a 2018/?, b 2017           | a < b       | VIOLATED
                    a 2014/?, b 2013           | b < a       | SATISFIED
                    a 2014/?, b 2013           | b < a#end   | SATISFIED
                    """)
    void aConstraintIsHeldAgainstTheDaysOfItsPoints(
            String events, String constraint, OrderState state) {
        assertThat(Notes.of(events).ordering(constraint).states())
                .containsExactly(new Ordered(Notes.constraint(constraint), state));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # nothing to narrow
                    a 2016, b 2017                | a < b               | ''
                    # one bound, both ways
                    a 2016, b [..2018]            | a < b               | b [2016-01-01..2018-12-31] after a < b before -
                    a [2016..], b 2018            | a < b               | a [2016-01-01..2018-12-31] after - before a < b
                    # the same day is left
                    a 2016-05-07, b 2016-05       | a < b               | b [2016-05-07..2016-05-31] after a < b before -
                    # along a chain, over an event without a date
                    a 2016, b ?, c 2018           | a < b, b < c        | b [2016-01-01..2018-12-31] after a < b before b < c
                    a 2016, b ?, c [..2018]       | a < b, b < c        | b [2016-01-01..2018-12-31] after a < b before b < c; c [2016-01-01..2018-12-31] after a < b, b < c before -
                    # the nearest bound wins, whatever the order of the constraints
                    b ?, a 2014, c 2016           | a < b, c < b        | b [2016-01-01..] after c < b before -
                    b ?, a 2014, c 2016           | c < b, a < b        | b [2016-01-01..] after c < b before -
                    # from the start of a period to its end
                    a 2016-06, b 2016/2017        | a < b               | b#start [2016-06-01..2016-12-31] after a < b before -
                    # no day is left
                    a 2016, b 2015                | a < b               | ''
                    a 2016-06, b 2016/?           | a < b               | b#start [2016-06-01..2016-12-31] after a < b before -; b#end [2016-06-01..] after a < b before -
                    """)
    void boundsAreNarrowedUntilNothingChanges(String events, String constraints, String hints) {
        String told =
                Notes.of(events).ordering(constraints).hints().stream()
                        .map(OrderingTest::told)
                        .collect(Collectors.joining("; "));
        assertThat(told).isEqualTo(hints);
    }

    private static String told(Hint hint) {
        return "%s %s after %s before %s"
                .formatted(
                        hint.point(),
                        days(hint.days()),
                        chain(Notes.text(hint.after())),
                        chain(Notes.text(hint.before())));
    }

    private static String chain(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static String days(DayRange days) {
        String first =
                days.first() == DayRange.BEGINNING
                        ? ""
                        : LocalDate.ofEpochDay(days.first()).toString();
        String last =
                days.last() == DayRange.END ? "" : LocalDate.ofEpochDay(days.last()).toString();
        return "[" + first + ".." + last + "]";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a 2016, b 2017, c 2018 | a < b, b < c        | ''
                    a 2016, b 2017, c 2018 | a < b, b < c, a < c | ''
                    a ?, b ?               | a < b, b < a        | CIRCLE a < b, b < a
                    a ?, b ?, c ?, d ?     | d < a, a < b, b < c, c < a | CIRCLE a < b, b < c, c < a
                    a ?, b ?, c ?          | a < b, b < a, b < c, c < b | CIRCLE a < b, b < a; CIRCLE b < c, c < b
                    a 2014/?, b ?          | a#end < b, b < a#start | CIRCLE a#end < b, b < a#start
                    a 2014/?, b ?          | a#start < b, b < a#end | ''
                    a 2018, b 2016         | a < b               | DATES a < b
                    a 2018, b ?, c 2016    | a < b, b < c        | DATES a < b, b < c
                    a 2018, b [2015..2020], c 2016 | b < c, a < b | DATES a < b, b < c
                    b 2015/?, a 2016       | a < b#start         | DATES a < b#start
                    """)
    void whatCannotAllHoldIsNamed(String events, String constraints, String contradictions) {
        String told =
                Notes.of(events).ordering(constraints).contradictions().stream()
                        .map(it -> it.kind() + " " + Notes.text(it.chain()))
                        .collect(Collectors.joining("; "));
        assertThat(told).isEqualTo(contradictions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a 2016, b 2017           | d < e        | FIRST
                    a 2017, b 2016           | d < e        | SECOND
                    a 2016, b 2016           | d < e        | UNDECIDED
                    a 2016, b 2016           | a < b        | FIRST
                    a 2016, b 2016           | b < c, c < a | SECOND
                    a 2016, b 2016, c 2016-03-01 | a < c, c < b | FIRST
                    a [2016..2018], b [2017..2019], c 2017-03-01, d 2018-05-01 | a < c, d < b | FIRST
                    a ?, b 2016              | d < e        | UNDECIDED
                    a 2014/2016, b 2015      | d < e        | FIRST
                    a 2014/2016, b 2014      | d < e        | UNDECIDED
                    a ?, b ?                 | a < b, b < a | UNDECIDED
                    a 2018, b 2016           | a < b        | UNDECIDED
                    """)
    void whichCameFirstIsSettledByDaysOrConstraints(
            String events, String constraints, Precedence precedence) {
        Ordering ordering = Notes.of(events).ordering(constraints);
        assertThat(ordering.between("a", "b")).isEqualTo(precedence);
        assertThat(ordering.between("b", "a"))
                .isEqualTo(
                        switch (precedence) {
                            case FIRST -> Precedence.SECOND;
                            case SECOND -> Precedence.FIRST;
                            case UNDECIDED -> Precedence.UNDECIDED;
                        });
    }

    @Test
    void narrowedBoundsAreThoseThatEveryWayGives() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Notes notes = Notes.of(events(random));
            String constraints =
                    IntStream.range(0, 8)
                            .mapToObj(_ -> event(random) + " < " + event(random))
                            .filter(it -> it.charAt(0) != it.charAt(4))
                            .collect(Collectors.joining(", "));
            Ordering ordering = notes.ordering(constraints);
            Graph graph = new Graph(Notes.constraints(constraints), notes);
            for (Hint hint : ordering.hints()) {
                Point point = hint.point();
                assertThat(hint.days().first())
                        .as("seed %d", seed)
                        .isEqualTo(
                                graph.points().stream()
                                        .filter(it -> leads(graph, it, point))
                                        .mapToLong(it -> notes.reach(it).days().first())
                                        .max()
                                        .orElseThrow());
                assertThat(hint.days().last())
                        .as("seed %d", seed)
                        .isEqualTo(
                                graph.points().stream()
                                        .filter(it -> leads(graph, point, it))
                                        .mapToLong(it -> notes.reach(it).days().last())
                                        .min()
                                        .orElseThrow());
            }
        }
    }

    private static boolean leads(Graph graph, Point from, Point to) {
        return from.equals(to) || !graph.way(from, to).isEmpty();
    }

    private static String events(Random random) {
        return "abcdef"
                .chars()
                .mapToObj(
                        it ->
                                Character.toString(it)
                                        + " "
                                        + switch (random.nextInt(4)) {
                                            case 0 -> "?";
                                            case 1 -> "[.." + (2000 + random.nextInt(20)) + "]";
                                            case 2 -> "[" + (2000 + random.nextInt(20)) + "..]";
                                            default -> Integer.toString(2000 + random.nextInt(20));
                                        })
                .collect(Collectors.joining(", "));
    }

    private static String event(Random random) {
        return Character.toString("abcdef".charAt(random.nextInt(6)));
    }
}
