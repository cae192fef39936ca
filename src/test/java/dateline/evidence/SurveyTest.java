package dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.data.DatasetReader;
import dateline.data.Source;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.time.DayRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What is known of all events at once.
class SurveyTest {
    @ParameterizedTest
    @MethodSource("dateline.evidence.Tales#seeds")
    void saysOfAnEventWhatItsAssessmentSays(long seed) {
        Dataset dataset = Told.of(String.join("\n", new Tales(seed).lines())).dataset();
        holds(Assessment.of(dataset));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    claim c date 2021: a1                          | plain
                    claim c date [2021,2023]: a1                   | plain
                    claim c date 2021?: a1                         | plain
                    claim c date 2021~: a1                         | doubtful
                    claim c date [1821,1999]: a1                   | plain
                    claim c date [1820,1999]: a1                   | doubtful
                    claim c date [..2021]: a1                      | doubtful
                    claim c date 2021: a1 mentions                 | plain
                    claim c date 2021: a1 confidence 0             | plain
                    claim c date 2021 deprecated: a1               | doubtful
                    claim c date 2021:                             | plain
                    claim c date 2021~:                            | doubtful
                    claim c date 2021 deprecated:                  | doubtful
                    period; claim c date 2019/2021-03:             | plain
                    period; claim c date 2019/..:                  | doubtful
                    period; claim c date /2021:                    | doubtful
                    period; claim c date 2019/2021-03: a1          | plain
                    period; claim c date 2019~/2021: a1            | doubtful
                    period; claim c date 2019/2021~: a1            | doubtful
                    period; claim c date 2019/..: a1               | doubtful
                    period; claim c start 2019: a1                 | doubtful
                    article a1 derived a2; article a2; claim c date 2021: a1 | plain
                    claim c date Y-13800000000: a1                 | far
                    """)
    void oneClaimIsTakenAsTheAssessmentTakesIt(String story, String expected) {
        String lines = story.replace("; ", "\n");
        Dataset dataset =
                Told.of(lines.startsWith("article") ? lines : "article a1\n" + lines).dataset();
        Survey survey = holds(Assessment.of(dataset));
        assertThat(survey.plain(0)).isEqualTo(expected.equals("plain"));
    }

    @Test
    void underOtherGroundsEveryEventIsAssessed() {
        Dataset dataset = Told.of("article a1\nclaim c date 2021: a1").dataset();
        String piece = dataset.events().getFirst().claims().getFirst().evidence().getFirst().id();
        Decisions rejecting = new Decisions(Set.of(piece), Map.of());
        Survey survey = holds(Assessment.of(dataset, Grounds.BARE.with(rejecting)));
        assertThat(survey.level(0)).isEqualTo(Level.UNSOURCED);
    }

    @Test
    void theBundledDatasetIsSurveyedAsItIsAssessed() throws IOException {
        Dataset dataset = bundled();
        Survey survey = holds(Assessment.of(dataset));
        assertThat(survey.disputes()).isNotEmpty();
    }

    @Test
    void runsOfEventsComeToTheSameTogether() throws IOException {
        Dataset dataset = bundled();
        Assessment assessment = Assessment.of(dataset);
        List<Survey> runs = new ArrayList<>();
        for (int from = 0; from < dataset.events().size(); from += 7) {
            List<Event> run =
                    dataset.events().subList(from, Math.min(from + 7, dataset.events().size()));
            Surveyor surveyor = new Surveyor(assessment, run.size());
            run.forEach(surveyor::add);
            runs.add(surveyor.survey());
        }
        assertThat(Survey.joined(runs)).isEqualTo(assessment.survey());
    }

    private static Dataset bundled() throws IOException {
        Source source = Source.of(Path.of("data", "scale-ai.json"));
        return Objects.requireNonNull(DatasetReader.read(source).dataset());
    }

    private static Survey holds(Assessment assessment) {
        Survey survey = assessment.survey();
        List<Survey.Disputed> disputes = new ArrayList<>();
        List<Event> events = assessment.dataset().events();
        assertThat(survey.size()).isEqualTo(events.size());
        for (int i = 0; i < events.size(); i++) {
            EventAssessment assessed = assessment.assess(events.get(i));
            assertThat(survey.level(i)).isEqualTo(assessed.level());
            assertThat(survey.conflicted(i)).isEqualTo(assessed.conflicted());
            assertThat(assessment.drawn(events.get(i))).isEqualTo(assessed.drawn());
            DayRange hull = assessed.drawn().hull();
            assertThat(survey.drawn(i)).isEqualTo(hull != null);
            if (hull != null) {
                assertThat(new DayRange(survey.first(i), survey.last(i))).isEqualTo(hull);
            }
            if (survey.plain(i)) {
                plain(survey, i, assessed.drawn());
            }
            int event = i;
            assessed.supports().stream()
                    .filter(it -> it.level().disputed())
                    .map(it -> new Survey.Disputed(event, it.property(), it.of(), it.level()))
                    .forEach(disputes::add);
        }
        assertThat(survey.disputes()).isEqualTo(disputes);
        return survey;
    }

    private static void plain(Survey survey, int event, Drawn drawn) {
        assertThat(drawn.bars()).hasSize(1);
        Bar bar = drawn.bars().getFirst();
        assertThat(bar.start().first()).isEqualTo(survey.first(event));
        assertThat(bar.start().last()).isEqualTo(survey.latestStart(event));
        assertThat(bar.end().first()).isEqualTo(survey.earliestEnd(event));
        assertThat(bar.end().last()).isEqualTo(survey.last(event));
        for (When when : List.of(bar.start(), bar.end())) {
            assertThat(when.fuzzy().getFirst().first()).isEqualTo(when.first());
            assertThat(when.fuzzy().getLast().last()).isEqualTo(when.last());
        }
    }
}
