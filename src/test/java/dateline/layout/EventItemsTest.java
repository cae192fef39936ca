package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.app.bench.Specimen;
import dateline.data.DatasetReader;
import dateline.data.Source;
import dateline.evidence.Assessment;
import dateline.evidence.EventAssessment;
import dateline.evidence.Level;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Home;
import dateline.model.Kind;
import dateline.model.PackedEvents;
import dateline.model.SharedNames;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

class EventItemsTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    CORROBORATED,     FILLED
                    SINGLE_SOURCE,    RING
                    DERIVED_ONLY,     DASHED_RING
                    DERIVED_AGREED,   DASHED_RING
                    CONFLICT,         DIAMOND
                    MISREPORTED,      OUTLINED_DIAMOND
                    DERIVED_CONFLICT, OUTLINED_DIAMOND
                    TENSION,          OUTLINED_DIAMOND
                    UNSOURCED,        CROSS
                    UNDATED,          CROSS
                    """)
    void shapeSaysSupport(Level level, Glyph glyph) {
        assertThat(EventItems.glyph(level)).isEqualTo(glyph);
    }

    @Test
    void everyEventOfTheBundledDatasetIsAnItemAtItsPlace() throws IOException {
        Dataset dataset = bundled();
        Assessment assessment = Assessment.of(dataset);
        Items items = EventItems.of(assessment);
        Set<Badge> badges = new HashSet<>();
        assertThat(items.count()).isEqualTo(dataset.events().size());
        for (int i = 0; i < items.count(); i++) {
            Event event = dataset.events().get(i);
            EventAssessment assessed = assessment.event(event);
            boolean elsewhere = assessed.conflicted() && assessed.level() != Level.CONFLICT;
            assertThat(items.label(i)).isEqualTo(event.title());
            assertThat(items.importance(i)).isEqualTo(event.importance());
            assertThat(items.glyph(i)).isEqualTo(EventItems.glyph(assessed.level()));
            assertThat(items.badge(i)).isEqualTo(elsewhere ? Badge.CONFLICT : Badge.NONE);
            assertThat(dataset.kinds().get(items.kind(i)).id()).isEqualTo(event.kind());
            badges.add(items.badge(i));
        }
        assertThat(badges).hasSize(2);
    }

    @Test
    void everyDatedEventOfTheBundledDatasetStandsInALane() throws IOException {
        Dataset dataset = bundled();
        Items items = EventItems.of(Assessment.of(dataset));
        Lanes lanes = Lanes.byKind(items, EventItems.lanes(dataset));
        long apart =
                java.util.stream.IntStream.range(0, items.count()).filter(items::apart).count();
        assertThat(lanes.total() + apart).isEqualTo(dataset.events().size());
        assertThat(lanes.count()).isEqualTo(dataset.kinds().size());
    }

    /// What counts by days and what counts by marks then come to the same.
    @Test
    void everyEventOfTheBundledDatasetStandsInTheDaysItIsDrawn() throws IOException {
        Assessment assessment = Assessment.of(bundled());
        Items items = EventItems.of(assessment);
        for (int i = 0; i < items.count(); i++) {
            if (!items.apart(i)) {
                assertThat(items.from(i))
                        .as(items.label(i))
                        .isEqualTo(assessment.survey().first(i) * Stretch.DAY);
                assertThat(items.to(i))
                        .as(items.label(i))
                        .isEqualTo((assessment.survey().last(i) + 1) * Stretch.DAY);
            }
        }
    }

    private static Dataset bundled() throws IOException {
        return Objects.requireNonNull(
                DatasetReader.read(Source.of(Path.of("data/scale-ai.json"))).dataset());
    }

    private static Event event(String title) {
        return new Event(
                "e",
                title,
                "",
                "k",
                dateline.model.Extent.INSTANT,
                List.of(),
                50,
                List.of(),
                List.of());
    }

    private static Dataset dataset(@Nullable Home home, String title) {
        return new Dataset(
                "d",
                "1",
                "D",
                home,
                List.of(new Kind("k", "K")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(event(title)),
                List.of(),
                List.of());
    }

    @Test
    void aTitleStandsOnOneLineAndSteersNothing() {
        assertThat(shown("Plain title")).isEqualTo("Plain title");
        assertThat(shown("Bell" + (char) 7 + "rings")).isEqualTo("Bell rings");
        assertThat(shown("Two" + (char) 0x2028 + "lines")).isEqualTo("Two lines");
        assertThat(shown((char) 0x202E + "turned")).isEqualTo("turned");
        assertThat(shown("half" + (char) 0xD83D)).isEqualTo("half");
    }

    private static String shown(String title) {
        Dataset dataset = dataset(null, title);
        Items items = EventItems.of(Assessment.of(dataset));
        assertThat(items.apart(0)).isTrue();
        return items.label(0);
    }

    @Test
    void ofAnEndlessTitleNoMoreIsKeptThanCanBeSeen() {
        Dataset dataset = dataset(null, "x".repeat(100_000));
        Items items = EventItems.of(Assessment.of(dataset));
        assertThat(items.label(0).length()).isBetween(100, 1000);
    }

    @Test
    void titlesAreMeasuredWhereTheyLieAsTheyAreShown() {
        List<String> titles =
                List.of(
                        "Plain title",
                        "Plainer still, and much too long to be shown whole in any lane of any"
                                + " view",
                        "Bell" + (char) 7 + "rings",
                        "Ünïcødé 北京",
                        "half" + (char) 0xD83D,
                        "\t x");
        List<Event> events = titles.stream().map(EventItemsTest::event).toList();
        PackedEvents packed = PackedEvents.of(events, SharedNames.of(Stream.of("k")));
        int last = titles.size() - 1;
        Titles labels = new Titles(packed, item -> last - item);
        double[] widths = labels.widths(TextRuler.PLAIN);
        for (int item = 0; item <= last; item++) {
            double shown = TextRuler.PLAIN.width(labels.label(item), TextRuler.CAP_PX);
            assertThat(widths[item]).as(labels.label(item)).isEqualTo(shown);
        }
        assertThat(widths[last - 1]).isEqualTo(TextRuler.CAP_PX);
    }

    @Test
    void theHomeOfADatasetRunsFromItsFirstDayToItsLast() {
        Home home = new Home(Edtf.parse("2015-09"), Edtf.parse("2026"));
        assertThat(EventItems.home(dataset(home, "a")))
                .contains(new Extent(Story.at("2015-09-01"), Story.at("2027-01-01")));
        assertThat(EventItems.home(dataset(null, "a"))).isEmpty();
        Home open = new Home(Edtf.parse("[..2015]"), Edtf.parse("2026"));
        assertThat(EventItems.home(dataset(open, "a"))).isEmpty();
    }

    @Test
    void anEventStandsWhereItsAssessmentHasItDrawn() throws IOException {
        StringWriter json = new StringWriter();
        Specimen.write(10_000, 3, json);
        Source source =
                Source.of("generated.json", json.toString().getBytes(StandardCharsets.UTF_8));
        Assessment assessment = Objects.requireNonNull(DatasetReader.read(source).assessment());
        assertThat(assessment.dataset().events()).isInstanceOf(PackedEvents.class);
        Items items = EventItems.of(assessment);
        int fuzzy = 0;
        for (int i = 0; i < items.count(); i++) {
            Event event = assessment.dataset().events().get(i);
            Where where = DrawnDates.where(assessment.assess(event).drawn(), event.extent());
            Item.Sign sign = new Item.Sign(items.glyph(i), items.badge(i));
            Items alone = Items.of(List.of(new Item(event.id(), event.title(), 0, 1, sign, where)));
            assertThat(stands(items, i)).isEqualTo(stands(alone, 0));
            assertThat(items.hash(i)).isEqualTo(alone.hash(0));
            assertThat(items.importance(i)).isEqualTo(event.importance());
            assertThat("kind-" + items.kind(i)).isEqualTo(event.kind());
            assertThat(items.label(i)).isEqualTo(alone.label(0));
            fuzzy += items.fuzzBefore(i) + items.fuzzAfter(i) > 0 ? 1 : 0;
        }
        assertThat(fuzzy).isBetween(250, 2500);
    }

    private static List<Object> stands(Items items, int i) {
        return List.of(
                items.from(i),
                items.to(i),
                items.sureFrom(i),
                items.sureTo(i),
                items.fuzzBefore(i),
                items.fuzzAfter(i),
                items.period(i),
                items.openLeft(i),
                items.openRight(i),
                items.undated(i),
                items.apart(i),
                items.bars(i));
    }
}
