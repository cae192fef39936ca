package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.data.DatasetReader;
import dateline.data.Source;
import dateline.model.Agent;
import dateline.model.AgentType;
import dateline.model.Claim;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Extent;
import dateline.model.PackedEvents;
import dateline.model.Participant;
import dateline.model.Passage;
import dateline.model.SharedNames;
import dateline.model.Value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finding events where they lie.
class EventFindTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsWhatIsFoundInAllTheWordsOfEachEvent(long seed) throws IOException {
        Dataset dataset = bundled();
        List<String> words = dataset.events().stream().map(it -> words(dataset, it)).toList();
        PlainFind plain = new PlainFind(words);
        EventFind find = new EventFind(packed(dataset));
        EventFind indexed = new EventFind(packed(dataset));
        indexed.prepare();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            String query = query(words.get(random.nextInt(words.size())), random);
            BitSet expected = plain.matching(query);
            assertThat(find.matching(query)).as(query).isEqualTo(expected);
            assertThat(new EventFind(dataset).matching(query)).as(query).isEqualTo(expected);
            assertThat(indexed.matching(query)).as(query).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Café Zoë",
                "CAFÉ",
                "cafe\u0301",
                "東京 tower",
                "naïve",
                "\u212Aelvin",
                "O\u2019Neill",
                "a\u2013b",
                "ﬁne",
                "half \ud83d",
                "x",
                "plain ascii only",
            })
    void foldsAsAPlainFindFolds(String title) {
        Dataset dataset = packed(dataset(title));
        PlainFind plain = new PlainFind(List.of(title));
        for (String query :
                List.of(
                        "cafe",
                        "zoe",
                        "CAFE Z",
                        "東",
                        "naive",
                        "kelvin",
                        "o'neill",
                        "a-b",
                        "fine",
                        "e\u0301",
                        "京 t",
                        "x",
                        "ascii pla",
                        "zz",
                        "tower",
                        "half",
                        "?")) {
            EventFind indexed = new EventFind(dataset);
            indexed.prepare();
            for (EventFind find : List.of(new EventFind(dataset), indexed)) {
                assertThat(find.matching(query).get(0))
                        .as(query)
                        .isEqualTo(plain.matching(query).get(0));
            }
        }
    }

    @Test
    void typingOnFindsWhatAskingAtOnceFinds() throws IOException {
        Dataset dataset = packed(bundled());
        EventFind typed = new EventFind(dataset);
        for (String text : List.of("sam altman board", "an th", "Board", "2021 x")) {
            for (int length = 0; length <= text.length(); length++) {
                String query = text.substring(0, length);
                assertThat(typed.matching(query)).isEqualTo(new EventFind(dataset).matching(query));
            }
            for (int length = text.length(); length >= 0; length--) {
                String query = text.substring(0, length);
                assertThat(typed.matching(query)).isEqualTo(new EventFind(dataset).matching(query));
            }
        }
    }

    @Test
    void anIndexOfManyEventsPausesWheneverItIsAskedTo() {
        AtomicInteger pauses = new AtomicInteger();
        EventFind find = new EventFind(dataset(plain(60_000)));
        find.prepare(() -> pauses.incrementAndGet() > 0);
        assertThat(pauses.get()).isBetween(10, 60);
        assertThat(find.matching("word 107").cardinality()).isEqualTo(1_200);
        find.prepare(() -> pauses.incrementAndGet() > 0);
        assertThat(pauses.get()).as("made once").isLessThanOrEqualTo(60);
    }

    @Test
    void anIndexThatAQueryWantsDoesNotPauseAnyMore() {
        AtomicInteger pauses = new AtomicInteger();
        EventFind find = new EventFind(dataset(plain(60_000)));
        find.prepare(
                () -> {
                    assertThat(find.matching("word 107").cardinality()).isEqualTo(1_200);
                    return pauses.incrementAndGet() > 0;
                });
        assertThat(pauses.get()).isEqualTo(1);
        assertThat(find.matching("word 108").cardinality()).isEqualTo(1_200);
    }

    @Test
    void anIndexThatNobodyWantsAnyMoreEndsAtOnce() {
        AtomicInteger asked = new AtomicInteger();
        EventFind find = new EventFind(dataset(plain(60_000)));
        find.prepare(() -> asked.incrementAndGet() > 2);
        assertThat(asked.get()).isEqualTo(1);
        assertThat(find.matching("word 107").cardinality()).isEqualTo(1_200);
    }

    @Test
    void fewEventsAreFoundWithoutAnIndex() {
        EventFind find = new EventFind(dataset(plain(1_000)));
        find.prepare(
                () -> {
                    throw new AssertionError("an index was begun");
                });
        assertThat(find.matching("word 107").cardinality()).isEqualTo(20);
    }

    /// Events called "word" and one of fifty numbers that do not hold one another.
    private static List<Event> plain(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> event("e" + i, "word " + (100 + i % 50)))
                .toList();
    }

    /// The separator is a blank to one way of stripping and none between the words of a query.
    @Test
    void aNameIsNotFoundByAWordOfWhatIsNoBlank() {
        Event mentioned =
                new Event(
                        "e",
                        "b c",
                        "",
                        "k",
                        Extent.INSTANT,
                        List.of(new Participant("a", "r")),
                        1,
                        List.of(),
                        List.of());
        EventFind find = new EventFind(dataset(List.of(mentioned)));
        assertThat(find.matching("b ann c").cardinality()).isEqualTo(1);
        assertThat(find.matching("b \u001c c").cardinality()).isZero();
        assertThat(find.matching("b ann\u001c c").cardinality()).isZero();
    }

    @Test
    void whatWasFoundIsTheCallersOwn() throws IOException {
        EventFind find = new EventFind(bundled());
        int found = find.matching("a").cardinality();
        find.matching("a").clear();
        assertThat(find.matching("a").cardinality()).isEqualTo(found);
    }

    private static String query(String words, Random random) {
        int from = random.nextInt(words.length());
        int to = Math.min(words.length(), from + 1 + random.nextInt(9));
        String part = words.substring(from, to);
        return switch (random.nextInt(4)) {
            case 0 -> part.toUpperCase(Locale.ROOT);
            case 1 -> part + " " + words.substring(0, Math.min(4, words.length()));
            case 2 -> part + "q";
            default -> part;
        };
    }

    private static String words(Dataset dataset, Event event) {
        Map<String, String> names = new HashMap<>();
        dataset.agents().forEach(it -> names.put(it.id(), it.name()));
        Map<String, String> exact = new HashMap<>();
        for (Passage passage : dataset.passages()) {
            exact.put(passage.id(), passage.exact());
        }
        List<String> words = new ArrayList<>(List.of(event.title(), event.summary()));
        event.participants().stream().map(Participant::agent).map(names::get).forEach(words::add);
        for (Claim claim : event.claims()) {
            Stream.of(claim.of(), claim.value() instanceof Value.OfAgent(String id) ? id : null)
                    .filter(Objects::nonNull)
                    .map(names::get)
                    .forEach(words::add);
            claim.evidence().stream()
                    .flatMap(piece -> piece.passages().stream())
                    .map(exact::get)
                    .forEach(words::add);
        }
        return String.join("\n", words);
    }

    private static Dataset bundled() throws IOException {
        Source source = Source.of(Path.of("data", "scale-ai.json"));
        return Objects.requireNonNull(DatasetReader.read(source).dataset());
    }

    private static Dataset dataset(String title) {
        return dataset(List.of(event("e", title)));
    }

    private static Dataset dataset(List<Event> events) {
        return new Dataset(
                "d",
                "1",
                "D",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Agent("a", AgentType.PERSON, "Ann", null)),
                List.of(),
                List.of(),
                events,
                List.of(),
                List.of());
    }

    private static Event event(String id, String title) {
        return new Event(id, title, "", "k", Extent.INSTANT, List.of(), 1, List.of(), List.of());
    }

    private static Dataset packed(Dataset it) {
        SharedNames names = SharedNames.of(it.articles().stream().map(article -> article.id()));
        return new Dataset(
                it.id(),
                it.version(),
                it.title(),
                it.home(),
                it.kinds(),
                it.properties(),
                it.terms(),
                it.agents(),
                it.articles(),
                it.passages(),
                PackedEvents.of(it.events(), names),
                it.links(),
                it.constraints());
    }
}
