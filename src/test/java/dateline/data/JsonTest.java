package dateline.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class JsonTest {
    @Test
    void itemsAreMadeAsTheyAreWritten() {
        StringWriter writer = new StringWriter();
        List<Integer> written = new ArrayList<>();
        Iterable<String> items =
                () ->
                        Stream.of("a", "b", "c")
                                .peek(_ -> written.add(writer.getBuffer().length()))
                                .map(it -> it.repeat(100_000))
                                .iterator();
        Json.writeLine(new Json().with("items", items), writer);
        assertThat(written).hasSize(3);
        assertThat(written.get(2)).isGreaterThan(100_000);
        assertThat(writer.toString()).startsWith("{\"items\":[\"aaa").endsWith("ccc\"]}\n");
    }
}
