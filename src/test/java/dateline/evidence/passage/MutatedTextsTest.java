package dateline.evidence.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evidence.Anchor;
import dateline.model.Passage;
import dateline.model.TextDigest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What must hold of passages in texts that were edited since, on made-up prose.
class MutatedTextsTest {
    private static final int RUNS = 200;

    /// A fragment of a made-up text, some words of one sentence.
    private record Sample(SampleText text, int sentence, int first, int words) {
        static Sample of(Random random) {
            SampleText text = SampleText.of(random, 30);
            int sentence = random.nextInt(text.sentences().size());
            int words = 2 + random.nextInt(6);
            int first = random.nextInt(text.sentences().get(sentence).size() - words);
            return new Sample(text, sentence, first, words);
        }

        String fragment() {
            return String.join(" ", words(text));
        }

        List<String> words(SampleText edited) {
            return edited.sentences().get(sentence).subList(first, first + words);
        }

        /// Where the fragment's words stand in the text or an edited form of it.
        int start(SampleText edited) {
            List<String> before = new ArrayList<>();
            edited.sentences().subList(0, sentence).forEach(before::addAll);
            before.addAll(edited.sentences().get(sentence).subList(0, first));
            return before.isEmpty() ? 0 : String.join(" ", before).length() + 1;
        }

        Passage passage() {
            int start = start(text);
            return new Passage("p", "a", start, start + fragment().length(), fragment());
        }

        Found in(String other) {
            TextDigest edition = NormalText.of(text.text()).digest();
            return Passages.resolve(passage(), edition, NormalText.of(other));
        }

        /// The text with the fragment's words replaced.
        SampleText with(List<String> replacement) {
            List<List<String>> sentences = new ArrayList<>(text.sentences());
            List<String> changed = new ArrayList<>(sentences.get(sentence));
            for (int i = 0; i < words; i++) {
                changed.set(first + i, replacement.get(i));
            }
            sentences.set(sentence, changed);
            return new SampleText(sentences);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\n\n", " \u200B\t"})
    void otherSpacesAndQuotesMakeNoOtherEdition(String space) {
        for (int seed = 0; seed < RUNS; seed++) {
            Sample sample = Sample.of(new Random(seed));
            String other = sample.text().text().replace(" ", space);
            assertThat(sample.in(other).anchor()).isEqualTo(Anchor.EXACT_EDITION);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.03, 0.1})
    void editedWordsNeverMakeAWrongExact(double share) {
        int untouched = 0;
        int near = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            Sample sample = Sample.of(random);
            SampleText edited = sample.text().edited(random, share);
            Found found = sample.in(edited.text());
            boolean same = sample.words(edited).equals(sample.words(sample.text()));
            int start = sample.start(edited);
            if (same) {
                untouched++;
                Anchor expected = start == sample.passage().start() ? Anchor.EXACT : Anchor.MOVED;
                assertThat(found.anchor()).as("seed %d", seed).isIn(expected, Anchor.AMBIGUOUS);
                assertThat(found.places()).extracting(it -> it.span().start()).contains(start);
            } else {
                assertThat(found.anchor())
                        .as("seed %d", seed)
                        .isIn(otherwiseThanHere(sample, edited));
                near += found.anchor() == Anchor.FUZZY || found.anchor() == Anchor.CHANGED ? 1 : 0;
            }
        }
        assertThat(untouched).isPositive().isLessThan(RUNS);
        assertThat(near).isPositive();
    }

    /// What may be said of a fragment that no longer stands: that its wording stands elsewhere,
    /// only where it does.
    private static List<Anchor> otherwiseThanHere(Sample sample, SampleText edited) {
        boolean elsewhere = (" " + edited.text()).contains(" " + sample.fragment());
        return elsewhere
                ? List.of(Anchor.MOVED, Anchor.AMBIGUOUS)
                : List.of(Anchor.FUZZY, Anchor.CHANGED, Anchor.ORPHAN);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 9})
    void aParagraphInFrontMovesAllAlike(int sentences) {
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            Sample sample = Sample.of(random);
            String front = SampleText.of(random, sentences).text();
            Found found = sample.in(front + "\n\n" + sample.text().text());
            if (found.anchor() == Anchor.MOVED) {
                assertThat(found.shift()).as("seed %d", seed).isEqualTo(front.length() + 1);
            } else {
                assertThat(found.anchor()).as("seed %d", seed).isEqualTo(Anchor.AMBIGUOUS);
                assertThat(sample.words()).isLessThan(4);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aChangedYearIsAlwaysSeen(int where) {
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            Sample plain = Sample.of(random);
            List<String> words = new ArrayList<>(plain.words(plain.text()));
            int at = where % words.size();
            words.set(at, "1931");
            Sample sample =
                    new Sample(plain.with(words), plain.sentence(), plain.first(), plain.words());
            words.set(at, SampleText.year(random).replace("1931", "1932"));
            SampleText changed = sample.with(words);
            Found found = sample.in(changed.text());
            if (sample.words() < 4) {
                assertThat(found.anchor()).as("seed %d", seed).isIn(Anchor.ORPHAN, Anchor.MOVED);
            } else {
                assertThat(found.anchor()).as("seed %d", seed).isEqualTo(Anchor.CHANGED);
                assertThat(found.places())
                        .extracting(Place::fragment)
                        .containsExactly(String.join(" ", words));
                assertThat(found.figures()).contains("1931");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 29})
    void aDeletedSentenceLeavesAnOrphan(int sentence) {
        int orphans = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            Sample some = Sample.of(new Random(seed));
            int length = some.text().sentences().get(sentence).size();
            Sample sample =
                    new Sample(some.text(), sentence, some.first() % (length - 7), some.words());
            String rest = sample.text().without(sentence).text();
            if (!Oracle.hasLookalike(sample.fragment(), rest)) {
                orphans++;
                assertThat(sample.in(rest).anchor()).as("seed %d", seed).isEqualTo(Anchor.ORPHAN);
            }
        }
        assertThat(orphans).isGreaterThan(RUNS / 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6})
    void aLookalikeElsewhereIsNeverTakenForTheFragment(int words) {
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            Sample some = Sample.of(random);
            Sample sample = new Sample(some.text(), some.sentence(), 0, words);
            List<String> alike = new ArrayList<>(sample.words(sample.text()));
            alike.add("yearling");
            String longer = String.join(" ", alike).replaceFirst("^\\S+", "$0x");
            String rest = sample.text().without(sample.sentence()).text();
            Found found = sample.in(rest + " " + longer + ".");
            assertThat(found.anchor()).as("seed %d", seed).isIn(Anchor.FUZZY, Anchor.CHANGED);
            Found both = sample.in(sample.text().text() + " " + longer + ".");
            assertThat(both.anchor()).as("seed %d", seed).isEqualTo(Anchor.EXACT);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 7})
    void aCopyElsewhereMakesAMovedFragmentAmbiguous(int words) {
        for (int seed = 0; seed < RUNS; seed++) {
            Sample some = Sample.of(new Random(seed));
            Sample sample = new Sample(some.text(), some.sentence(), 0, words);
            Found found =
                    sample.in("Front. " + sample.text().text() + " " + sample.fragment() + ".");
            assertThat(found.anchor()).as("seed %d", seed).isEqualTo(Anchor.AMBIGUOUS);
            assertThat(found.places()).hasSizeGreaterThanOrEqualTo(2);
        }
    }
}
