package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.data.Apollo;
import dateline.model.Problem;
import dateline.ui.outside.Settings;
import dateline.ui.work.Progress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The commands, run in this process on streams in memory.
class CommandLineTest {
    @TempDir private Path folder = Path.of("replaced by JUnit");
    private final Seen seen = new Seen();
    private String dataset = "";

    @BeforeEach
    void writeDataset() throws IOException {
        Path file = folder.resolve("apollo.json");
        Files.writeString(file, Apollo.json());
        dataset = file.toString();
    }

    private record Run(int status, String out, String err) {}

    /// Windows that only note what they were asked to show.
    private static final class Seen implements Windows {
        private final List<OpenOptions> opened = new ArrayList<>();
        private final List<SnapshotOptions> drawn = new ArrayList<>();
        private boolean onDisplay;

        @Override
        public boolean canOpen() {
            return onDisplay;
        }

        @Override
        public int open(OpenOptions options) {
            opened.add(options);
            return Exit.DONE;
        }

        @Override
        public int snapshot(SnapshotOptions options) {
            drawn.add(options);
            return Exit.DONE;
        }
    }

    private Run run(String... arguments) {
        return runWith("", arguments);
    }

    private Run runWith(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8));
        int status = new Program(terminal, () -> seen).run(arguments);
        return new Run(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void datesAreTold() {
        Run run = run("date", "2016-22", "[1969-07-20..1969-07-21]");
        assertThat(run.status()).isEqualTo(Exit.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(
                        """
                        STRING                    LEVEL  CANONICAL                 EARLIEST    LATEST      IN WORDS
                        2016-22                   1      2016-22                   2016-06-01  2016-08-31  summer 2016 (Jun–Aug)
                        [1969-07-20..1969-07-21]  2      [1969-07-20..1969-07-21]  1969-07-20  1969-07-21  between 20 and 21 July 1969
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0044-03-15", "-1985", "-1XXX", "-0044/0014"})
    void aLeadingMinusBeforeADateIsNoOption(String date) {
        Run run = run("date", date, "--format", "json");
        assertThat(run.status()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("\"input\": \"" + date + "\"");
    }

    @Test
    void aMinusBeforeAnythingElseIsAWrongOption() {
        assertThat(run("date", "-abc").status()).isEqualTo(Exit.USAGE);
        assertThat(run("date", "--fromat", "json", "2020").status()).isEqualTo(Exit.USAGE);
    }

    /// The word left over matters more than the ones not there: it may have been meant as one.
    @ParameterizedTest
    @CsvSource({"date,-~2004", "date,--json", "validate,-all", "report,--md"})
    void anUnknownOptionAloneIsNamed(String command, String option) {
        Run run = run(command, option);
        assertThat(run.status()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("Unknown option: '" + option + "'");
    }

    @Test
    void standardInputIsReadLineByLineWithItsBlanks() {
        Run run = runWith("2020\r\n 2021\n\n-0001\n2022-22", "date", "-", "--format", "json");
        assertThat(run.status()).isEqualTo(Exit.PROBLEMS);
        assertThat(run.out())
                .contains("\"input\": \"2020\"")
                .contains("\"input\": \" 2021\"")
                .contains("\"input\": \"\"")
                .contains("\"input\": \"-0001\"")
                .contains("\"input\": \"2022-22\"");
        assertThat(run.out().split("\"input\"", -1)).hasSize(6);
    }

    @Test
    void anInvalidDateHasOnlyInputAndError() {
        Run run = run("date", "2019-02-29", "--format", "json");
        assertThat(run.status()).isEqualTo(Exit.PROBLEMS);
        assertThat(run.out())
                .isEqualTo(
                        """
                        [
                          {
                            "input": "2019-02-29",
                            "valid": false,
                            "level": null,
                            "canonical": null,
                            "earliest": null,
                            "latest": null,
                            "words": null,
                            "error": {
                              "position": 8,
                              "message": "there is no day 29 in February 2019"
                            }
                          }
                        ]
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2020/.. | 2020-01-01 | ".."
                    /2020   | null       | "2020-12-31"
                    """)
    void openBoundsAreDotsAndUnknownOnesNull(String date, String earliest, String latest) {
        String start = earliest.equals("null") ? "null" : "\"" + earliest + "\"";
        assertThat(run("date", date, "--format", "json").out())
                .contains("\"earliest\": " + start)
                .contains("\"latest\": " + latest);
    }

    @Test
    void aSoundDatasetIsValid() {
        Run run = run("validate", dataset);
        assertThat(run.status()).isEqualTo(Exit.DONE);
        assertThat(run.out()).isEqualTo("10 passages UNCHECKED\n" + dataset + ": no problems\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void problemsGoToStandardOutputWithTheirPlaces() throws IOException {
        Path file = folder.resolve("bad.json");
        Files.writeString(file, Apollo.with("\"importance\": 100", "\"importance\": 101"));
        Run run = run("validate", file.toString());
        assertThat(run.status()).isEqualTo(Exit.PROBLEMS);
        assertThat(run.out())
                .contains(file + ":233:21: error: this must be from 1 to 100, not 101")
                .endsWith(": 2 problems\n");
        Run json = run("validate", file.toString(), "--format", "json");
        assertThat(json.status()).isEqualTo(Exit.PROBLEMS);
        assertThat(json.out())
                .contains(
                        """
                              "severity": "error",
                              "file": "%s",
                              "line": 233,
                              "column": 21,
                              "pointer": "/events/2/importance",
                              "message": "this must be from 1 to 100, not 101"
                        """
                                .formatted(file));
    }

    @Test
    void passagesAreCheckedAgainstTexts() throws IOException {
        Files.writeString(folder.resolve("log.txt"), Apollo.text("log"));
        Run run = run("validate", dataset, "--articles", folder.toString(), "--format", "json");
        assertThat(run.status()).isEqualTo(Exit.DONE);
        assertThat(run.out())
                .contains("\"id\": \"p-left\",\n      \"anchor\": \"EXACT_EDITION\"")
                .contains("\"id\": \"p-europe\",\n      \"anchor\": \"UNCHECKED\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "report --format json", "open", "snapshot --out x.png"})
    void aMissingFileIsSaidInOneLine(String command) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
        arguments.add("nowhere.json");
        Run run = run(arguments.toArray(String[]::new));
        assertThat(run.status()).isEqualTo(Exit.PROBLEMS);
        assertThat(run.err()).isEqualTo("dateline: there is no file nowhere.json\n");
        assertThat(run.out()).isEmpty();
        assertThat(seen.opened).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere.json, there is no file nowhere.json",
        "src/test,     'src/test is a folder, not a file'"
    })
    void whatCannotBeHadIsSaidInAWindowTooWhereThereIsADisplay(String file, String words) {
        seen.onDisplay = true;
        Run run = run("open", file, "--theme", "dark");
        assertThat(run.status()).isEqualTo(Exit.PROBLEMS);
        assertThat(run.err()).isEqualTo("dateline: " + words + "\n");
        OpenOptions shown = seen.opened.getFirst();
        assertThat(shown.theme()).isEqualTo(ThemeName.DARK);
        assertThat(new Shelf(Settings.forgotten()).open(shown.source(), Progress.SILENT).problems())
                .extracting(Problem::message)
                .containsExactly(words);
    }

    @Test
    void aFolderIsNoDataset() {
        Run run = run("validate", folder.toString());
        assertThat(run.status()).isEqualTo(Exit.PROBLEMS);
        assertThat(run.err()).isEqualTo("dateline: " + folder + " is a folder, not a file\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "date",
                "report x.json",
                "report x.json --format pdf",
                "snapshot",
                "snapshot --out x.png --size 10x10",
                "snapshot --out x.png --size big",
                "open --theme blue",
                "open --from 1968",
                "open --from never --to 1972",
                "validate a.json b.json",
                "--nonsense"
            })
    void wrongUsageIsExplainedAndPointsToHelp(String line) {
        Run run = run(line.split(" ", -1));
        assertThat(run.status()).as(run.toString()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("dateline: ").contains("--help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "open --help",
                "snapshot --help",
                "date --help",
                "validate --help",
                "report --help"
            })
    void helpTeachesWithExamples(String line) {
        Run run = run(line.split(" ", -1));
        assertThat(run.status()).isEqualTo(Exit.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Usage: dateline").contains("Examples:\n  dateline");
        assertThat(run.out().lines()).allMatch(text -> text.length() <= 100);
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(run("--version").out()).isEqualTo("Dateline " + Program.VERSION + "\n");
        assertThat(pom)
                .contains("<artifactId>dateline</artifactId>\n  <version>" + Program.VERSION + "<");
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertThat(run(dataset, "--event", "landing", "--theme", "dark").status())
                .isEqualTo(Exit.DONE);
        OpenOptions options = seen.opened.getFirst();
        assertThat(options.source().name()).isEqualTo(dataset);
        assertThat(options.event()).isEqualTo("landing");
        assertThat(options.theme()).isEqualTo(ThemeName.DARK);
        assertThat(options.from()).isNull();
    }

    @Test
    void withoutAFileTheDatasetOfTheCheckoutOpens() {
        assertThat(run().status()).isEqualTo(Exit.DONE);
        assertThat(seen.opened.getFirst().source().name())
                .isEqualTo(Path.of("data", "scale-ai.json").toString());
    }

    @Test
    void aSnapshotHasASizeAndAStretchOfTime() {
        run(
                "snapshot",
                dataset,
                "--out",
                "p.png",
                "--size",
                "1280x800",
                "--from",
                "1968",
                "--to",
                "1972");
        SnapshotOptions options = seen.drawn.getFirst();
        assertThat(options.size()).isEqualTo(new SnapshotOptions.Size(1280, 800));
        assertThat(options.out()).isEqualTo(Path.of("p.png"));
        assertThat(options.view().from()).hasToString("1968");
        run("snapshot", "--out", "p.png");
        assertThat(seen.drawn.getLast().size()).isEqualTo(SnapshotOptions.Size.USUAL);
    }

    @ParameterizedTest
    @CsvSource({"json, {", "md, # Apollo", "html, <!DOCTYPE html>", "csv, 'event,title,'"})
    void aReportIsWrittenInEachForm(String format, String start) {
        Run run = run("report", dataset, "--format", format);
        assertThat(run.status()).isEqualTo(Exit.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(start);
    }

    @Test
    void aReportOnADatasetWithProblemsIsStillWritten() throws IOException {
        Path file = folder.resolve("bad.json");
        Files.writeString(file, Apollo.with("\"1969-07-21\"", "\"1969-13-21\""));
        Run run = run("report", file.toString(), "--format", "json");
        assertThat(run.status()).isEqualTo(Exit.PROBLEMS);
        assertThat(run.err()).contains("is no EDTF date");
        assertThat(run.out()).contains("\"id\": \"landing\"").contains("is no EDTF date");
    }

    @Test
    void whatIsNoDatasetHasNoReport() throws IOException {
        Path file = folder.resolve("bad.json");
        Files.writeString(file, "[]");
        Run run = run("report", file.toString(), "--format", "md");
        assertThat(run.status()).isEqualTo(Exit.PROBLEMS);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void namesOfFilesCannotMoveTheCursor() {
        Run run = run("validate", "a\u001B[2Jb.json");
        assertThat(run.err()).isEqualTo("dateline: there is no file a<U+001B>[2Jb.json\n");
    }
}
