package dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evidence.Bar.Standing;
import dateline.time.Bound;
import dateline.time.CivilDay;
import dateline.time.DayRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

/// What is drawn, written as `ANSWER edtf (claims)` for each bar.
class DrawnTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    2021:a        | 2021-03:b     = ANSWER 2021-03 (q)
                    2021:a        | 2021-03:b age = ANSWER 2021-03 (q)
                    2021:a age    | 2021-03:b     = ANSWER 2021-03 (q)
                    2020-24:a     | 2021:b        = ANSWER [2021-01..2021-02] (p q)
                    2020-24:a     | 2021:b age    = ANSWER [2021-01..2021-02] (p q)
                    [2019,2021]:a | [2020..]:b    = ANSWER 2021 (p q)
                    [..2021]:a    | [2021-03..]:b = ANSWER [2021-03..2021-12] (p q)
                    [2018..2022]:a| [2019,2021..]:b = ANSWER [2019,2021..2022] (p q)
                    2021~:a       | 2021:b        = ANSWER 2021 (p q)
                    2021?:a       | 2021:b        = ANSWER 2021 (p q)
                    2021:a        | 2022:b        = RIVAL 2021 (p), RIVAL 2022 (q)
                    2022:a        | 2021:b        = RIVAL 2021 (q), RIVAL 2022 (p)
                    2021~:a       | 2022:b        = RIVAL 2021~ (p), RIVAL 2022 (q)
                    2021:a        | 2022:b age    = ANSWER 2021 (p), BESIDE 2022 (q)
                    2021~:a       | 2022:b age    = ANSWER 2021~ (p), BESIDE 2022 (q)
                    2021:a age    | 2022:b age    = RIVAL 2021 (p), RIVAL 2022 (q)
                    2021:         | 2022:         = RIVAL 2021 (p), RIVAL 2022 (q)
                    2021:         | 2021-03:      = ANSWER 2021-03 (q)
                    2021:a        | 2022:         = ANSWER 2021 (p)
                    2021:a        | 2021-03:      = ANSWER 2021 (p)
                    2021:a        | 2022:b mentions = ANSWER 2021 (p)
                    """)
    void theNarrowestCompatibleClaimIsDrawn(String claims, String expected) {
        assertThat(drawn(claim("p", claims, 0) + claim("q", claims, 1))).isEqualTo(expected);
    }

    @Test
    void onlyClaimsThatContainNoOtherAreDrawn() {
        assertThat(
                        drawn(
                                """
                                claim p date 2021: a
                                claim q date 2022: b
                                claim r date 2021-03: c
                                claim s date [2021-03-01..2021-03-31]: d
                                """))
                .isEqualTo("RIVAL 2021-03 (r s), RIVAL 2022 (q)");
    }

    @Test
    void aVagueClaimDoesNotHideAConflict() {
        assertThat(
                        drawn(
                                """
                                claim p date 2021-03: a
                                claim q date 2021-05: b
                                claim r date 2021: c
                                """))
                .isEqualTo("RIVAL 2021-03 (p), RIVAL 2021-05 (q)");
    }

    @Test
    void thePreferredClaimIsDrawnAndTheOthersBesideIt() {
        assertThat(drawn("claim p date 2021: a\nclaim q date 2022 preferred: b"))
                .isEqualTo("ANSWER 2022 (q), BESIDE 2021 (p)");
        assertThat(drawn("claim p date 2021 preferred: a\nclaim q date 2021-03: b"))
                .isEqualTo("ANSWER 2021 (p)");
    }

    @Test
    void severalPreferredClaimsAreNone() {
        assertThat(drawn("claim p date 2021 preferred: a\nclaim q date 2022 preferred: b"))
                .isEqualTo("RIVAL 2021 (p), RIVAL 2022 (q)");
    }

    @Test
    void aDeprecatedClaimIsNotDrawn() {
        assertThat(drawn("claim p date 2021: a\nclaim q date 2022 deprecated: b"))
                .isEqualTo("ANSWER 2021 (p)");
        assertThat(drawn("claim q date 2022 deprecated: b")).isEmpty();
    }

    @Test
    void whatRemainsOfAMisreportIsDrawnAndTheSlipBesideIt() {
        assertThat(
                        drawn(
                                """
                                article k syndicated r
                                article r
                                claim p date 2021: r
                                claim q date 2022: k
                                """))
                .isEqualTo("ANSWER 2021 (p), BESIDE 2022 (q)");
    }

    @Test
    void whereNothingRemainsOfAMisreportEachIsDrawn() {
        assertThat(drawn("claim p date 2021: r\nclaim q date 2022: r"))
                .isEqualTo("RIVAL 2021 (p), RIVAL 2022 (q)");
        assertThat(drawn("claim p date 2021: r; s\nclaim q date 2022: r"))
                .isEqualTo("ANSWER 2021 (p), BESIDE 2022 (q)");
    }

    @Test
    void derivedClaimsThatClashDoNotNarrow() {
        assertThat(
                        drawn(
                                """
                                claim p date 2021: a
                                claim q date 2021-03: b age
                                claim r date 2021-11: c age
                                """))
                .isEqualTo("ANSWER 2021 (p)");
        assertThat(
                        drawn(
                                """
                                claim p date 2021: a
                                claim q date 2021-03: b age
                                claim r date 2023: c age
                                """))
                .isEqualTo("ANSWER 2021-03 (q), BESIDE 2023 (r)");
    }

    @Test
    void threeThatMeetInPairsOnlyHaveNoSingleDate() {
        assertThat(
                        drawn(
                                """
                                claim p date [2020,2022]: a
                                claim q date [2022,2024]: b
                                claim r date [2020,2024]: c
                                """))
                .isEqualTo("RIVAL [2020,2022] (p), RIVAL [2020,2024] (r), RIVAL [2022,2024] (q)");
    }

    @Test
    void anIntersectionNamesTheClaimsThatMakeIt() {
        assertThat(
                        drawn(
                                """
                                claim p date [..2021]: a
                                claim q date [2021-03..]: b
                                claim r date [..2023]: c
                                """))
                .isEqualTo("ANSWER [2021-03..2021-12] (p q)");
    }

    @Test
    void whatWasConcludedFromTheEventIsNeverDrawn() {
        assertThat(drawn("article a from e\nclaim p date 2021: a relative")).isEmpty();
        assertThat(drawn("article a from e\nclaim p date 2021: a relative; b age"))
                .isEqualTo("ANSWER 2021 (p)");
    }

    @Test
    void anUndatedEventStandsAtItsEarliestAsOf() {
        EventAssessment event =
                Told.of(
                                """
                                claim p amount 5USD asof 2021: a
                                claim q amount 6USD asof 2020: a
                                claim r amount 7USD asof 2019 deprecated: a
                                """)
                        .event();
        assertThat(event.drawn().bars()).isEmpty();
        assertThat(event.drawn().asOf())
                .isEqualTo(
                        new DayRange(
                                new CivilDay(2020, 1, 1).epochDay(),
                                new CivilDay(2020, 12, 31).epochDay()));
        assertThat(Told.of("claim p amount 5USD: a").event().drawn().asOf()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    date 2018/2020:a | date 2018-03/2020:b       = ANSWER 2018-03/2020 (p q)
                    date 2018/2020:a | start 2018-03:b           = ANSWER 2018-03/2020 (p q)
                    date 2018/2020:a | end 2020-03:b             = ANSWER 2018/2020-03 (p q)
                    start 2018:a     | end 2020:b                = ANSWER 2018/2020 (p q)
                    start 2018:a     | start 2018-03:b           = ANSWER 2018-03/ (q)
                    end 2018:a       | end 2018-03:b             = ANSWER /2018-03 (q)
                    date 2018/..:a   | date 2018/..:b            = ANSWER 2018/.. (p q)
                    date 2018/:a     | date 2018/2020:b          = ANSWER 2018/2020 (p q)
                    date 2018/..:on19| date 2018/2020:b          = ANSWER 2018/2020 (p q)
                    date 2018/..:on22| date 2018/2020:b          = RIVAL 2018/2020 (q), RIVAL 2018/.. (p)
                    date 2018/..:on22 age| date 2018/2020:b age = RIVAL 2018/2020 (q), RIVAL 2018/.. (p)
                    date 2018/2020:a | date 2018/2021:b          = RIVAL 2018/2020 (p), RIVAL 2018/2021 (q)
                    date 2018/2020:a | date 2019/2020:b          = RIVAL 2018/2020 (p), RIVAL 2019/2020 (q)
                    date 2018/2020:a | end 2021:b                = RIVAL 2018/2020 (p), RIVAL 2018/2021 (q)
                    date 2018/2020:a | end 2021:b age            = ANSWER 2018/2020 (p), BESIDE 2018/2021 (q)
                    start [2017..2018]:a | end 2020:b            = ANSWER ? (p q)
                    start 2020:a     | end 2019:b                = ANSWER ? (p q)
                    """)
    void startAndEndOfAPeriodAreChosenApart(String claims, String expected) {
        String text = "article on19 on 2019\narticle on22 on 2022\nperiod\n";
        for (int i = 0; i < 2; i++) {
            String[] parts = claims.split("\\|", 2)[i].strip().split(":", 2);
            text += "claim %s %s: %s%n".formatted(i == 0 ? "p" : "q", parts[0], parts[1]);
        }
        assertThat(drawn(text)).isEqualTo(expected);
    }

    @Test
    void anUnknownEndIsNoRivalOfADate() {
        assertThat(
                        drawn(
                                """
                                period
                                claim p date 2018/2020: a
                                claim q date 2018/2021: b
                                claim r date 2018/: c
                                """))
                .isEqualTo("RIVAL 2018/2020 (p), RIVAL 2018/2021 (q)");
    }

    @Test
    void anOpenEndIsNotAnUnknownOne() {
        assertThat(
                        drawn(
                                """
                                period
                                claim p date 2018/..: a
                                claim q date 2018/: b
                                claim r start 2019: c
                                """))
                .isEqualTo("RIVAL 2018/.. (p), RIVAL 2018/ (q), RIVAL 2019/.. (r)");
    }

    @Test
    void theBarOfAPeriodHasItsBounds() {
        Bar bar = Told.of("period\nclaim p date 2018/..: a").event().drawn().bars().getFirst();
        assertThat(bar.standing()).isEqualTo(Standing.ANSWER);
        assertThat(bar.start().earliest())
                .isEqualTo(new Bound.Day(new CivilDay(2018, 1, 1).epochDay()));
        assertThat(bar.end().latest()).isEqualTo(Bound.OPEN);
        assertThat(bar.end().limit()).isEqualTo(When.Limit.OPEN);
        Bar started = Told.of("period\nclaim p start 2018: a").event().drawn().bars().getFirst();
        assertThat(started.end().latest()).isEqualTo(Bound.UNKNOWN);
    }

    @Test
    void whereOnlyAgentsHaveDatesEachStandsForItself() {
        assertThat(drawn("claim p date 2021 of ann: a\nclaim q date 2021 of bob: b"))
                .isEqualTo("RIVAL 2021 (p), RIVAL 2021 (q)");
        assertThat(drawn("claim p date 2021 of ann: a\nclaim q date 2022: b"))
                .isEqualTo("ANSWER 2022 (q)");
        assertThat(drawn("claim p date 2021 of ann: a")).isEqualTo("ANSWER 2021 (p)");
    }

    private static String drawn(String text) {
        return Told.of(text).event().drawn().bars().stream()
                .map(DrawnTest::line)
                .collect(Collectors.joining(", "));
    }

    private static String line(Bar bar) {
        return bar.standing()
                + " "
                + (bar.edtf() == null ? "?" : bar.edtf())
                + " ("
                + String.join(" ", bar.claims())
                + ")";
    }

    private static String claim(String id, String claims, int index) {
        String[] parts = claims.split("\\|", 2)[index].strip().split(":", 2);
        return "claim %s date %s: %s%n".formatted(id, parts[0], parts[1]);
    }
}
