package dateline.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Extent;
import dateline.model.PackedEvents;
import dateline.model.Value;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class EventLinesTest {
    private static Dataset read(String lines) throws IOException {
        return EventLines.read(Source.of("events.ndjson", lines.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aLineWithAnEndIsAPeriodAndOneWithoutAnInstant() throws IOException {
        Dataset dataset =
                read(
                        """
                        {"id":"a","title":"First","start":"1969-07","end":null,"lane":3}
                        {"id":"b","title":"Second","start":"1970","end":"1971-02","lane":0}
                        """);
        assertThat(dataset.events())
                .extracting(Event::extent)
                .containsExactly(Extent.INSTANT, Extent.PERIOD);
        assertThat(date(dataset.events().getFirst())).isEqualTo("1969-07");
        assertThat(date(dataset.events().getLast())).isEqualTo("1970/1971-02");
    }

    private static String date(Event event) {
        return ((Value.OfDate) event.claims().getFirst().value()).edtf().text();
    }

    @Test
    void lanesStandByNumber() throws IOException {
        Dataset dataset =
                read(
                        """
                        {"id":"a","title":"A","start":"1969","end":null,"lane":10}
                        {"id":"b","title":"B","start":"1970","end":null,"lane":2}
                        """);
        assertThat(dataset.kinds()).extracting(kind -> kind.label()).containsExactly("2", "10");
    }

    @Test
    void manyLinesArePackedAndComeToTheSame() throws IOException {
        int count = 10_000;
        Dataset dataset =
                read(
                        IntStream.range(0, count)
                                .mapToObj(EventLinesTest::line)
                                .collect(Collectors.joining("\n")));
        assertThat(dataset.events()).hasSize(count).isInstanceOf(PackedEvents.class);
        for (int number : new int[] {0, 4_095, 4_096, 8_192, count - 1}) {
            Event event = dataset.events().get(number);
            assertThat(event.id()).isEqualTo("e" + number);
            assertThat(event.title()).isEqualTo("Title " + number);
            assertThat(event.kind()).isEqualTo("lane-" + number % 7);
            assertThat(date(event)).isEqualTo(Integer.toString(1000 + number % 1000));
        }
    }

    private static String line(int number) {
        return "{\"id\":\"e%d\",\"title\":\"Title %d\",\"start\":\"%d\",\"end\":null,\"lane\":%d}"
                .formatted(number, number, 1000 + number % 1000, number % 7);
    }

    @Test
    void aLineThatIsNoEventIsNamed() {
        assertThatThrownBy(() -> read("{\"id\":\"a\",\"title\":\"A\",\"lane\":1}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("event 1")
                .hasMessageContaining("start");
    }

    @Test
    void anObjectIsWrittenOnOneLine() {
        StringWriter out = new StringWriter();
        Json.writeLine(new Json().with("a", 1).with("b", new Json().with("c", null)), out);
        assertThat(out).hasToString("{\"a\":1,\"b\":{\"c\":null}}\n");
    }
}
