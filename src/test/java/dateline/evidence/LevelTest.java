package dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Map;
import java.util.Set;

/// Which level claims and their evidence come to; articles are not tied unless said.
class LevelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    claim q reason because: a                              = UNDATED
                    claim d date 2021:                                     = UNSOURCED
                    claim d date 2021: a mentions                          = UNSOURCED
                    claim d date 2021: a confidence 0                      = UNSOURCED
                    claim d date 2021: a confidence 1                      = SINGLE_SOURCE
                    claim d date 2021: a; a                                = SINGLE_SOURCE
                    claim d date 2021: a year                              = SINGLE_SOURCE
                    claim d date 2021: a age                               = DERIVED_ONLY
                    claim d date 2021: a age; b age                        = DERIVED_AGREED
                    claim d date 2021: a; b                                = CORROBORATED
                    claim d date 2021: a; b age                            = CORROBORATED
                    claim d date 2021: a relayed c; b relayed c            = SINGLE_SOURCE
                    claim d date 2021: a relayed c; b relayed d            = CORROBORATED
                    """)
    void oneClaimIsAsGoodAsItsEvidence(String claims, Level expected) {
        assertThat(Told.of(claims).event().level()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    2021:a       | 2022:b               = CONFLICT
                    2021:a       | 2022:b age           = DERIVED_CONFLICT
                    2021:a age   | 2022:b age           = DERIVED_CONFLICT
                    2021:a       | 2022:b confidence 0  = SINGLE_SOURCE
                    2021:a       | 2022:b mentions      = SINGLE_SOURCE
                    2021~:a      | 2022:b               = TENSION
                    2021~:a age  | 2022:b age           = TENSION
                    2021:a       | 2021-03:b            = CORROBORATED
                    2021:a age   | 2021-03:b            = CORROBORATED
                    2021:a age   | 2021-03:b age        = DERIVED_AGREED
                    2020-24:a    | 2021:b               = SINGLE_SOURCE
                    2020-24:a    | 2021:b age           = SINGLE_SOURCE
                    2020-24:a age| 2021:b age           = DERIVED_AGREED
                    [..2021]:a   | [..2020]:b           = SINGLE_SOURCE
                    [..2021]:a;b | 2020:c               = SINGLE_SOURCE
                    [..2021]:a   | 2020:b;c             = CORROBORATED
                    [..2021]:a age | [..2020]:b age     = DERIVED_ONLY
                    """)
    void twoClaimsAreHeldAgainstEachOther(String claims, Level expected) {
        assertThat(two(claims).event().level()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    2021:a; b  | 2021-03:c             = p
                    2021:a     | 2021-03:b             = p
                    2021:a     | 2021-03:b; c          = q
                    2021:a     | 2021-03:b; c age      = q
                    2021:a     | 2021-03:b age; c age  = p
                    2020-24:a;b| 2021:c;d;e            = q
                    2020-24:a;b| 2021:c;d              = p
                    """)
    void whatIsCorroboratedIsTheNarrowestValueThatTwoShare(String claims, String claim) {
        assertThat(two(claims).event().supports())
                .singleElement()
                .extracting(Support::corroborated)
                .isEqualTo(claim);
    }

    @Test
    void theCorroboratedDateIsTold() {
        assertThat(two("2021:a; b | 2021-03:c").event().corroborated()).hasToString("2021");
        assertThat(two("2020-24:a | 2021:c").event().corroborated()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    article k syndicated r / 2021:r  | 2022:k               = MISREPORTED
                    article k syndicated r / 2021:r; s | 2022:k             = MISREPORTED
                    article k syndicated r / 2021:r  | 2022:k; s            = CONFLICT
                    article k syndicated r / 2021:k  | 2022:s               = CONFLICT
                    article k syndicated r / 2021:r  | 2022:r               = MISREPORTED
                    article k syndicated r / 2021:r  | 2022:r; s            = MISREPORTED
                    article k syndicated r / 2021:r; s | 2022:r; t          = CONFLICT
                    article k syndicated r / 2021:k  | 2022:k               = MISREPORTED
                    article k syndicated r / 2021:r  | 2022:k age           = DERIVED_CONFLICT
                    article k syndicated r / 2021:r  | 2022:s follows r     = MISREPORTED
                    article k syndicated r / 2021:r  | 2022:s follows k     = MISREPORTED
                    article k by times / 2021:k      | 2022:s relayed times = MISREPORTED
                    article k by times / 2021:s      | 2022:t relayed times = CONFLICT
                    article k syndicated x / 2021:r; k | 2022:r; s          = CONFLICT
                    article k / 2021:a relayed x     | 2022:b relayed x     = MISREPORTED
                    article k / 2021:a relayed x; c  | 2022:b relayed x     = MISREPORTED
                    article k / 2021:a relayed x; c  | 2022:b relayed x; d  = CONFLICT
                    article k / 2021:a told x        | 2022:b told x        = MISREPORTED
                    article k / 2021:a told x        | 2022:b told y        = CONFLICT
                    """)
    void aWitnessOnBothSidesIsReducedToItsRoot(String text, Level expected) {
        String[] parts = text.split("/", 2);
        String articles = parts[0] + "\narticle r\n";
        assertThat(Told.of(articles + claims(parts[1])).event().level()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    2021:a told x         | 2022:a told y          = CONFLICT
                    2021:a told x         | 2022:a told x          = MISREPORTED
                    2021:a told x; a told y | 2022:a told x        = MISREPORTED
                    2021:a                | 2022:a told x          = MISREPORTED
                    2021:a; b             | 2022:a told x          = CONFLICT
                    2021:a; a told x      | 2022:a; a told y       = CONFLICT
                    2021:a; a told x      | 2022:a                 = MISREPORTED
                    2021:a told x         | 2022:a told y; k       = CONFLICT
                    2021:a told x         | 2022:k told y          = MISREPORTED
                    2021:k told x         | 2022:k told y          = MISREPORTED
                    2021:t told x         | 2022:u told y          = CONFLICT
                    2021:t                | 2022:u told y          = MISREPORTED
                    2021:a told x; b told y | 2022:a told y; b told x = MISREPORTED
                    2021:a told x age     | 2022:a told y          = DERIVED_CONFLICT
                    """)
    void whoeverAnArticleLetsSpeakIsHeardApart(String text, Level expected) {
        String articles =
                """
                article a
                article k syndicated a
                article t by times
                article u by times
                """;
        assertThat(Told.of(articles + claims(text)).event().level()).isEqualTo(expected);
    }

    @Test
    void anArticleAgainstTheOneItQuotesDrawsNeither() {
        assertThat(Told.of(claims("2021:a | 2022:a told x")).event().drawn().answer()).isNull();
    }

    @Test
    void aSlipIsSeenHoweverVagueTheOthersAre() {
        String articles = "article r\narticle k syndicated r\narticle l syndicated r\n";
        assertThat(
                        Told.of(
                                        articles
                                                + """
                                                claim d0 date 2021: l
                                                claim d1 date 2021-03: r; s
                                                claim d2 date 2022: k
                                                """)
                                .event()
                                .level())
                .isEqualTo(Level.MISREPORTED);
        assertThat(
                        Told.of(
                                        articles
                                                + """
                                                claim d0 date 2021: s
                                                claim d1 date 2021-03: r
                                                claim d2 date 2022: k
                                                """)
                                .event()
                                .level())
                .isEqualTo(Level.MISREPORTED);
    }

    @Test
    void whoeverAgreesWithACopyOnlyStillContradicts() {
        assertThat(
                        Told.of(
                                        """
                                        article r
                                        article k syndicated r
                                        claim d0 date 2021: s
                                        claim d1 date 2021-03: r
                                        claim d2 date 2022: k; t
                                        """)
                                .event()
                                .level())
                .isEqualTo(Level.CONFLICT);
    }

    @Test
    void aRootThatLeavesBothPossibleTakesNoSide() {
        assertThat(
                        Told.of(
                                        """
                                        article r
                                        article k syndicated r
                                        claim p date 2021: s
                                        claim q date 2022: k
                                        claim r date [2021..2022]: r
                                        """)
                                .event()
                                .level())
                .isEqualTo(Level.CONFLICT);
    }

    @Test
    void deprecatedClaimsDoNotCount() {
        assertThat(Told.of("claim p date 2021: a\nclaim q date 2022 deprecated: b").event().level())
                .isEqualTo(Level.SINGLE_SOURCE);
        assertThat(Told.of("claim q date 2022 deprecated: b").event().level())
                .isEqualTo(Level.UNDATED);
    }

    @Test
    void aPreferredClaimDoesNotEndAConflict() {
        assertThat(Told.of("claim p date 2021 preferred: a\nclaim q date 2022: b").event().level())
                .isEqualTo(Level.CONFLICT);
    }

    @Test
    void aPeriodIsAsGoodAsTheWorseOfStartAndEnd() {
        EventAssessment event =
                Told.of(
                                """
                                period
                                claim p date 2018/2020: a; b
                                claim q start 2018-03: c
                                claim r end 2021: d
                                """)
                        .event();
        assertThat(event.level()).isEqualTo(Level.CONFLICT);
        assertThat(event.levels())
                .isEqualTo(
                        Map.of(
                                "start", Level.CORROBORATED,
                                "end", Level.CONFLICT,
                                "date", Level.CONFLICT));
    }

    @Test
    void anOpenEndIsCorroboratedByNobody() {
        EventAssessment event = Told.of("period\nclaim p date 2018/..: a; b").event();
        assertThat(event.levels())
                .containsEntry("start", Level.CORROBORATED)
                .containsEntry("end", Level.SINGLE_SOURCE);
        assertThat(event.level()).isEqualTo(Level.SINGLE_SOURCE);
        assertThat(event.corroborated()).isNull();
    }

    @Test
    void aStartAloneDatesAPeriod() {
        EventAssessment event = Told.of("period\nclaim p start 2018: a; b").event();
        assertThat(event.level()).isEqualTo(Level.CORROBORATED);
        assertThat(event.corroborated()).hasToString("2018/");
    }

    @Test
    void theDateSharedByWitnessesOfAPeriodIsAnInterval() {
        assertThat(Told.of("period\nclaim p date 2018/2020: a; b").event().corroborated())
                .hasToString("2018/2020");
    }

    @Test
    void agentsApartDoNotContradict() {
        EventAssessment event =
                Told.of("claim p holder x of ann: a\nclaim q holder y of bob: b").event();
        assertThat(event.conflicted()).isFalse();
        assertThat(event.relations()).isEmpty();
    }

    @Test
    void thePropertyIsAsGoodAsItsWorstAgent() {
        EventAssessment event =
                Told.of(
                                """
                                claim p holder x of ann: a
                                claim q holder y of bob: b
                                claim r holder z of bob: c
                                """)
                        .event();
        assertThat(event.levels()).containsEntry("holder", Level.CONFLICT);
        assertThat(event.level()).isEqualTo(Level.UNDATED);
        assertThat(event.conflicted()).isTrue();
    }

    @Test
    void anEditorMayRejectEvidenceAndRankClaims() {
        Told told = Told.of("claim p date 2021: a\nclaim q date 2022: b");
        assertThat(told.event(Grounds.BARE.with(new Decisions(Set.of("q.b"), Map.of()))).level())
                .isEqualTo(Level.SINGLE_SOURCE);
        assertThat(
                        told.event(
                                        Grounds.BARE.with(
                                                new Decisions(
                                                        Set.of(),
                                                        Map.of(
                                                                "q",
                                                                dateline.model.Rank.DEPRECATED))))
                                .level())
                .isEqualTo(Level.SINGLE_SOURCE);
    }

    @Test
    void onlyTheArticlesTakenIntoAccountSpeak() {
        Told told = Told.of("claim p date 2021: a\nclaim q date 2022: b\nclaim r date 2021-05: ");
        assertThat(told.event(Grounds.BARE.withArticles(Set.of("a"))).level())
                .isEqualTo(Level.SINGLE_SOURCE);
        assertThat(told.event(Grounds.BARE.withArticles(Set.of("a"))).claims())
                .extracting(standing -> standing.claim().id())
                .containsExactly("p", "r");
        assertThat(told.event(Grounds.BARE.withArticles(Set.of())).level())
                .isEqualTo(Level.UNSOURCED);
    }

    @ParameterizedTest
    @EnumSource
    void evidenceStandsWhileItsPassagesHold(Anchor anchor) {
        Told told = Told.of("claim p date 2021: a passage x passage y");
        boolean lost = Set.of(Anchor.CHANGED, Anchor.AMBIGUOUS, Anchor.ORPHAN).contains(anchor);
        assertThat(told.event(Grounds.BARE.withAnchors(Map.of("y", anchor))).level())
                .isEqualTo(lost ? Level.UNSOURCED : Level.SINGLE_SOURCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    article a on 2021-03 / a relative            = DIRECT
                    article a / a relative                       = DERIVED
                    article b on 2021-03 / a relative b          = DERIVED
                    article b on 2021-03 / a age                 = DERIVED
                    article b / a year                           = DIRECT
                    article a from it-follows-from:e. / a relative = CIRCULAR
                    article a from p / a relative                = CIRCULAR
                    article a from p-b / a relative              = DIRECT
                    article a from elsewhere / a relative        = DIRECT
                    article a from e / a                         = DIRECT
                    article a derived b / a                      = DIGEST
                    article a derived b from e / a               = DIGEST
                    article a derived b from e / a relative      = CIRCULAR
                    article a derived b from b / a relative      = DIGEST
                    article a syndicated d / a                   = DIGEST
                    article a / a mentions                       = MENTION
                    article a / a confidence 0                   = NO_CONFIDENCE
                    """)
    void evidenceIsUsedAsItDeserves(String text, Use use) {
        String[] parts = text.split("/", 2);
        Told told =
                Told.of("article d derived b\n" + parts[0] + "\nclaim p date 2021: " + parts[1]);
        assertThat(told.event().claims().getFirst().evidence().getFirst().use()).isEqualTo(use);
    }

    private static Told two(String claims) {
        return Told.of(claims(claims));
    }

    /// `2021:a | 2022:b` as the claims p and q.
    private static String claims(String text) {
        String[] claims = text.split("\\|", 2);
        return claim("p", claims[0]) + claim("q", claims[1]);
    }

    private static String claim(String id, String text) {
        String[] parts = text.strip().split(":", 2);
        return "claim %s date %s: %s%n".formatted(id, parts[0], parts[1]);
    }
}
