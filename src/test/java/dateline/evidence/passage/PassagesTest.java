package dateline.evidence.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evidence.Anchor;
import dateline.evidence.passage.Resolution.Edition;
import dateline.model.Article;
import dateline.model.Passage;
import dateline.model.TextDigest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class PassagesTest {
    private static final String EDITION =
            "The mill was built by two brothers. In 1931 the old bridge was opened, and the town"
                    + " paid $14 million for it. Nobody liked it much at first.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # as it was
                    The mill was built by two brothers. In 1931 the old bridge was opened, and | EXACT
                    # something put in front
                    Read on. The mill was built. In 1931 the old bridge was opened, and so on  | MOVED
                    # twice, neither in its place
                    In 1931 the old bridge was opened. In 1931 the old bridge was opened.      | AMBIGUOUS
                    # the year
                    The mill was built by two brothers. In 1932 the old bridge was opened, and | CHANGED
                    The mill was built by two brothers. In 193 the old bridge was opened, and  | CHANGED
                    The mill was built by two brothers. In 11931 the old bridge was opened     | CHANGED
                    # a word
                    The mill was built by two brothers. In 1931 the odd bridge was opened, and | FUZZY
                    The mill was built by two brothers. In 1931 the old bridge was opener, and | FUZZY
                    # a word and a year
                    The mill was built by two brothers. In 1932 the odd bridge was opened, and | CHANGED
                    # too much
                    The mill was built by two brothers. In 1931 the railway was opened, and so | ORPHAN
                    The mill was built by two brothers.                                        | ORPHAN
                    # the letter at its edge goes on
                    The mill was built by two brothers. In 1931 the old bridge was openedly so | FUZZY
                    """)
    void aFragmentIsFoundAsSurelyAsItStands(String text, Anchor anchor) {
        assertThat(found("In 1931 the old bridge was opened", text).anchor()).isEqualTo(anchor);
    }

    @Test
    void inItsOwnEditionAFragmentStandsWhereTheDatasetSays() {
        Found found = found("paid $14 million", EDITION);
        assertThat(found.anchor()).isEqualTo(Anchor.EXACT_EDITION);
        assertThat(found.places()).extracting(Place::fragment).containsExactly("paid $14 million");
        assertThat(found.shift()).isZero();
    }

    @Test
    void aWrongPositionInTheRightEditionIsNotExact() {
        Passage passage = new Passage("p", "a", 1, 9, "The mill");
        assertThat(Passages.resolve(passage, digest(EDITION), NormalText.of(EDITION)).anchor())
                .isEqualTo(Anchor.MOVED);
    }

    @Test
    void aPositionBeyondTheTextIsNotExact() {
        Passage passage = new Passage("p", "a", 900, 908, "The mill");
        assertThat(Passages.resolve(passage, digest(EDITION), NormalText.of(EDITION)).anchor())
                .isEqualTo(Anchor.MOVED);
    }

    @Test
    void aShortFragmentIsNeverNearlyFound() {
        assertThat(found("opened in 1931", "It was opened in 1932.").anchor())
                .isEqualTo(Anchor.ORPHAN);
    }

    @Test
    void aNumberThatGoesOnIsAnotherNumber() {
        Found found = found("the town paid $14", EDITION.replace("$14", "$14.5"));
        assertThat(found.anchor()).isEqualTo(Anchor.CHANGED);
        assertThat(found.figures()).containsExactly("$14");
        assertThat(found.places().getFirst().figures()).containsExactly("$14.5");
    }

    @Test
    void millionsAreNotASpellingOfBillions() {
        Found found =
                found("the town paid $14 million", EDITION.replace("$14 million", "$14 billion"));
        assertThat(found.anchor()).isEqualTo(Anchor.CHANGED);
    }

    @Test
    void allPlacesOfAnAmbiguousFragmentAreListedNearestFirst() {
        Found found = found("the old bridge", "(the old bridge) x " + EDITION + " the old bridge");
        assertThat(found.anchor()).isEqualTo(Anchor.AMBIGUOUS);
        assertThat(found.places()).extracting(it -> it.span().start()).containsExactly(63, 1, 159);
    }

    @Test
    void positionsCountCodePointsBeforeAndAfter() {
        Found found = found("the old bridge", "\uD83D\uDE00\uD83D\uDE00 " + EDITION);
        assertThat(found.anchor()).isEqualTo(Anchor.MOVED);
        assertThat(found.shift()).isEqualTo(3);
    }

    @Test
    void withoutATextNothingIsChecked() {
        Resolution resolution = resolution(null, "The mill", "the old bridge");
        assertThat(resolution.edition()).isEqualTo(Edition.MISSING);
        assertThat(Resolution.anchors(List.of(resolution)))
                .isEqualTo(Map.of("p0", Anchor.UNCHECKED, "p1", Anchor.UNCHECKED));
    }

    @Test
    void threePassagesThatMovedAlikeAreProposedTogether() {
        Resolution resolution =
                resolution(
                        "Read on. " + EDITION.replace("at first", "then at first"),
                        "The mill",
                        "two brothers",
                        "at first",
                        "the old bridge");
        assertThat(resolution.edition()).isEqualTo(Edition.OTHER);
        assertThat(resolution.shifts()).containsExactly(new Shift(9, List.of("p0", "p1", "p3")));
    }

    @Test
    void twoPassagesThatMovedAlikeAreNot() {
        assertThat(resolution("Read on. " + EDITION, "The mill", "two brothers").shifts())
                .isEmpty();
    }

    @Test
    void aPassageThatIsOnlyLikeItDoesNotSpeakForAShift() {
        Resolution resolution =
                resolution(
                        "Read on. " + EDITION.replace("the old bridge", "the odd bridge"),
                        "The mill",
                        "two brothers",
                        "In 1931 the old bridge was opened");
        assertThat(resolution.found()).extracting(Found::shift).containsOnly(9);
        assertThat(resolution.shifts()).isEmpty();
    }

    private static Resolution resolution(@Nullable String text, String... fragments) {
        List<Passage> passages = Arrays.stream(fragments).map(PassagesTest::passage).toList();
        List<Passage> named =
                IntStream.range(0, passages.size())
                        .mapToObj(i -> renamed(passages.get(i), "p" + i))
                        .toList();
        return Passages.resolve(article(), named, text == null ? null : NormalText.of(text));
    }

    private static Passage renamed(Passage it, String id) {
        return new Passage(id, it.article(), it.start(), it.end(), it.exact());
    }

    private static Found found(String fragment, String text) {
        return Passages.resolve(passage(fragment), digest(EDITION), NormalText.of(text));
    }

    private static Passage passage(String fragment) {
        int start = Math.max(0, EDITION.indexOf(fragment));
        return new Passage("p", "a", start, start + fragment.length(), fragment);
    }

    private static TextDigest digest(String text) {
        return NormalText.of(text).digest();
    }

    private static Article article() {
        return new Article(
                "a",
                "article",
                "A bridge",
                List.of(),
                null,
                false,
                "unknown",
                null,
                null,
                null,
                "On a bridge.",
                digest(EDITION),
                List.of());
    }
}
