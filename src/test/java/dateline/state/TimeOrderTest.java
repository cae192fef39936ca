package dateline.state;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evidence.Assessment;
import dateline.model.Claim;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Extent;
import dateline.model.Property;
import dateline.model.Rank;
import dateline.model.Value;
import dateline.model.ValueType;
import dateline.time.Edtf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Events by day, then by id.
class TimeOrderTest {
    private static final int COUNT = 4_000;

    /// @param days how many there are: the fewer, the more events are told apart by their ids
    @ParameterizedTest
    @CsvSource({"1, event-", "5, event-", "28, event-", "28, ereignis-über-", "28, ''"})
    void eventsOfOneDayAreInTheOrderOfTheirIds(int days, String prefix) {
        Random random = new Random(days);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            String id = prefix + Long.toString(random.nextLong(1L << 48), 36);
            events.add(event(id, "2021-03-%02d".formatted(1 + random.nextInt(days))));
        }
        Assessment assessment = Assessment.of(dataset(events));
        int[] order = TimeOrder.of(assessment.dataset().eventList(), assessment.survey());
        assertThat(IntStream.of(order).mapToObj(events::get).map(TimeOrderTest::key))
                .containsExactlyElementsOf(
                        events.stream()
                                .map(TimeOrderTest::key)
                                .sorted(Comparator.naturalOrder())
                                .toList());
    }

    private static String key(Event event) {
        Value value = event.claims().getFirst().value();
        return (value instanceof Value.OfDate(Edtf date) ? date.text() : "") + " " + event.id();
    }

    private static Event event(String id, String day) {
        Claim date =
                new Claim(
                        id + "-date",
                        "date",
                        new Value.OfDate(Edtf.parse(day)),
                        null,
                        null,
                        Rank.NORMAL,
                        null,
                        List.of());
        return new Event(id, "T", "", "k", Extent.INSTANT, List.of(), 50, List.of(), List.of(date));
    }

    private static Dataset dataset(List<Event> events) {
        return new Dataset(
                "d",
                "1",
                "D",
                null,
                List.of(),
                List.of(new Property("date", ValueType.DATE, true)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                events,
                List.of(),
                List.of());
    }
}
