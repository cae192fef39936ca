package dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Evidence;
import dateline.model.Origin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class LineagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    article b                                                  = b
                    article b syndicated a; article a                          = a
                    article b syndicated c; article c revision a; article a    = a
                    article b alternate a; article a                           = a
                    article a alternate b; article b                           = a
                    article b alternate c; article c                           = b
                    article c alternate b; article b syndicated z; article z   = z
                    article b alternate c; article c syndicated z; article z   = z
                    article b syndicated y; article y alternate x; article x   = x
                    article b derived a; article a                             = b
                    article b syndicated nowhere                               = b
                    article b syndicated c; article c syndicated b             = b
                    article b syndicated b                                     = b
                    article b alternate a; article a syndicated b              = a
                    """)
    void theRootIsTheFirstArticleOfTheText(String articles, String root) {
        Lineages lineages = lineages(articles.replace("; ", "\n"));
        assertThat(lineages.root("b")).isEqualTo(new Root.OfArticle(root));
    }

    @Test
    void copiesAreAllThatCarryTheText() {
        Lineages lineages =
                lineages(
                        """
                        article a
                        article b syndicated a
                        article c revision b
                        article d alternate a
                        article e derived a
                        """);
        assertThat(lineages.copies("c")).containsExactly("a", "b", "d");
        assertThat(lineages.copies("e")).isEmpty();
        assertThat(lineages.copies("nowhere")).isEmpty();
    }

    @Test
    void aDigestOrItsCopyHasNothingOfItsOwn() {
        Lineages lineages =
                lineages("article a\narticle d derived a\narticle k syndicated d\narticle o");
        assertThat(lineages.digest("d")).isTrue();
        assertThat(lineages.digest("k")).isTrue();
        assertThat(lineages.digest("a")).isFalse();
        assertThat(lineages.sources("k")).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    article d derived a; article k alternate d                         = a
                    article d alternate k derived a; article k                         = a
                    article z derived a; article k alternate z                         = a
                    article z derived a; article y revision z; article k alternate y   = a
                    article z derived a; article y alternate k revision z; article k   = a
                    article d derived a; article b syndicated d; article k revision b  = a
                    article z derived a; article k derived b alternate z               = b, a
                    article d derived a; article b alternate d; article k derived b    = b
                    article k; article d syndicated k derived a                        = ''
                    """)
    void whateverCarriesTheTextOfADigestIsOne(String articles, String sources) {
        Lineages lineages = lineages("article a\n" + articles.replace("; ", "\n"));
        assertThat(String.join(", ", lineages.sources("k"))).isEqualTo(sources);
        assertThat(lineages.digest("k")).isEqualTo(!sources.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    a; b                                   = 2
                    a; a                                   = 1
                    a; copy                                = 1
                    a; alt                                 = 1
                    t1; t2                                 = 1
                    t1; a                                  = 2
                    unknown1; unknown2                     = 2
                    a relayed ann; b relayed ann           = 1
                    a relayed ann; b relayed bob           = 2
                    a relayed ann; a                       = 2
                    a relayed times; t1                    = 1
                    a told ann; b told ann                 = 1
                    a told ann; b told bob                 = 2
                    a told ann; b relayed ann              = 2
                    a follows b; b                         = 1
                    a follows b; a                         = 2
                    a follows copy; alt                    = 1
                    t1 told ann; t2; b told ann            = 1
                    a; digest                              = 1
                    b follows digest; a                    = 1
                    b follows digest; c                    = 2
                    b follows both; a                      = 1
                    b follows both; c                      = 2
                    a; b confidence 0                      = 1
                    a; b mentions                          = 1
                    """)
    void witnessesAreCountedOnce(String evidence, int n) {
        EventAssessment event =
                Told.of(
                                """
                                article a
                                article b
                                article c
                                article copy by echo syndicated a
                                article alt by echo alternate copy
                                article t1 by times
                                article t2 by times
                                article unknown1
                                article unknown2
                                article digest derived a
                                article both derived c derived a
                                """
                                        + "claim p date 2021: "
                                        + evidence)
                        .event();
        assertThat(event.claims().getFirst().lineages()).isEqualTo(n);
        assertThat(event.lineages()).hasSize(n);
        assertThat(event.lineageCount()).isEqualTo(n);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    article a; article b                                       = [a] [b]
                    article a; article b syndicated a                          = [a, b]
                    article a by times; article b by times                     = [a, b]
                    article a by times; article b syndicated a; article c by times = [a, b, c]
                    article a; article b by times syndicated a; article c by times = [a, b] [c]
                    article a; article d derived a                             = [a]
                    article a; article d derived a; article e alternate d      = [a]
                    """)
    void wholeArticlesMakeFamilies(String articles, String families) {
        assertThat(
                        lineages(articles.replace("; ", "\n")).families().stream()
                                .map(Lineage::articles)
                                .map(List::toString)
                                .toList())
                .containsExactly(families.split("(?<=]) "));
    }

    @Test
    void aFamilyTellsWhatMakesItOne() {
        Lineage family =
                lineages("article a by times\narticle b syndicated a\narticle c by times")
                        .families()
                        .getFirst();
        assertThat(family.roots())
                .containsExactly(new Root.OfArticle("a"), new Root.OfArticle("c"));
        assertThat(family.reasons())
                .containsExactly(
                        new Reason.Copied("b", new Origin(Origin.Rel.SYNDICATED_FROM, "a", "")),
                        new Reason.SamePublisher("times"));
    }

    @Test
    void aLineageTellsWhatMakesItOne() {
        EventAssessment event =
                Told.of(
                                """
                                article a by times
                                article b by echo syndicated a
                                article c by times
                                article g by herald
                                claim p date 2021: a told ann; b; c; d told ann; e relayed times; f follows b; g told bob
                                """)
                        .event();
        List<Lineage> lineages = event.lineages();
        assertThat(lineages).hasSize(2);
        Lineage first = lineages.getFirst();
        assertThat(first.roots())
                .containsExactly(
                        new Root.OfArticle("a"),
                        new Root.OfArticle("c"),
                        new Root.OfArticle("d"),
                        new Root.OfAgent("times"));
        assertThat(first.publishers()).containsExactly("times");
        assertThat(first.articles()).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(first.evidence()).hasSize(6).startsWith("p.a", "p.b");
        assertThat(first.reasons())
                .containsExactlyInAnyOrder(
                        new Reason.Copied("b", new Origin(Origin.Rel.SYNDICATED_FROM, "a", "")),
                        new Reason.Relayed("p.e", "e", "times"),
                        new Reason.Followed("p.f", "f", "b", ""),
                        new Reason.SamePublisher("times"),
                        new Reason.SameTeller("ann", List.of("a", "d")));
        assertThat(lineages.getLast().articles()).containsExactly("g");
        assertThat(lineages.getLast().reasons()).isEmpty();
    }

    @Test
    void theWayToTheRootIsToldStepByStep() {
        Lineages lineages =
                lineages("article z\narticle b syndicated z\narticle a alternate b\narticle c");
        assertThat(lineages.wayToRoot("a"))
                .extracting(Reason.Copied::article)
                .containsExactly("a", "b");
        assertThat(lineages.wayToRoot("z")).isEmpty();
        assertThat(lineages.wayToRoot("c")).isEmpty();
    }

    @Test
    void alternatesAreTiedWhicheverOfThemSaysSo() {
        Lineages lineages = lineages("article a alternate b\narticle b");
        assertThat(lineages.wayToRoot("b"))
                .containsExactly(
                        new Reason.Copied("a", new Origin(Origin.Rel.ALTERNATE_OF, "b", "")));
    }

    @Test
    void longChainsAreWalkedWithoutDeepCalls() {
        StringBuilder chain = new StringBuilder("article a0\n");
        for (int i = 1; i < 20_000; i++) {
            chain.append("article a%d syndicated a%d%n".formatted(i, i - 1));
        }
        Lineages lineages = lineages(chain.toString());
        assertThat(lineages.root("a19999").id()).isEqualTo("a0");
        assertThat(lineages.count(List.<Evidence>of())).isZero();
    }

    private static Lineages lineages(String articles) {
        return Assessment.of(Told.of(articles).dataset()).lineages();
    }
}
