package dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.data.Apollo;
import dateline.data.Json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class ReportsTest {
    private static JsonNode jsonReport() {
        StringWriter writer = new StringWriter();
        Json.write(JsonReport.of(Accounts.of(Apollo.json())), writer);
        return new ObjectMapper().readTree(writer.toString());
    }

    private static String csvReport(String json) throws IOException {
        StringWriter writer = new StringWriter();
        CsvReport.write(Accounts.of(json), writer);
        return writer.toString();
    }

    private static List<String> keys(JsonNode node) {
        return new ArrayList<>(node.propertyNames());
    }

    /// The keys in the order that was promised to other programs.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    -                                    | dataset articles events constraints problems
                    /dataset                             | id version sha256
                    /articles/0                          | id publisher publisherBasis root text
                    /events/0                            | id title summary kind extent date level corroborated lineages articles claims levels relations review
                    /events/0/date                       | edtf earliest latest words
                    /events/0/claims/0                   | id property of asOf value rank reason lineages evidence
                    /events/0/claims/0/evidence/0        | id article stance information confidence derived attributedTo follows passages
                    /events/0/claims/0/evidence/0/derived | method anchor unit n
                    /events/0/claims/0/evidence/0/passages/0 | id start end exact anchor
                    /events/1/claims/2/evidence/0/attributedTo | agent how
                    /events/2/claims/1/evidence/1/follows | article basis
                    /events/2/relations/0                | property a b relation counts
                    /events/3/claims/2/value             | amount lower upper unit
                    /constraints/0                       | before after state
                    """)
    void theJsonReportHasExactlyTheKeysPromised(String pointer, String keys) {
        JsonNode node = pointer == null ? jsonReport() : jsonReport().at(pointer);
        assertThat(keys(node)).containsExactly(keys.split(" ", -1));
    }

    @Test
    void theJsonReportSaysWhatTheEvidenceAmountsTo() {
        JsonNode report = jsonReport();
        JsonNode landing = report.at("/events/2");
        assertThat(landing.at("/level").asString()).isEqualTo("CONFLICT");
        assertThat(landing.at("/date/edtf").asString()).isEqualTo("1969-07-20");
        assertThat(landing.at("/date/words").asString()).isEqualTo("20 July 1969");
        assertThat(landing.at("/corroborated").isNull()).isTrue();
        assertThat(landing.at("/relations/0/relation").asString()).isEqualTo("CONTRADICTS");
        assertThat(landing.at("/relations/0/counts").asBoolean()).isTrue();
        assertThat(landing.at("/claims/1/lineages").asInt()).isEqualTo(1);
        assertThat(landing.at("/review").asString()).isEqualTo("UNREVIEWED");
        assertThat(report.at("/articles/2/root").asString()).isEqualTo("almanac");
        assertThat(report.at("/articles/2/publisher").isNull()).isTrue();
        assertThat(report.at("/articles/1/publisher").asString()).isEqualTo("Almanac Press");
        assertThat(report.at("/articles/0/text").asString()).isEqualTo("missing");
        assertThat(report.at("/events/1/extent").asString()).isEqualTo("period");
        assertThat(report.at("/problems").isEmpty()).isTrue();
    }

    @Test
    void theMarkdownReportReadsLikeThis() {
        assertThat(MarkdownReport.of(Accounts.of(Apollo.json())))
                .isEqualTo(Accounts.resource("apollo.md"));
    }

    @Test
    void aPersonSaysAndDoesNotPublish() throws IOException {
        String report = HtmlReport.of(Accounts.of(Files.readString(Path.of("data/scale-ai.json"))));
        assertThat(report)
                .contains("It repeats what Alexandr Wang said.")
                .contains("It repeats what Forbes published.")
                .doesNotContain("It repeats what Alexandr Wang published.");
    }

    @Test
    void theTableHasARowForEachPieceOfEvidence() throws IOException {
        List<String> rows = csvReport(Apollo.json()).lines().toList();
        int pieces =
                Pattern.compile("\"confidence\"").matcher(Apollo.json()).results().toList().size();
        assertThat(rows).hasSize(1 + pieces + 1); // the heading, and a claim without evidence
        assertThat(rows.get(1)).startsWith("birth-of-borman,Frank Borman is born,life,instant,");
        assertThat(rows).allMatch(row -> row.split(",", -1).length >= 32);
        assertThat(rows).anyMatch(row -> row.contains(",almanac,Almanac Press (inferred),"));
    }

    @Test
    void aSpreadsheetFindsNoFormula() throws IOException {
        String json = Apollo.with("Eagle lands on the Moon", "=HYPERLINK(1)");
        assertThat(csvReport(json)).contains(",'=HYPERLINK(1),").doesNotContain(",=");
    }

    private static final String HOSTILE =
            "<script>alert(1)</script> & \\\"it\\\" ![x](y) `c` \\u202E";

    @Test
    void noTextBecomesMarkup() {
        String json =
                Apollo.json()
                        .replace("Eagle lands on the Moon", HOSTILE)
                        .replace("European clocks showed the 21st.", HOSTILE)
                        .replace("A short log of Apollo", HOSTILE)
                        .replace("\"NASA\"", "\"" + HOSTILE + "\"")
                        .replace("it looks back on no later flight", HOSTILE)
                        .replace("the day in Houston", HOSTILE);
        String html = HtmlReport.of(Accounts.of(json));
        assertThat(html)
                .doesNotContain("<script>")
                .doesNotContain("\u202E")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;it&quot;");
        String markdown = MarkdownReport.of(Accounts.of(json));
        assertThat(markdown)
                .doesNotContain("<script>")
                .doesNotContain("![x]")
                .contains("\\<script\\>");
    }

    @Test
    void everyLinkInThePageLeadsSomewhere() {
        String html = HtmlReport.of(Accounts.of(Apollo.json()));
        List<String> targets = found(html, "id=\"([^\"]+)\"");
        List<String> links = found(html, "href=\"#([^\"]+)\"");
        assertThat(links).isNotEmpty().allMatch(targets::contains);
        assertThat(targets).doesNotHaveDuplicates();
        assertThat(found(html, "(?:src|href)=\"(?!#)([^\"]+)\""))
                .containsExactly("https://www.nasa.gov/");
    }

    @Test
    void everyElementOfThePageIsClosed() {
        String html = HtmlReport.of(Accounts.of(Apollo.json()));
        List<String> open = new ArrayList<>();
        Matcher tag = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>").matcher(html);
        while (tag.find()) {
            if (tag.group(2).equals("meta")) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                open.add(tag.group(2));
            } else {
                assertThat(open.removeLast()).isEqualTo(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(it -> it.group(1)).toList();
    }

    @Test
    void whatCuratorsNameByItsIdIsNamedAsReadersKnowIt() {
        String json =
                Apollo.with(
                        "\"the same sentences\"", "\"as apollo-8 and log have it, not apollo-9.\"");
        assertThat(MarkdownReport.of(Accounts.of(json)))
                .contains("as “Apollo 8 flies round the Moon” and log have it, not apollo-9.")
                .doesNotContain("apollo-9..");
    }

    /// No level is left out, so that a reader who steps from heading to heading misses nothing.
    @Test
    void headingsGoDownOneStepAtATime() {
        List<Integer> levels =
                found(HtmlReport.of(Accounts.of(Apollo.json())), "<h([1-6])[ >]").stream()
                        .map(Integer::valueOf)
                        .toList();
        assertThat(levels).startsWith(1, 2, 2, 3).contains(4);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void theContentsNameEverySectionAndYear() {
        String html = HtmlReport.of(Accounts.of(Apollo.json()));
        String contents = html.substring(html.indexOf("<nav"), html.indexOf("</nav>"));
        assertThat(found(contents, "href=\"#([^\"]+)\""))
                .containsExactlyElementsOf(
                        found(html, "<(?:section|h3 class=\"years\") id=\"([^\"]+)\""));
        assertThat(found(contents, ">([0-9]+)</a>")).containsExactly("1927", "1968", "1969");
    }

    @Test
    void everyNoteIsReachedAndLeadsBack() {
        String html = HtmlReport.of(Accounts.of(Apollo.json()));
        List<String> referred = found(html, "role=\"doc-noteref\" id=\"r([0-9]+)\"");
        assertThat(referred).isNotEmpty().isEqualTo(found(html, "<li id=\"n([0-9]+)\""));
        assertThat(found(html, "role=\"doc-backlink\"[^>]* href=\"#r([0-9]+)\""))
                .isEqualTo(referred);
    }

    @Test
    void problemsAreToldInEachReport() {
        String json = Apollo.with("\"1969-07-21\"", "\"1969-13-21\"");
        assertThat(MarkdownReport.of(Accounts.of(json)))
                .contains("## Problems")
                .contains("is no EDTF date");
        assertThat(HtmlReport.of(Accounts.of(json))).contains("is no EDTF date");
    }
}
