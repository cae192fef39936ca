package dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Evidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

class EventAssessmentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    2021 : a; b     | 2021-03 : c              = 3 a,b,c
                    2021 : a; copy  | 2021-03 : a              = 1 a,copy
                    2021 : a        | 2021-03 : digest         = 1 a
                    2021 : a        | 2022 : b                 = 2 a,b
                    2021 : a        | 2022 preferred : b       = 1 b
                    2021 : a; c     | 2021-03 preferred : b    = 3 a,b,c
                    2021 : a        | 2022 : b age             = 1 a
                    2021 : a        | 2022 deprecated : b      = 1 a
                    2021 : a        | 2022 : b mentions        = 1 a
                    2021 : a        | 2022 : copy              = 1 a
                    2020-24 : a     | 2021 : b                 = 2 a,b
                    2021 :          | 2022 :                   = 0\s
                    """)
    void theCountIsOfWhatTheDrawnDateRestsOn(String claims, String expected) {
        EventAssessment event =
                Told.of(
                                "article copy syndicated a\narticle a\narticle digest derived a\n"
                                        + claim("p", claims, 0)
                                        + claim("q", claims, 1))
                        .event();
        assertThat(event.lineageCount() + " " + String.join(",", event.articles()))
                .isEqualTo(expected.length() == 1 ? expected + " " : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    date   : 2021:a;b | 2021-03:c     | 2022:d age    = a b c
                    date   : 2021:a   | 2021-03:c     | 2021:copy     = a c copy
                    date   : 2021:a   | 2022 preferred:c | 2021:b     = c
                    reason : x:a;b    | y:c           | z:d           = a b
                    reason : x:a      | y:c           | z:digest      = a c
                    holder : x:a;b    | y:c           | z:d mentions  = a b c
                    amount : 90USD:a  | 90[81..99]USD:b | 4shares:c   = a b
                    amount : 90USD deprecated:a | | =
                    """)
    void theAnswerOfAnyPropertyRestsOnWhatAgreesWithIt(String claims, String expected) {
        String[] parts = claims.split(":", 2);
        EventAssessment event =
                Told.of(
                                "article copy syndicated a\narticle a\narticle digest derived a\n"
                                        + answers(parts[0].strip(), parts[1]))
                        .event();
        assertThat(event.evidence(parts[0].strip(), null))
                .extracting(Evidence::article)
                .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(" "));
    }

    private static String answers(String property, String claims) {
        StringBuilder told = new StringBuilder();
        for (String claim : claims.split("\\|", -1)) {
            if (!claim.isBlank()) {
                String[] parts = claim.strip().split(":", 2);
                told.append(
                        "claim c%d %s %s: %s%n"
                                .formatted(told.length(), property, parts[0], parts[1]));
            }
        }
        return told.toString();
    }

    @Test
    void inConflictAllWhoAgreeWithThePreferredAreLeftOut() {
        EventAssessment event =
                Told.of(
                                """
                                claim p date 2021-03 preferred: a
                                claim q date 2021: b
                                claim r date 2022: c
                                """)
                        .event();
        assertThat(event.level()).isEqualTo(Level.CONFLICT);
        assertThat(event.articles()).containsExactly("a");
    }

    @Test
    void aPeriodRestsOnWhatAgreesWithEitherEnd() {
        assertThat(
                        Told.of(
                                        """
                                        period
                                        article a on 2019
                                        claim p date 2018/..: a
                                        claim q date 2018/2020: b
                                        claim r end 2020-05: c
                                        """)
                                .event()
                                .articles())
                .containsExactly("a", "b", "c");
    }

    @Test
    void evidenceForBothEndsOfAPeriodIsListedOnce() {
        assertThat(Told.of("period\nclaim p date 2018/2020: a").event().evidence()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    2021 : a          | 2021-03 : b         = WIDER AGREES
                    2020-24 : a       | 2021 : b            = WIDER WIDER
                    2021 : a          | 2022 : b            = CONTRADICTS CONTRADICTS
                    2021 preferred : a| 2022 : b            = AGREES CONTRADICTS
                    2021 preferred : a| 2021-03 : b         = AGREES REFINES
                    2021 preferred : a| 2020-24 : b         = AGREES OVERLAPS
                    2021 : a          | 2022 deprecated : b = AGREES CONTRADICTS
                    2021 : a          | 2022 : b age        = AGREES CONTRADICTS
                    2021~ : a         | 2022 : b            = TENSION TENSION
                    2021 : a          | 2022 : b mentions   = AGREES NO_DATE
                    2021 : a          | 2022 : own relative = AGREES AGREES
                    2021~ : a         | 2021 : b            = AGREES AGREES
                    """)
    void evidenceIsHeldAgainstWhatIsDrawn(String claims, String expected) {
        EventAssessment event =
                Told.of("article own from e\n" + claim("p", claims, 0) + claim("q", claims, 1))
                        .event();
        assertThat(
                        event.claims().stream()
                                .map(it -> it.evidence().getFirst().evidence().id())
                                .map(id -> event.verdict(id).name())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void evidenceOfAnotherPropertyOrEventSaysNoDate() {
        EventAssessment event = Told.of("claim p date 2021: a\nclaim q reason x: b").event();
        assertThat(event.verdict("q.b")).isEqualTo(Verdict.NO_DATE);
        assertThat(event.verdict("elsewhere")).isEqualTo(Verdict.NO_DATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    date 2018/2020 | date 2018-03/2020    = date REFINES q
                    date 2018/2020 | date 2018-03/2020-05 = date REFINES q
                    date 2018/2020 | date 2018-03/2021    = date CONTRADICTS p
                    date 2018/2020~| date 2018-03/2021    = date TENSION p
                    date 2018-03/2020 | date 2018/2020-05 = date OVERLAPS p
                    date 2018/2020 | date 2018/           = date UNDECIDED p
                    date 2018/2020 | date 2019/           = date CONTRADICTS p
                    date 2018/2020 | date ../2020         = date REFINES p
                    date 2018/..   | date 2018/..         = none
                    date 2018/2020 | start 2018-03        = start REFINES q
                    date 2018/2020 | end 2018-03          = end CONTRADICTS p
                    start 2018     | end 2018             = none
                    start 2018     | start 2019           = start CONTRADICTS p
                    """)
    void periodsAreRelatedByTheWorseOfTheirEnds(String claims, String expected) {
        assertThat(relations(claims, "", "a", "b")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    article a on 2019-05        = SUPERSEDED
                    article a on 2019           = SUPERSEDED
                    article a on 2020-05        = UNDECIDED
                    article a on 2020           = UNDECIDED
                    article a on 2021           = CONTRADICTS
                    article a on 2021?          = TENSION
                    article a on 2021~          = TENSION
                    article a on 2020-12-31     = UNDECIDED
                    article a on 2021-01-01     = CONTRADICTS
                    article a                   = UNDECIDED
                    """)
    void whoeverWroteStillBeforeTheEndIsSuperseded(String article, String expected) {
        String told = relations("date 2018/.. | date 2018/2020", article + "\n", "a", "b");
        assertThat(told).isEqualTo("date " + expected + " p");
        String mirrored = relations("date 2018/2020 | date 2018/..", article + "\n", "b", "a");
        assertThat(mirrored).isEqualTo("date " + expected + " p");
    }

    @Test
    void theLatestWhoWroteStillDecides() {
        String articles = "article a on 2019\narticle b on 2022\n";
        assertThat(relations("date 2018/.. | date 2018/2020", articles, "a; b", "c"))
                .isEqualTo("date CONTRADICTS p");
        assertThat(relations("date 2018/.. | date 2018/2020", articles, "a; b age", "c"))
                .isEqualTo("date CONTRADICTS p");
        assertThat(relations("date 2018/.. | date 2018/2020", articles, "a; b mentions", "c"))
                .isEqualTo("date SUPERSEDED p");
    }

    @Test
    void relationsAreToldPairByPairWithWhatTheyShare() {
        EventAssessment event =
                Told.of(
                                """
                                claim c date 2021: a
                                claim b date 2021-03: b
                                claim a date 2020-24: c
                                claim d date 2021-01/2021-12: d
                                claim x date 2022 deprecated: e
                                claim y date 2022:
                                """)
                        .event();
        assertThat(event.relations().stream().map(EventAssessmentTest::line))
                .contains("date REFINES b c true", "date OVERLAPS a c true")
                .contains("date CONTRADICTS c x false", "date CONTRADICTS c y false")
                .doesNotContain("date EQUAL c d true", "date EQUAL x y false")
                .hasSize(13);
        Relation overlap =
                event.relations().stream()
                        .filter(it -> it.a().equals("a") && it.b().equals("c"))
                        .findFirst()
                        .orElseThrow();
        assertThat(overlap.parts())
                .extracting(Relation.Part::common)
                .first()
                .extracting("edtf")
                .isEqualTo("[2021-01..2021-02]");
    }

    @Test
    void theWorstPropertyMarksTheEvent() {
        assertThat(
                        Told.of("claim p date 2021: a\nclaim q holder x: a\nclaim r holder y: b")
                                .event()
                                .conflicted())
                .isTrue();
        assertThat(
                        Told.of("claim p date 2021: a\nclaim q holder x: a\nclaim r holder y: a")
                                .event()
                                .conflicted())
                .isFalse();
    }

    @Test
    void claimsKeepTheOrderOfTheFileAndTellTheirFooting() {
        assertThat(
                        Told.of(
                                        """
                                        claim q date 2021: a
                                        claim p date 2021-03: b age
                                        claim o reason x: c mentions
                                        claim n date 2020 deprecated: a; b
                                        """)
                                .event()
                                .claims()
                                .stream()
                                .map(
                                        it ->
                                                it.claim().id()
                                                        + " "
                                                        + it.footing()
                                                        + " "
                                                        + it.lineages()
                                                        + " "
                                                        + it.counts()))
                .isEqualTo(
                        List.of(
                                "q DIRECT 1 true",
                                "p DERIVED 1 true",
                                "o NONE 0 false",
                                "n DIRECT 2 false"));
    }

    private static String relations(String claims, String articles, String p, String q) {
        String[] parts = claims.split("\\|", 2);
        String told =
                Told.of(
                                articles
                                        + "period\nclaim p %s: %s%nclaim q %s: %s%n"
                                                .formatted(
                                                        parts[0].strip(), p, parts[1].strip(), q))
                        .event()
                        .relations()
                        .stream()
                        .map(it -> it.property() + " " + it.kind() + " " + it.a())
                        .collect(Collectors.joining(", "));
        return told.isEmpty() ? "none" : told;
    }

    private static String line(Relation it) {
        return "%s %s %s %s %s".formatted(it.property(), it.kind(), it.a(), it.b(), it.counts());
    }

    private static String claim(String id, String claims, int index) {
        String[] parts = claims.split("\\|", 2)[index].strip().split(":", 2);
        return "claim %s date %s: %s%n".formatted(id, parts[0].strip(), parts[1]);
    }
}
