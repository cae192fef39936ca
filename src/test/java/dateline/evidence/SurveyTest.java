package dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.data.DatasetReader;
import dateline.data.Source;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.time.DayRange;
import dateline.time.Edtf;
import dateline.time.EdtfException;

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
import java.util.Random;
import java.util.Set;

/// What is known of all events at once.
class SurveyTest {
    private static final List<String> PLAIN =
            List.of(
                    "2021",
                    "2021-03",
                    "2021-03-14",
                    "2021-03-15",
                    "2021-04",
                    "2021-05",
                    "2022",
                    "2021~",
                    "2021-03~",
                    "2021-03-14~",
                    "2021-05~",
                    "2021?",
                    "2021-04?",
                    "202X",
                    "2021-21",
                    "2020-24",
                    "[2021-03-10..2021-04-20]",
                    "[2021-04..2021-06]",
                    "[..2021-03-14]",
                    "[..2021-04]",
                    "[2021,2023]",
                    "[2021-03-14,2022-03-14]",
                    "[2021-03,2021-05]",
                    "[2021-03-13,2021-05-02,2023]");
    private static final int LAW = 12_000;

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

    @Test
    void ordinaryEventsAreSurveyedAsTheyAreAssessed() {
        Random random = new Random(11);
        StringBuilder story = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            story.append("article a").append(i).append(i % 3 == 0 ? "" : " by p" + i % 4);
            story.append(List.of("", " on 2021-04~", " on 2022-02", " on 2020").get(i % 4));
            story.append(i == 5 ? " syndicated a3\n" : i == 8 ? " derived a1\n" : "\n");
        }
        Assessment ground = Assessment.of(Told.of(story + "claim c date 2021: a1").dataset());
        int ordinary = 0;
        int told = 0;
        int untold = 0;
        for (int i = 0; i < LAW; i++) {
            Event event = Told.of(story + ordinary(random)).dataset().events().getFirst();
            Surveyor quick = new Surveyor(ground, 1);
            quick.add(event);
            Surveyor slow = new Surveyor(ground, 1);
            slow.assess(event);
            assertThat(quick.survey()).as(event.toString()).isEqualTo(slow.survey());
            DatedClaims claims = new DatedClaims();
            claims.read(event, ground.voices());
            boolean byClaims = new Surveyor(ground, 1).add(claims);
            boolean barsTold = drawnAlike(quick.survey(), 0, ground.assess(event).drawn());
            ordinary += byClaims ? 1 : 0;
            told += barsTold ? 1 : 0;
            untold += byClaims && !barsTold && !quick.survey().plain(0) ? 1 : 0;
        }
        assertThat(ordinary).isGreaterThan(LAW * 2 / 3);
        assertThat(told).isGreaterThan(LAW / 4);
        assertThat(untold).isLessThan(LAW / 100);
    }

    private static String ordinary(Random random) {
        boolean period = random.nextInt(3) == 0;
        StringBuilder lines = new StringBuilder(period ? "period\n" : "");
        for (int claim = 1 + random.nextInt(2); claim > 0; claim--) {
            lines.append("claim c").append(claim).append(" date ");
            lines.append(period ? lasting(random) : days(random));
            for (int piece = 0; piece < 1 + random.nextInt(2); piece++) {
                lines.append(piece == 0 ? ": a" : "; a").append(random.nextInt(9));
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    private static String lasting(Random random) {
        String text = "/";
        while (!date(text)) {
            text = days(random) + "/" + end(random);
        }
        return text;
    }

    private static String end(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> "..";
            case 2 -> "";
            default -> days(random);
        };
    }

    private static boolean date(String text) {
        try {
            Edtf.parse(text);
            return true;
        } catch (EdtfException e) {
            return false; // the other way round, or with a set in it
        }
    }

    private static String days(Random random) {
        return PLAIN.get(random.nextInt(PLAIN.size()));
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
            drawnAlike(survey, i, assessed.drawn());
            int event = i;
            assessed.supports().stream()
                    .filter(it -> it.level().disputed())
                    .map(it -> new Survey.Disputed(event, it.property(), it.of(), it.level()))
                    .forEach(disputes::add);
        }
        assertThat(survey.disputes()).isEqualTo(disputes);
        return survey;
    }

    /// Whether a survey knows the bars of an event, which are then those of its assessment.
    private static boolean drawnAlike(Survey survey, int event, Drawn drawn) {
        List<BarDays> bars = survey.bars(event);
        if (bars != null) {
            List<BarDays> expected = drawn.bars().stream().map(BarDays::of).toList();
            assertThat(bars).as("%s", drawn).containsExactlyInAnyOrderElementsOf(expected);
        }
        return bars != null;
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
