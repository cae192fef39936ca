package dateline.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dateline.data.EventCutter.Slab;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Cutting the events out of a file.
class EventCutterTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 1_000, 5_000, 1 << 18})
    void everyEventIsCutOutWhole(int size) throws IOException, Irregular {
        byte[] file = Apollo.json().getBytes(StandardCharsets.UTF_8);
        EventCutter cutter = new EventCutter(new ByteArrayInputStream(file), size);
        String before = upToTheList(cutter);
        List<JsonNode> records = new ArrayList<>();
        for (Slab slab = cutter.next(); slab != null; slab = cutter.next()) {
            JsonNode list = MAPPER.readTree(slab.bytes(), 0, slab.length());
            assertThat(list.size()).isEqualTo(slab.starts().length);
            list.forEach(records::add);
            for (int start : slab.starts()) {
                assertThat(file[(int) slab.offset() + start]).isEqualTo((byte) '{');
                assertThat(slab.bytes()[start]).isEqualTo((byte) '{');
            }
        }
        String after = new String(cutter.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(before).endsWith("\"events\": [");
        assertThat(after).startsWith("]");
        JsonNode whole = MAPPER.readTree(file);
        assertThat(records).isEqualTo(whole.get("events").valueStream().toList());
        assertThat(MAPPER.readTree(before + after).get("links")).isEqualTo(whole.get("links"));
        assertThat(cutter.taken())
                .isEqualTo(file.length - (before + after).getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void whoReadsOnGetsTheWholeFile() throws IOException {
        byte[] file = Apollo.json().getBytes(StandardCharsets.UTF_8);
        EventCutter cutter = new EventCutter(new ByteArrayInputStream(file));
        assertThat(cutter.readAllBytes()).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"events\":[",
                "{ \"a\": \"events\", \"b\": [1, \"events\"], \"c\": {\"events\": []}, \"events\" :"
                        + " [",
                "{\"title\": \"\\\"events\\\": [\", \"events\":\n[",
            })
    void theListIsThatOfTheOutermostObject(String head) throws IOException {
        EventCutter cutter = cutter(head + "]}");
        assertThat(upToTheList(cutter)).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": {\"events\": [{}]}}",
                "{\"xevents\": [], \"event\": [], \"eventss\": []}",
                "{\"events\": {\"a\": [1]}}",
                "{\"events\", [1]}",
            })
    void noOtherListIsCut(String json) throws IOException {
        EventCutter cutter = cutter(json);
        assertThat(upToTheList(cutter)).isEqualTo(json);
        assertThat(cutter.atTheList()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}, 1]",
                "{} {}]",
                ", {}]",
                "{},]",
                "{},, {}]",
                "{}",
                "[]]",
                "{\"a\": 1",
                "{\"a\"}",
            })
    void aListThatIsNoListOfObjectsIsGivenUp(String list) throws IOException {
        EventCutter cutter = cutter("{\"events\": [" + list);
        upToTheList(cutter);
        assertThatExceptionOfType(Irregular.class).isThrownBy(() -> drain(cutter));
    }

    private static void drain(EventCutter cutter) throws IOException, Irregular {
        Slab slab = cutter.next();
        while (slab != null) {
            slab = cutter.next();
        }
    }

    private static EventCutter cutter(String json) {
        return new EventCutter(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), 16);
    }

    /// In small pieces, as a parser with a small buffer reads.
    private static String upToTheList(EventCutter cutter) throws IOException {
        StringBuilder before = new StringBuilder();
        byte[] some = new byte[5];
        while (!cutter.atTheList()) {
            int count = cutter.read(some, 0, some.length);
            if (count < 0) {
                break;
            }
            before.append(new String(some, 0, count, StandardCharsets.UTF_8));
        }
        return before.toString();
    }
}
