package dateline.data;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.app.bench.Specimen;
import dateline.evidence.Density;
import dateline.evidence.Survey;
import dateline.model.PackedEvents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Events read several at a time are what they are read in turn; [Apollo#read] holds the two
/// against each other for every file of these tests.
class EventsAsideTest {
    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @Test
    void aSoundFileIsReadAsideAndPacked() throws IOException {
        Reading reading = aside(Apollo.json());
        assertThat(reading.survey()).isNotNull();
        assertThat(Objects.requireNonNull(reading.dataset()).events())
                .isInstanceOf(PackedEvents.class);
    }

    @Test
    void oneFaultyEventDoesNotSlowTheOthersDown() throws IOException {
        String json = bundled().replaceFirst("\"importance\": *[0-9]+", "\"importance\": 1000");
        assertThat(Apollo.read(json).problems()).isNotEmpty();
        assertThat(aside(json).survey()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"event-20, event-3", "claim-20, claim-3", "piece-20, piece-3"})
    void anIdThatIsThereTwiceIsFound(String id, String taken) throws IOException {
        String json = generated().replace("\"" + id + "\"", "\"" + taken + "\"");
        assertThat(Apollo.read(json).problems()).hasSize(1);
        assertThat(aside(json).survey()).isNull();
        assertThat(aside(generated()).survey()).isNotNull();
    }

    @Test
    void aGeneratedDatasetIsTheSameBothWays() throws IOException {
        Reading reading = Apollo.read(generated());
        assertThat(reading.problems()).isEmpty();
        assertThat(Objects.requireNonNull(reading.dataset()).events()).hasSize(3_000);
    }

    @Test
    void theDensityGrowsWhileTheFileIsRead() throws IOException {
        StringWriter json = new StringWriter();
        Specimen.write(15_000, 6, json);
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        List<Density> seen = new ArrayList<>();
        Progress watching =
                new Progress() {
                    @Override
                    public void at(long done, long total) {}

                    @Override
                    public void grown(Density density) {
                        seen.add(density);
                    }

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                };
        Reading reading = DatasetReader.read(Source.of("generated.json", bytes), watching);
        assertThat(seen).hasSizeGreaterThan(1);
        assertThat(seen).extracting(Density::total).isSorted().doesNotHaveDuplicates();
        Survey survey = Objects.requireNonNull(reading.survey());
        assertThat(seen.getLast().total()).isEqualTo(drawn(survey)).isGreaterThan(10_000);
        assertThat(LocalDate.ofEpochDay(seen.getLast().firstDay()).getYear()).isBetween(1880, 1910);
    }

    private static long drawn(Survey survey) {
        return IntStream.range(0, survey.size()).filter(survey::drawn).count();
    }

    private static String generated() throws IOException {
        StringWriter json = new StringWriter();
        Specimen.write(3_000, 5, json);
        return json.toString();
    }

    @Test
    void theBundledDatasetIsTheSameBothWays() throws IOException {
        assertThat(Apollo.read(bundled()).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsSpoiltIsReportedTheSame(long seed) {
        Apollo.read(spoilt(Apollo.json(), new Random(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSectionMovedBehindTheEventsIsRead(long seed) {
        Random random = new Random(seed);
        String json = seed % 10 == 0 ? Reversed.sections(Apollo.json()) : Apollo.json();
        Apollo.read(seed % 2 == 0 ? json : spoilt(json, random));
    }

    /// One to three values or keys taken away, doubled or replaced by others of the file.
    private static String spoilt(String json, Random random) {
        String spoilt = json;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = json.indexOf("\"events\"") / 2 + random.nextInt(spoilt.length() * 2 / 3);
            int from = spoilt.indexOf('"', Math.min(at, spoilt.length() - 200));
            int to = from < 0 ? -1 : spoilt.indexOf('"', from + 1);
            if (to < 0) {
                continue;
            }
            String token = spoilt.substring(from, to + 1);
            List<String> others =
                    List.of(
                            "",
                            "\"\"",
                            "null",
                            "7",
                            "[]",
                            "{}",
                            token + token,
                            "\"\u0001\"",
                            "\"2021/2022\"",
                            "\"date\"",
                            "\"id\"",
                            "\"\\ud800\"",
                            "true",
                            "\"start\"",
                            "\"preferred\"",
                            "\"deprecated\"");
            spoilt =
                    spoilt.substring(0, from)
                            + others.get(random.nextInt(others.size()))
                            + spoilt.substring(to + 1);
        }
        return spoilt;
    }

    private static Reading aside(String json) throws IOException {
        Source source = Source.of("apollo.json", json.getBytes(StandardCharsets.UTF_8));
        return DatasetReader.read(source, Progress.UNWATCHED, JsonPass.Way.ASIDE);
    }

    private static String bundled() throws IOException {
        return Files.readString(Path.of("data", "scale-ai.json"));
    }
}
