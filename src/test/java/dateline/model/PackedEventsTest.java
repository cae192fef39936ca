package dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Events as bytes.
class PackedEventsTest {
    private static final SharedNames NAMES =
            SharedNames.of(
                    IntStream.range(0, 150)
                            .boxed()
                            .flatMap(
                                    i ->
                                            Stream.of(
                                                    "agent-" + i,
                                                    "article-" + i,
                                                    "passage-" + i,
                                                    "kind-1")));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void comeOutAsTheyWentIn(long seed) {
        List<Event> events = new Inventions(seed).events(200);
        PackedEvents packed = packed(events);
        assertThat(packed.equals(events)).isTrue();
        assertThat(packed.size()).isEqualTo(200);
        for (int i = 0; i < 200; i++) {
            assertThat(text(packed.get(i))).isEqualTo(text(events.get(i)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void tellWithoutBeingMadeWhatTheyTellWhenMade(long seed) {
        List<Event> events = new Inventions(seed).events(200);
        Events packed = packed(events);
        Events listed = Events.of(events);
        for (int i = 0; i < 200; i++) {
            assertThat(packed.id(i)).isEqualTo(listed.id(i));
            assertThat(packed.title(i)).isEqualTo(listed.title(i));
            assertThat(packed.importance(i)).isEqualTo(listed.importance(i));
            assertThat(packed.extent(i)).isEqualTo(listed.extent(i));
            assertThat(mentions(packed, i)).isEqualTo(mentions(listed, i));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 3000", "1490, 1510", "1500, 1500", "7, 8", "1023, 2049"})
    void tellTheirHeadsAsThoseOfAListDo(int from, int to) {
        List<Event> events = new Inventions(11).events(3_000);
        assertThat(heads(packed(events), from, to))
                .isEqualTo(heads(Events.of(events), from, to))
                .hasSize(to - from);
    }

    private static List<String> heads(Events events, int from, int to) {
        List<String> heads = new ArrayList<>();
        ByName<String> kinds = new ByName<>(kind -> "is a " + kind);
        events.heads(
                from,
                to,
                some -> {
                    for (int i = 0; i < some.count(); i++) {
                        heads.add(
                                String.join(
                                        "|",
                                        Integer.toString(some.first() + i),
                                        some.extent(i).name(),
                                        some.byKind(i, kinds),
                                        Integer.toString(some.importance(i)),
                                        text(some.ids(), i),
                                        text(some.titles(), i)));
                    }
                });
        return heads;
    }

    private static String text(Heads.Texts texts, int i) {
        int length = texts.to(i) - texts.from(i);
        String text = new String(texts.bytes(i), texts.from(i), length, StandardCharsets.UTF_8);
        if (texts.ascii(i)) {
            assertThat(text).matches("\\p{ASCII}*");
        }
        return text;
    }

    @Test
    void giveWhatStandsForANameWhetherItIsSharedOrNot() {
        AtomicInteger made = new AtomicInteger();
        ByName<Integer> numbers = new ByName<>(_ -> made.incrementAndGet());
        assertThat(numbers.get(5, "a")).isEqualTo(1);
        assertThat(numbers.get(-1, "a")).isEqualTo(1);
        assertThat(numbers.get(2, "b")).isEqualTo(2);
        assertThat(numbers.get(-1, "c")).isEqualTo(3);
        assertThat(numbers.get(9, "c")).isEqualTo(3);
        assertThat(numbers.get(5, "a")).isEqualTo(1);
        assertThat(numbers.all()).isEqualTo(Map.of("a", 1, "b", 2, "c", 3));
    }

    @Test
    void areFoundByTheirIds() {
        List<Event> events = new Inventions(8).events(1000);
        for (Events each : List.of(packed(events), Events.of(events))) {
            for (int i = 0; i < events.size(); i++) {
                assertThat(each.find(events.get(i).id())).isEqualTo(i);
            }
            assertThat(each.find("event-none")).isEqualTo(-1);
        }
    }

    @Test
    void ofSeveralWithOneIdTheFirstIsFound() {
        List<Event> events = new ArrayList<>(new Inventions(9).events(3));
        events.addAll(new Inventions(9).events(3));
        assertThat(packed(events).find(events.get(4).id())).isEqualTo(1);
        assertThat(Events.of(events).find(events.get(4).id())).isEqualTo(1);
    }

    @Test
    void referToSharedNamesByOneObject() {
        Events packed = packed(new Inventions(10).events(50));
        List<String> kinds =
                IntStream.range(0, 50)
                        .mapToObj(i -> packed.get(i).kind())
                        .filter("kind-1"::equals)
                        .toList();
        assertThat(kinds)
                .hasSizeGreaterThan(1)
                .allSatisfy(kind -> assertThat(kind).isSameAs(kinds.getFirst()));
    }

    @Test
    void withoutAnyThereIsNothing() {
        assertThat(packed(List.of())).isEmpty();
        assertThat(packed(List.of()).find("event-0")).isEqualTo(-1);
    }

    /// In two runs, so that an event is looked for in the right one.
    private static PackedEvents packed(List<Event> events) {
        PackedEvents.Builder builder = new PackedEvents.Builder(NAMES);
        int half = events.size() / 2;
        builder.add(PackedEvents.pack(events.subList(0, half), NAMES));
        builder.add(PackedEvents.pack(List.of(), NAMES));
        builder.add(PackedEvents.pack(events.subList(half, events.size()), NAMES));
        return builder.build();
    }

    /// With the dates as they were written, which equal dates need not be.
    private static String text(Event event) {
        return event.toString();
    }

    private static List<String> mentions(Events events, int index) {
        List<String> told = new ArrayList<>();
        events.mentions(
                index,
                new Events.Mentions() {
                    @Override
                    public void agent(String id) {
                        told.add(id);
                    }

                    @Override
                    public void article(String id) {
                        told.add(id);
                    }

                    @Override
                    public void passage(String id) {
                        told.add(id);
                    }
                });
        return told;
    }
}
