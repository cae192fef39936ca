package dateline.data;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evidence.Anchor;
import dateline.evidence.passage.Found;
import dateline.evidence.passage.NormalText;
import dateline.publish.ProblemText;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A dataset held against the texts of its articles.
class CheckedTest {
    @TempDir private Path folder = Path.of("replaced by JUnit");

    @BeforeEach
    void attachTexts() throws IOException {
        for (String article : List.of("log", "almanac", "reprint")) {
            attach(article, Apollo.text(article));
        }
    }

    private void attach(String article, String text) throws IOException {
        Files.writeString(folder.resolve(article + ".txt"), text);
    }

    private Checked check(String json) throws IOException {
        return Checked.of(Source.of("apollo.json", json.getBytes(StandardCharsets.UTF_8)), folder);
    }

    private static List<String> lines(Checked checked) {
        return checked.problems().stream().map(ProblemText::line).toList();
    }

    private static List<Anchor> anchors(Checked checked) {
        return checked.resolutions().stream()
                .flatMap(it -> it.found().stream())
                .map(Found::anchor)
                .toList();
    }

    @Test
    void everyPassageIsWhereTheDatasetSays() throws IOException {
        Checked checked = check(Apollo.json());
        assertThat(lines(checked)).isEmpty();
        assertThat(anchors(checked)).hasSize(10).containsOnly(Anchor.EXACT_EDITION);
    }

    @Test
    void withoutATextNothingIsChecked() throws IOException {
        Files.delete(folder.resolve("log.txt"));
        Checked checked = check(Apollo.json());
        assertThat(lines(checked)).isEmpty();
        assertThat(anchors(checked)).contains(Anchor.UNCHECKED, Anchor.EXACT_EDITION);
    }

    /// Not even the first of the file: nothing may depend on its order.
    @Test
    void ofTwoPreferredClaimsNeitherIsDrawn() throws IOException {
        Checked checked =
                check(
                        Apollo.with(
                                "\"id\": \"landing-21\",",
                                "\"rank\": \"preferred\", \"id\": \"landing-21\","));
        assertThat(lines(checked))
                .containsExactly(
                        "apollo.json:253:19: error: Another claim of the same property is"
                                + " preferred already; prefer at most one (landing-21)"
                                + " (/events/2/claims/1/rank)");
        assertThat(Objects.requireNonNull(checked.assessment()).event("landing"))
                .hasValueSatisfying(it -> assertThat(it.drawn().answer()).isNull());
    }

    @Test
    void anotherEditionIsSaidAtTheDigest() throws IOException {
        attach("reprint", "In one line. " + Apollo.text("reprint"));
        assertThat(lines(check(Apollo.json())))
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .startsWith("apollo.json:67:15: error: the text of ")
                                        .contains("\"reprint\" is another edition")
                                        .contains("it has 146 characters and not 133"),
                        line ->
                                assertThat(line)
                                        .startsWith("apollo.json:")
                                        .contains("\"p-again\" stands elsewhere")
                                        .contains("13 characters on (/passages/9)"));
    }

    @Test
    void aPassageThatIsGoneIsSaid() throws IOException {
        attach("reprint", "Nothing of the kind.");
        assertThat(lines(check(Apollo.json())))
                .anyMatch(line -> line.contains("the passage \"p-again\" is not in \"reprint\""));
    }

    @Test
    void moreThanMayBeCarriedIsSaid() throws IOException {
        String json = withPassage("reprint", "Every year has its page in this b");
        assertThat(lines(check(json)))
                .containsExactly(
                        "apollo.json:59:5: error: the passages of \"reprint\" are 14 of its 28"
                                + " words; 30 per cent may be carried (/articles/2)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The crew was back in the Pacific six days later",
                "This log keeps to the bare facts.",
                "This log keeps to the bare facts",
                "Then it ends"
            })
    void aWholeSentenceIsSaid(String sentence) throws IOException {
        assertThat(lines(check(withPassage("log", sentence))))
                .anyMatch(line -> line.endsWith("\"new\" is a whole sentence (/passages/0)"));
    }

    @Test
    void aPassageThatStandsTwiceIsSaid() throws IOException {
        assertThat(lines(check(withPassage("log", "the Moon"))))
                .containsExactly(
                        "apollo.json:72:5: error: the passage \"new\" stands more than once in"
                                + " \"log\" (/passages/0)");
    }

    @Test
    void onlyOneWordBetweenPassagesIsSaid() throws IOException {
        assertThat(lines(check(withPassage("log", "carried three men"))))
                .containsExactly(
                        "apollo.json:72:5: error: the passage \"new\" has fewer than two words"
                                + " between it and the one before (/passages/0)");
    }

    @Test
    void aDateThatDoesNotFollowFromItsInputIsSaid() throws IOException {
        assertThat(lines(check(Apollo.with("[1927-12-22..1928-12-27]", "1928"))))
                .hasSize(1)
                .first()
                .asString()
                .contains("borman-born-log says 1928, and works out as: aged 40")
                .endsWith("(/events/0/claims/0/evidence/0/derived)");
    }

    /// The dataset with one more passage, the first of all.
    private static String withPassage(String article, String exact) {
        NormalText text = NormalText.of(Apollo.text(article));
        int start = text.text().indexOf(exact);
        String before = "{\"id\": \"p-left\"";
        String passage =
                "{\"id\": \"new\", \"article\": \"%s\", \"start\": %d, \"end\": %d, \"exact\": \"%s\"}, "
                        .formatted(article, start, start + exact.length(), exact);
        return Apollo.with(before, passage + before);
    }

    @Test
    void aTextThatIsNotUtf8IsSaidWithItsPlace() throws IOException {
        Files.write(folder.resolve("log.txt"), new byte[] {'a', '\n', 'b', (byte) 0xE9, 'c'});
        assertThat(lines(check(Apollo.json())))
                .containsExactly(
                        folder.resolve("log.txt")
                                + ":2:2: error: this byte is not UTF-8, so the text was not read;"
                                + " save it as UTF-8");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() throws IOException {
        Checked checked =
                Checked.of(
                        Source.of("x", Apollo.json().getBytes(StandardCharsets.UTF_8)),
                        folder.resolve("none"));
        assertThat(lines(checked))
                .containsExactly(
                        folder.resolve("none")
                                + ": error: there is no such folder of article texts");
    }
}
