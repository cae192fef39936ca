package dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class ProblemsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    article a; article b syndicated a                            = none
                    article a alternate b; article b alternate a                 = none
                    article a syndicated b; article b revision a                 = a, b
                    article a syndicated a                                       = a
                    article a derived b; article b syndicated a                  = a, b
                    article a syndicated nowhere                                 = none
                    article c syndicated a; article a derived b; article b derived a = a, b
                    """)
    void aLineageThatTurnsInACircleIsAnError(String articles, String circle) {
        List<Problem> problems = problems(articles.replace("; ", "\n"));
        if (circle.equals("none")) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).hasSize(1);
            Problem problem = problems.getFirst();
            assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
            assertThat(problem.message()).endsWith(": " + circle);
        }
    }

    @Test
    void aCircleIsPlacedAtItsFirstArticle() {
        assertThat(pointers("article x\narticle a syndicated b\narticle b syndicated a"))
                .containsExactly("/articles/1/lineage");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    claim p date 2021: d                                   = 0
                    claim p date 2021: d; a                                =
                    claim p date 2021: d; copy                             =
                    claim p date 2021: d; b                                = 0
                    claim p date 2021: d; a mentions                       = 0
                    claim p date 2021: d mentions                          =
                    claim p date 2021: d confidence 0                      = 0
                    claim p date 2021: k                                   = 0
                    claim p date 2021: k; a                                =
                    claim p date 2021: d; claim q date 2021-03: a          =
                    claim p date 2021-03: d; claim q date 2021: a          = 0
                    claim q date 2021: d; claim p date 2021-03: a          =
                    claim q date 2021-03: d; claim p date 2021: a          = 0
                    claim p date 2021: d; claim q date 2022: a             = 0
                    claim p date 2021: d; claim q start 2021: a            = 0
                    claim p date 2021: d; claim q date 2021~ deprecated: a =
                    claim p date 2021: d; claim q date 2021-03 of ann: a   = 0
                    claim p date 2021: a; d follows a                      =
                    claim p date 2021: a; d follows b                      = 1
                    claim p date 2021: b; d follows b                      =
                    """)
    void aSummaryThatSaysWhatNoSourceSaysIsAWarning(String claims, String evidence) {
        List<String> pointers =
                pointers(
                        """
                        article a
                        article b
                        article copy syndicated a
                        article d derived a derived c
                        article c
                        article k syndicated d
                        """
                                + claims.replace("; claim", "\nclaim"));
        assertThat(pointers)
                .isEqualTo(
                        evidence == null
                                ? List.of()
                                : List.of("/events/0/claims/0/evidence/" + evidence));
    }

    @Test
    void aPeriodInASummaryIsHeldToStartAndEnd() {
        String articles = "period\narticle a\narticle d derived a\nclaim p date 2018/2020: d\n";
        assertThat(pointers(articles + "claim q date 2018-03/2020: a")).isEmpty();
        assertThat(pointers(articles + "claim q date 2018-03/2021: a")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    claim p start 2022: a; claim q end 2021: a                        = p, q
                    claim p start 2022: a; claim q end 2022: a                        =
                    claim p start [2021,2023]: a; claim q end 2022: a                 =
                    claim p start [2022..]: a; claim q end [..2021]: a                = p, q
                    claim p date ../2021: a; claim q start 2022: b                    = p, q
                    claim p start 2022: a                                             =
                    claim p start 2022: a; claim q end 2021 deprecated: a             =
                    # what another claim keeps in order is a conflict, and told as one
                    claim p start 2022: a; claim q end 2021: a; claim r start 2020: b =
                    claim p start 2022: a; claim q end 2021: a; claim r start 2020: b confidence 0 = p, q
                    """)
    void aPeriodThatEndsBeforeItBeginsIsAWarning(String claims, String named) {
        List<Problem> problems =
                problems("period\narticle a\narticle b\n" + claims.replace("; ", "\n"));
        if (named == null) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).hasSize(1);
            assertThat(problems.getFirst().message()).endsWith(" (" + named + ")");
        }
    }

    @Test
    void atMostOneClaimIsPreferred() {
        assertThat(
                        pointers(
                                """
                                claim p date 2021 preferred: a
                                claim q date 2022: a
                                claim r date 2023 preferred: a
                                claim s holder x preferred: a
                                claim t holder y of ann preferred: a
                                """))
                .containsExactly("/events/0/claims/2/rank");
    }

    @Test
    void circlesApartAreToldApart() {
        assertThat(
                        Circles.in(
                                Map.of(
                                        "a", List.of("b", "x"),
                                        "b", List.of("a"),
                                        "c", List.of("a"),
                                        "m", List.of("n"),
                                        "n", List.of("o"),
                                        "o", List.of("m", "p"),
                                        "p", List.of())))
                .containsExactly(List.of("a", "b"), List.of("m", "n", "o"));
    }

    private static List<String> pointers(String text) {
        return problems(text).stream()
                .map(problem -> problem.where() == null ? "" : "" + problem.where().pointer())
                .toList();
    }

    private static List<Problem> problems(String text) {
        return Assessment.of(Told.of(text).dataset()).problems();
    }
}
