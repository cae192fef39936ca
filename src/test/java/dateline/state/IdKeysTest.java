package dateline.state;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Event;
import dateline.model.Events;
import dateline.model.Extent;
import dateline.model.PackedEvents;
import dateline.model.SharedNames;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class IdKeysTest {
    private static List<Event> named(String... ids) {
        return Stream.of(ids).map(IdKeysTest::named).toList();
    }

    private static Event named(String id) {
        return new Event(id, "T", "", "k", Extent.INSTANT, List.of(), 50, List.of(), List.of());
    }

    private static Events packed(String... ids) {
        return PackedEvents.of(named(ids), SharedNames.of(Stream.of("k")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event-1 event-10 event-100000000 event-1000000001 event-2 event-9",
                "a ab abc abcdefgh abcdefghi abcdefghj b",
                "apollo-11 event-1 event-2 zeppelin",
                "event-1 event-7 other event-8 event-9",
                "e-1 e-1",
                ""
            })
    void idsAreOrderedAsTheirKeysAre(String list) {
        String[] ids = list.split(" ");
        assertOrdered(ids, packed(ids));
        assertOrdered(ids, Events.of(named(ids)));
    }

    private static void assertOrdered(String[] ids, Events events) {
        long[] keys = Objects.requireNonNull(IdKeys.of(events));
        for (int a = 0; a < ids.length; a++) {
            for (int b = 0; b < ids.length; b++) {
                if (keys[a] != keys[b]) {
                    assertThat(Long.compare(keys[a], keys[b]))
                            .as("%s and %s", ids[a], ids[b])
                            .isEqualTo(Integer.signum(ids[a].compareTo(ids[b])));
                }
            }
        }
    }

    @Test
    void numbersBehindWhatAllBeginWithTellAllIdsApart() {
        long[] keys = Objects.requireNonNull(IdKeys.of(packed("event-12345678", "event-12345679")));
        assertThat(Arrays.stream(keys).distinct()).hasSize(2);
    }

    @Test
    void idsOfOtherLettersHaveNoKeys() {
        assertThat(IdKeys.of(packed("event-1", "event-ü"))).isNull();
    }
}
