package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Agent;
import dateline.model.AgentType;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Extent;
import dateline.model.PackedEvents;
import dateline.model.Participant;
import dateline.model.SharedNames;

import org.apache.lucene.index.IndexReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What Lucene finds is what a plain find over the same words finds.
class WordIndexTest {
    /// Bytes of the longest term that Lucene takes.
    private static final int TERM = 32_766;

    /// What texts and queries are made of.
    private static final List<String> LETTERS =
            Stream.concat(
                            "abcABC0*?\\[](){}.~^$|+-\"'/&:#@<>\u0000\t\n\u000b\f\r  "
                                    .codePoints()
                                    .mapToObj(Character::toString),
                            Stream.of(
                                    "é",
                                    "e\u0301",
                                    "\u0301",
                                    "ﬁ",
                                    "ß",
                                    "İ",
                                    "ı",
                                    "Å",
                                    "\u212A",
                                    "\u2019",
                                    "\u201c",
                                    "\u2013",
                                    "\u2212",
                                    "東",
                                    "京",
                                    "か\u3099",
                                    "한",
                                    "שלום",
                                    "مرحبا",
                                    "\u200f",
                                    "𝒜",
                                    "𐍈",
                                    "😀",
                                    "👩\u200d🚀",
                                    "\ud83d",
                                    "\ude00",
                                    "\u00a0",
                                    "\u2003",
                                    "\u2028",
                                    "\u0085",
                                    "\u001c",
                                    "\u00ad",
                                    "\uffff",
                                    "\ufeff"))
                    .toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsWhatAPlainFindFinds(long seed) {
        Random random = new Random(seed);
        List<Agent> agents =
                IntStream.range(0, 30)
                        .mapToObj(i -> agent(i, text(random, random.nextInt(12))))
                        .toList();
        List<Event> events =
                IntStream.range(0, 300).mapToObj(i -> event(i, random, agents.size())).toList();
        Dataset dataset = dataset(agents, events);
        List<String> words = events.stream().map(it -> words(it, agents)).toList();
        PlainFind plain = new PlainFind(words);
        EventFind scanned = new EventFind(dataset);
        EventFind indexed = new EventFind(dataset);
        indexed.prepare();
        for (int i = 0; i < 1_000; i++) {
            String query = query(random, words);
            BitSet expected = plain.matching(query);
            assertThat(indexed.matching(query)).as(query).isEqualTo(expected);
            if (i % 10 == 0) {
                assertThat(scanned.matching(query)).as(query).isEqualTo(expected);
            }
        }
    }

    @Test
    void aWordLongerThanATermIsFoundWhereverItIsCut() {
        Random random = new Random(7);
        String word = letters(random, 2 * TERM + 5_000);
        WordIndex index = index(dataset(List.of(), List.of(titled(0, word), titled(1, "short"))));
        for (int length : new int[] {1, 256}) {
            for (int cut = TERM; cut < word.length(); cut += TERM - 255) {
                for (int from = cut - 300; from < cut + 10; from++) {
                    assertThat(index.matching(List.of(word.substring(from, from + length))).get(0))
                            .as("%d letters from %d", length, from)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void whatIsTooLongForTheIndexIsFoundWithoutIt() {
        String word = "ab".repeat(300);
        EventFind find =
                new EventFind(dataset(List.of(), List.of(titled(0, word), titled(1, "ab"))));
        find.prepare();
        assertThat(WordIndex.knows("é".repeat(128))).isTrue();
        assertThat(WordIndex.knows("é".repeat(129))).isFalse();
        assertThat(find.matching("ab".repeat(200) + " ab")).hasToString("{0}");
        assertThat(find.matching("a".repeat(100_000))).hasToString("{}");
        assertThat(find.matching("ab ".repeat(100_000))).hasToString("{0, 1}");
    }

    @Test
    void aWordOfOneLetterRepeatedIsLookedForAtOnce() {
        WordIndex index = index(dataset(List.of(), List.of(titled(0, "a".repeat(255)))));
        long start = System.nanoTime();
        assertThat(index.matching(List.of("a".repeat(256)))).isEqualTo(new BitSet());
        assertThat(index.matching(List.of("a".repeat(255)))).hasToString("{0}");
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    @Test
    void manyEventsKeepTheirPlacesThoughEachHasWordsOfItsOwn() {
        List<Event> events =
                IntStream.range(0, 40_000)
                        .mapToObj(
                                i ->
                                        titled(
                                                i,
                                                "x"
                                                        + i
                                                        + (" y" + i).repeat(2)
                                                        + "z".repeat(400)
                                                        + i))
                        .toList();
        WordIndex index = index(dataset(List.of(), events));
        assertThat(index.reader().leaves()).as("segments").hasSizeGreaterThan(1);
        for (int i = 1_000; i < events.size(); i += 997) {
            String word = "x" + i;
            BitSet expected = new BitSet();
            IntStream.range(0, events.size())
                    .filter(it -> ("x" + it).contains(word))
                    .forEach(expected::set);
            assertThat(index.matching(List.of(word))).as(word).isEqualTo(expected);
        }
    }

    @Test
    void anIndexPausesOrEndsEvenWhileLuceneWrites() {
        Random random = new Random(13);
        List<Event> events =
                IntStream.range(0, 60_000).mapToObj(i -> titled(i, letters(random, 40))).toList();
        AtomicLong asked = new AtomicLong();
        Dataset dataset = dataset(List.of(), events);
        assertThat(WordIndex.of(dataset, () -> asked.incrementAndGet() > 0)).isNotNull();
        assertThat(asked.get()).as("30 of them between events").isGreaterThan(50);
        long most = asked.getAndSet(0) - 1;
        assertThat(WordIndex.of(dataset, () -> asked.incrementAndGet() < most)).isNull();
    }

    @Test
    void anIndexThatNobodyHoldsIsGone() throws InterruptedException {
        WeakReference<IndexReader> held = heldNoMore();
        for (int i = 0; i < 50 && held.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(held.get()).isNull();
    }

    private static WeakReference<IndexReader> heldNoMore() {
        WordIndex index = index(dataset(List.of(), List.of(titled(0, "word"))));
        assertThat(index.matching(List.of("or"))).hasToString("{0}");
        return new WeakReference<>(index.reader());
    }

    @Test
    void luceneLeavesNoThreadAndKeepsItsAdviceToItself() {
        Stream<String> before = threads();
        index(dataset(List.of(), List.of(titled(0, "word"))));
        assertThat(threads().filter(it -> it.contains("Lucene"))).isEmpty();
        assertThat(before.filter(it -> it.contains("Lucene"))).isEmpty();
        String speaker = "org.apache.lucene.internal.vectorization.VectorizationProvider";
        assertThat(Logger.getLogger(speaker).isLoggable(Level.WARNING)).isFalse();
    }

    private static Stream<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName);
    }

    private static WordIndex index(Dataset dataset) {
        return Objects.requireNonNull(WordIndex.of(dataset, () -> true));
    }

    private static String query(Random random, List<String> words) {
        String known = words.get(random.nextInt(words.size()));
        int from = random.nextInt(known.length() + 1);
        int to = Math.min(known.length(), from + random.nextInt(random.nextInt(8) == 0 ? 300 : 6));
        String part = known.substring(from, to);
        return switch (random.nextInt(6)) {
            case 0 -> text(random, 1 + random.nextInt(3));
            case 1 -> part + text(random, 1);
            case 2 -> part + " " + known.substring(0, Math.min(3, known.length()));
            case 3 -> part + " " + text(random, 1);
            default -> part;
        };
    }

    private static String text(Random random, int length) {
        return IntStream.range(0, length)
                .mapToObj(_ -> LETTERS.get(random.nextInt(LETTERS.size())))
                .collect(Collectors.joining());
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Event event(int number, Random random, int agents) {
        String title =
                switch (random.nextInt(200)) {
                    case 0 -> "";
                    case 1 -> text(random, 2_000);
                    case 2 -> letters(random, TERM + random.nextInt(TERM));
                    case 3 -> "東".repeat(TERM / 3) + text(random, 300).replaceAll("\\s", "");
                    default -> text(random, random.nextInt(30));
                };
        List<Participant> present = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            present.add(new Participant("a" + random.nextInt(agents + 2), "r"));
        }
        String summary = text(random, random.nextInt(20));
        return new Event(
                "e" + number,
                title,
                summary,
                "k",
                Extent.INSTANT,
                present,
                1,
                List.of(),
                List.of());
    }

    private static Event titled(int number, String title) {
        return new Event(
                "e" + number, title, "", "k", Extent.INSTANT, List.of(), 1, List.of(), List.of());
    }

    /// Every fourth has the id of the one before.
    private static Agent agent(int number, String name) {
        int own = number % 4 == 3 ? number - 1 : number;
        return new Agent("a" + own, AgentType.PERSON, name, null);
    }

    private static String words(Event event, List<Agent> agents) {
        return Stream.concat(
                        Stream.of(event.title(), event.summary()),
                        event.participants().stream()
                                .flatMap(
                                        it ->
                                                agents.stream()
                                                        .filter(a -> a.id().equals(it.agent()))
                                                        .map(Agent::name)))
                .collect(Collectors.joining("\n"));
    }

    private static Dataset dataset(List<Agent> agents, List<Event> events) {
        return new Dataset(
                "d",
                "1",
                "D",
                null,
                List.of(),
                List.of(),
                List.of(),
                agents,
                List.of(),
                List.of(),
                PackedEvents.of(events, SharedNames.of(Stream.of())),
                List.of(),
                List.of());
    }
}
