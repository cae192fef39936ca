package dateline.evidence.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.data.DatasetReader;
import dateline.data.Source;
import dateline.evidence.Anchor;
import dateline.evidence.passage.Resolution.Edition;
import dateline.model.Article;
import dateline.model.Dataset;
import dateline.model.Passage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What must hold of the passages of the dataset in the texts they were taken from, and in edited
/// forms of them. Skipped where the texts are not at hand: they are not part of the project.
class AttachedArticlesTest {
    private static final Path TEXTS = Path.of("../shared/articles");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Map<String, String> RAW = new LinkedHashMap<>();
    private static List<Article> articles = List.of();
    private static List<Passage> passages = List.of();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isDirectory(TEXTS), "the article texts are not at hand");
        Dataset dataset =
                Objects.requireNonNull(
                        DatasetReader.read(Source.of(Path.of("data/scale-ai.json"))).dataset());
        articles = dataset.articles();
        passages = dataset.passages();
        for (Article article : articles) {
            RAW.put(article.id(), Files.readString(TEXTS.resolve(article.id() + ".txt")));
        }
    }

    @Test
    void everyPassageStandsInItsEdition() {
        for (Article article : articles) {
            Resolution resolution = resolution(article, it -> it);
            assertThat(resolution.edition()).as(article.id()).isEqualTo(Edition.SAME);
            assertThat(resolution.found())
                    .as(article.id())
                    .allMatch(it -> it.anchor() == Anchor.EXACT_EDITION);
        }
        assertThat(passages).isNotEmpty();
    }

    @Test
    void whatFollowsATextMovesNothing() {
        for (Article article : articles) {
            assertThat(resolution(article, it -> it + "\n\nThe end of it.").found())
                    .as(article.id())
                    .allMatch(it -> it.anchor() == Anchor.EXACT);
        }
    }

    @Test
    void otherQuotesAndSpacesMakeNoOtherEdition() {
        for (Article article : articles) {
            Resolution resolution =
                    resolution(
                            article,
                            it ->
                                    it.replace('\'', '\u2019')
                                            .replace('"', '\u201D')
                                            .replace("-", "\u2010")
                                            .replace(" ", "\u00A0\n"));
            assertThat(resolution.edition()).as(article.id()).isEqualTo(Edition.SAME);
        }
    }

    @Test
    void aParagraphInFrontIsProposedAsOneShift() {
        for (Article article : articles) {
            Resolution resolution = resolution(article, it -> "Read this first.\n\n" + it);
            assertThat(resolution.found())
                    .as(article.id())
                    .allMatch(it -> it.anchor() == Anchor.MOVED && it.shift() == 17);
            if (resolution.found().size() >= Shift.FEWEST) {
                assertThat(resolution.shifts()).hasSize(1);
                assertThat(resolution.shifts().getFirst().passages())
                        .hasSameSizeAs(resolution.found());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.03, 0.1})
    void editedWordsNeverMakeAWrongExact(double share) {
        List<Anchor> seen = new ArrayList<>();
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            for (Article article : articles) {
                for (Found found : resolution(article, it -> misspelt(random, share, it)).found()) {
                    seen.add(found.anchor());
                    if (found.anchor() == Anchor.EXACT || found.anchor() == Anchor.MOVED) {
                        assertThat(found.places())
                                .extracting(Place::fragment)
                                .containsExactly(found.passage().exact());
                    }
                }
            }
        }
        assertThat(seen)
                .doesNotContain(Anchor.EXACT_EDITION)
                .contains(Anchor.MOVED, Anchor.FUZZY, Anchor.ORPHAN);
    }

    @Test
    void aChangedYearIsAlwaysSeen() {
        int seen = 0;
        for (Article article : articles) {
            for (Passage passage : of(article)) {
                if (Words.count(passage.exact()) < 4 || !YEAR.matcher(passage.exact()).find()) {
                    continue;
                }
                String other = YEAR.matcher(passage.exact()).replaceAll("1948");
                Found found = in(article, passage, other);
                assertThat(found.anchor()).as(passage.id()).isEqualTo(Anchor.CHANGED);
                assertThat(found.places().getFirst().fragment()).isEqualTo(other);
                seen++;
            }
        }
        assertThat(seen).isPositive();
    }

    @Test
    void aDeletedFragmentWithNoLookalikeIsAnOrphan() {
        int orphans = 0;
        for (Article article : articles) {
            NormalText text = text(article);
            for (Passage passage : of(article)) {
                String rest = replaced(text, passage, "");
                boolean tells = Words.count(passage.exact()) >= 4;
                if (!tells || !Oracle.hasLookalike(passage.exact(), rest)) {
                    orphans++;
                    assertThat(in(article, passage, "").anchor())
                            .as(passage.id())
                            .isEqualTo(Anchor.ORPHAN);
                }
            }
        }
        assertThat(orphans).isGreaterThan(passages.size() / 2);
    }

    private static Found in(Article article, Passage passage, String replacement) {
        String edited = replaced(text(article), passage, replacement);
        return Passages.resolve(passage, article.text(), NormalText.of(edited));
    }

    private static String replaced(NormalText text, Passage passage, String replacement) {
        int start = text.text().offsetByCodePoints(0, passage.start());
        int end = text.text().offsetByCodePoints(0, passage.end());
        return text.text().substring(0, start) + replacement + text.text().substring(end);
    }

    private static Resolution resolution(Article article, UnaryOperator<String> edit) {
        NormalText edited = NormalText.of(edit.apply(raw(article)));
        return Passages.resolve(article, of(article), edited);
    }

    private static List<Passage> of(Article article) {
        return passages.stream().filter(it -> it.article().equals(article.id())).toList();
    }

    private static NormalText text(Article article) {
        return NormalText.of(raw(article));
    }

    private static String raw(Article article) {
        return Objects.requireNonNull(RAW.get(article.id()));
    }

    private static String misspelt(Random random, double share, String text) {
        return Arrays.stream(text.split("\\s+"))
                .filter(it -> !it.isEmpty())
                .map(it -> random.nextDouble() < share ? SampleText.misspelt(random, it) : it)
                .collect(Collectors.joining(" "));
    }
}
