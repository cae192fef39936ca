package dateline.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Extent;
import dateline.model.Value;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

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
