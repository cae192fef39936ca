package dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evidence.order.Ordered;
import dateline.evidence.order.Precedence;
import dateline.model.Constraint;
import dateline.model.Constraint.End;
import dateline.model.Constraint.Point;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Order constraints over what the claims of a dataset amount to.
class ConstraintsTest {
    private static final String ARTICLES =
            "article a by times on 2030\narticle b by post on 2030\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # the drawn date, the narrower of two that agree
                    date 2016: a; b, date 2016-05: b | date 2016-06: a                    | x < y | SATISFIED
                    # of a conflict the hull, which an open claim that contains both does not widen
                    date 2016: a, date 2018: b       | date 2017: a                       | x < y | POSSIBLE
                    date 2016: a, date 2018: b       | date 2019: a                       | x < y | SATISFIED
                    date 2016: a, date 2018: b, date [..2020]: a | date 2019: a           | x < y | SATISFIED
                    # a slip beside the answer does not count
                    date 2016: a, date 2018: a; b    | date 2017: a                       | x < y | VIOLATED
                    # no date at all
                    reason rain: a                   | date 2019: a                       | x < y | UNKNOWN
                    # the ends of a period
                    start 2014: a, end 2016: a       | date 2017: a                       | x < y | SATISFIED
                    start 2014: a, end 2016: a       | date 2015: a                       | x < y | VIOLATED
                    start 2014: a, end 2016: a       | date 2015: a                       | x#start < y | SATISFIED
                    date 2014/2016: a                | date 2015: a                       | y < x#end | SATISFIED
                    date 2014/..: a                  | date 2015: a                       | x < y | UNKNOWN
                    start 2016: a                    | date 2015: a                       | x < y | VIOLATED
                    start 2013: a                    | date 2015: a                       | x < y | UNKNOWN
                    date 2013/2014: a, date 2012/..: b | date 2015: a                     | x < y | UNKNOWN
                    date 2012/..: a, date 2013/2014: b | date 2015: a                     | x < y | UNKNOWN
                    end 2013: a                      | date 2015: a                       | x < y | SATISFIED
                    end 2013: a                      | date 2015: a                       | x#start < y | SATISFIED
                    # of both ends in conflict each its own hull
                    start 2010: a, start 2011: b, end 2013: a, end 2014: b | date 2015: a | x < y | SATISFIED
                    start 2010: a, start 2012: b, end 2013: a, end 2014: b | date 2011: a | x#start < y | POSSIBLE
                    start 2010: a, start 2011: b, end 2013: a, end 2014: b | date 2009: a | x < y | VIOLATED
                    start 2010: a, start 2011: b     | date 2015: a                       | x < y | UNKNOWN
                    """)
    void aConstraintIsHeldAgainstWhatIsDrawn(String x, String y, String order, String state) {
        assertThat(assessment(Grounds.BARE, order, x, y).constraints())
                .extracting(Ordered::state)
                .extracting(Enum::name)
                .containsExactly(state);
    }

    @Test
    void articlesNotTakenIntoAccountDoNotOrder() {
        Grounds onlyB = Grounds.BARE.withArticles(Set.of("b"));
        var assessment = assessment(onlyB, "x < y", "date 2016: a, date 2018: b", "date 2017: b");
        assertThat(assessment.constraints().getFirst().state().name()).isEqualTo("VIOLATED");
    }

    @Test
    void neighboursAreOrderedByTheirDays() {
        var assessment =
                assessment(Grounds.BARE, "x < y", "date 2016: a", "date 2016: b", "reason z: a");
        assertThat(assessment.ordering().between("x", "y")).isEqualTo(Precedence.FIRST);
        assertThat(assessment.ordering().between("x", "z")).isEqualTo(Precedence.UNDECIDED);
    }

    @Test
    void whatDoesNotHoldIsAProblem() {
        var assessment =
                assessment(
                        Grounds.BARE,
                        "x < y, y < z, z < y",
                        "date 2017: a",
                        "start 2017: a, end 2019: a",
                        "date 2016: a");
        assertThat(assessment.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "By their dates these stand the other way round: y → z",
                        "These cannot all come one before the other, for they go round in a"
                                + " circle: y → z → y",
                        "By the dates of the first and the last these cannot all come one before"
                                + " the other: x → y → z");
        assertThat(assessment.problems())
                .extracting(it -> String.valueOf(it.where()))
                .first()
                .asString()
                .contains("/constraints/1");
    }

    private static Assessment assessment(Grounds grounds, String order, String... events) {
        Dataset told = Told.of(ARTICLES).dataset();
        List<Event> all = new ArrayList<>();
        for (String claims : events) {
            all.add(event(Character.toString("xyz".charAt(all.size())), claims));
        }
        Dataset dataset =
                new Dataset(
                        "told",
                        "1",
                        "Told",
                        null,
                        List.of(),
                        told.properties(),
                        List.of(),
                        List.of(),
                        told.articles(),
                        List.of(),
                        all,
                        List.of(),
                        Arrays.stream(order.split(", ", -1))
                                .map(ConstraintsTest::constraint)
                                .toList());
        return Assessment.of(dataset, grounds);
    }

    private static Event event(String id, String claims) {
        boolean period = claims.matches(".*(start|end|/).*");
        StringBuilder text = new StringBuilder(ARTICLES).append(period ? "period\n" : "");
        for (String claim : claims.split(", ", -1)) {
            text.append("claim ").append(id).append(text.length()).append(' ').append(claim);
            text.append('\n');
        }
        Event it = Told.of(text.toString()).dataset().events().getFirst();
        return new Event(
                id,
                it.title(),
                it.summary(),
                it.kind(),
                it.extent(),
                it.participants(),
                it.importance(),
                it.tags(),
                it.claims());
    }

    private static Constraint constraint(String text) {
        String[] points = text.split(" < ", -1);
        return new Constraint(point(points[0]), point(points[1]), "told");
    }

    private static Point point(String text) {
        String[] parts = text.split("#", -1);
        return new Point(
                parts[0],
                parts.length == 1 ? End.WHOLE : End.valueOf(parts[1].toUpperCase(Locale.ROOT)));
    }
}
