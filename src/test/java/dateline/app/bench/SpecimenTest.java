package dateline.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.data.DatasetReader;
import dateline.data.Reading;
import dateline.data.Source;
import dateline.evidence.Assessment;
import dateline.evidence.Level;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Extent;
import dateline.time.Bound;
import dateline.time.Edtf;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

class SpecimenTest {
    private static String written(int events, long seed) throws IOException {
        StringWriter out = new StringWriter();
        Specimen.write(events, seed, out);
        return out.toString();
    }

    private static Dataset read(int events) throws IOException {
        byte[] bytes = written(events, 7).getBytes(StandardCharsets.UTF_8);
        Reading reading = DatasetReader.read(Source.of("specimen.json", bytes));
        assertThat(reading.problems()).isEmpty();
        return Objects.requireNonNull(reading.dataset());
    }

    @Test
    void theSameSeedWritesTheSameText() throws IOException {
        assertThat(written(500, 3)).isEqualTo(written(500, 3)).isNotEqualTo(written(500, 4));
    }

    @Test
    void whatIsWrittenHasNoProblems() throws IOException {
        Dataset dataset = read(3_000);
        assertThat(dataset.events()).hasSize(3_000);
        assertThat(dataset.kinds()).hasSize(Specimen.KINDS);
    }

    @Test
    void periodsThatBeginOnTheLastDayEndOnIt() {
        LocalDate last = Moments.later(LocalDate.of(2026, 12, 30), 400);
        Moments moments = new Moments(new Dice(5));
        for (int i = 0; i < 100; i++) {
            Edtf period = Edtf.parse(moments.period(last));
            assertThat(period.earliest()).isInstanceOf(Bound.Day.class);
        }
        assertThat(last).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void titlesAreTwentyToSixtyCharactersLong() throws IOException {
        assertThat(read(2_000).events())
                .allSatisfy(
                        event ->
                                assertThat(event.title())
                                        .hasSizeBetween(Titles.SHORTEST, Titles.LONGEST));
    }

    @Test
    void aTenthHasTwoClaimsAndThreePiecesOfEvidence() throws IOException {
        Dataset dataset = read(5_000);
        long two = dataset.events().stream().filter(event -> event.claims().size() == 2).count();
        assertThat(two).isBetween(400L, 600L);
        assertThat(dataset.events())
                .allSatisfy(
                        event ->
                                assertThat(pieces(event))
                                        .isEqualTo(event.claims().size() == 2 ? 3 : 1));
    }

    private static int pieces(Event event) {
        return event.claims().stream().mapToInt(claim -> claim.evidence().size()).sum();
    }

    @Test
    void pointsPeriodsAndDisagreementsOccur() throws IOException {
        Dataset dataset = read(2_000);
        Set<Extent> extents =
                dataset.events().stream().map(Event::extent).collect(Collectors.toSet());
        assertThat(extents).isEqualTo(EnumSet.allOf(Extent.class));
        Assessment assessment = Assessment.of(dataset);
        Set<Level> levels =
                dataset.events().stream()
                        .map(event -> assessment.assess(event).level())
                        .collect(Collectors.toSet());
        assertThat(levels).contains(Level.SINGLE_SOURCE, Level.CONFLICT, Level.CORROBORATED);
    }
}
