package dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

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
import java.util.stream.Collectors;

/// What other programs may rely on, tried on a dataset that disagrees in every way.
class JsonReportTest {
    private static String report(String dataset) {
        StringWriter writer = new StringWriter();
        Json.write(JsonReport.of(Accounts.of(dataset)), writer);
        return writer.toString();
    }

    private static JsonNode quarrel() {
        return new ObjectMapper().readTree(report(Accounts.quarrel()));
    }

    private static JsonNode named(JsonNode list, String id) {
        return list.valueStream()
                .filter(it -> it.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyReportHasTheShapePromised() throws IOException {
        Schema shape =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Accounts.resource("report.schema.json"));
        List<String> datasets =
                List.of(
                        Apollo.json(),
                        Accounts.quarrel(),
                        Apollo.with("\"1969-07-21\"", "\"1969-13-21\""),
                        Files.readString(Path.of("data", "scale-ai.json")));
        for (String dataset : datasets) {
            assertThat(shape.validate(report(dataset), InputFormat.JSON)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    refines   | 2021-03              | 2021-03-01 | 2021-03-31 | March 2021
                    overlap   | [2021-01..2021-02]   | 2021-01-01 | 2021-02-28 | between January and February 2021
                    conflict  | -                    | -          | -          | -
                    tension   | -                    | -          | -          | -
                    undated   | -                    | -          | -          | -
                    closed    | 2018/2023            | 2018-01-01 | 2023-12-31 | from 2018 to 2023
                    begun     | 2018/                | 2018-01-01 | -          | from 2018, end unknown
                    ended     | /2018                | -          | 2018-12-31 | until 2018, start unknown
                    ongoing   | 2018-05/..           | 2018-05-01 | ..         | from May 2018 on
                    late-end  | ../2020              | ..         | 2020-12-31 | until 2020
                    quarters  | 2018/2020            | 2018-01-01 | 2020-12-31 | from 2018 to 2020
                    unwritten | -                    | 2018-01-01 | 2020-12-31 | began 2018 or 2019, ended between May and December 2020
                    lasting   | -                    | 2018-01-01 | ..         | began 2018, lasting until 2020 or later
                    """)
    void theDateIsThereWhereThereIsOneAnswer(
            String event, String edtf, String earliest, String latest, String words) {
        JsonNode date = named(quarrel().get("events"), event).get("date");
        assertThat(date.get("edtf").asString(null)).isEqualTo(edtf);
        assertThat(date.get("earliest").asString(null)).isEqualTo(earliest);
        assertThat(date.get("latest").asString(null)).isEqualTo(latest);
        assertThat(date.get("words").asString(null)).isEqualTo(words);
    }

    /// Every pair but the equal ones, `r-1-year` and `r-3-same`; in REFINES the narrower first.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    refines  | date r-2-month r-1-year REFINES true, date r-4-season r-1-year REFINES true, date r-2-month r-3-same REFINES true, date r-2-month r-4-season REFINES true, date r-4-season r-3-same REFINES true
                    clash    | date c-1 c-2 CONTRADICTS false, date c-1 c-3 CONTRADICTS false, date c-2 c-3 CONTRADICTS false
                    conflict | date x-1 x-2 CONTRADICTS true, amount x-3 x-4 INCOMPARABLE true, manner x-7 x-5 REFINES true, reason x-8 x-9 DIFFERS true
                    tension  | date t-1 t-2 TENSION true
                    overlap  | date o-1 o-2 OVERLAPS true
                    closed   | end k-1 k-2 SUPERSEDED true
                    begun    | ''
                    unwritten | end u-2 u-3 OVERLAPS true
                    """)
    void relationsAreListedForEveryPairButEqualOnes(String event, String expected) {
        String relations =
                named(quarrel().get("events"), event)
                        .get("relations")
                        .valueStream()
                        .map(
                                it ->
                                        it.valueStream()
                                                .map(JsonNode::asString)
                                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(", "));
        assertThat(relations).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    refines  | CORROBORATED  | 2021-21 | 3 | early late third
                    begun    | CORROBORATED  | 2018/   | 2 | early late
                    clash    | SINGLE_SOURCE | -       | 1 | early
                    conflict | CONFLICT      | -       | 2 | early late
                    undated  | UNDATED       | -       | 0 | ''
                    """)
    void whatTheDateRestsOnIsCounted(
            String event, String level, String corroborated, int lineages, String articles) {
        JsonNode report = named(quarrel().get("events"), event);
        assertThat(report.get("level").asString()).isEqualTo(level);
        assertThat(report.get("corroborated").asString(null)).isEqualTo(corroborated);
        assertThat(report.get("lineages").asInt()).isEqualTo(lineages);
        assertThat(String.join(" ", texts(report.get("articles")))).isEqualTo(articles);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    early  | The Press | named below the headline
                    late   | -         | nothing names one
                    third  | The House | inferred: its own books are praised
                    fourth | The House | Inferred: the same type
                    """)
    void aPublisherIsANameAndItsBasisSaysWhetherItIsInferred(
            String article, String publisher, String basis) {
        JsonNode report = named(quarrel().get("articles"), article);
        assertThat(report.get("publisher").asString(null)).isEqualTo(publisher);
        assertThat(report.get("publisherBasis").asString()).isEqualTo(basis);
    }

    @Test
    void ranksReasonsAndBoundsAreTold() {
        JsonNode clash = named(quarrel().get("events"), "clash").get("claims");
        assertThat(named(clash, "c-2").get("rank").asString()).isEqualTo("deprecated");
        assertThat(named(clash, "c-2").get("reason").asString()).isEqualTo("a slip of the pen");
        assertThat(named(clash, "c-2").get("lineages").asInt()).isEqualTo(1);
        assertThat(named(clash, "c-3").get("lineages").asInt()).isZero();
        JsonNode amounts = named(quarrel().get("events"), "conflict").get("claims");
        assertThat(named(amounts, "x-3").get("value").toString())
                .isEqualTo("{\"amount\":5,\"lower\":null,\"upper\":null,\"unit\":\"USD\"}");
        assertThat(named(amounts, "x-4").get("value").toString())
                .isEqualTo(
                        "{\"amount\":5.5,\"lower\":5,\"upper\":6,\"unit\":\"USD\","
                                + "\"basis\":\"post-money\"}");
        assertThat(named(amounts, "x-4").get("asOf").asString()).isEqualTo("2021");
        assertThat(named(amounts, "x-6").get("of").asString()).isEqualTo("press");
    }

    @Test
    void theOrderAndWhatIsWrongAreTold() {
        assertThat(quarrel().get("constraints").toString())
                .isEqualTo(
                        "[{\"before\":\"refines\",\"after\":\"closed\",\"state\":\"VIOLATED\"},"
                                + "{\"before\":\"undated\",\"after\":\"closed\","
                                + "\"state\":\"UNKNOWN\"}]");
        JsonNode problem = quarrel().get("problems").get(0);
        assertThat(problem.get("severity").asString()).isEqualTo("warning");
        assertThat(problem.get("file").asString()).isEqualTo("it.json");
        assertThat(problem.get("line").asInt()).isPositive();
        assertThat(problem.get("pointer").asString()).isEqualTo("/events/1/claims/2/evidence/0");
        assertThat(problem.get("message").asString()).contains("none of the articles");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
