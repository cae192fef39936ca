package dateline.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The schema that other tools validate with says what the reader says.
class SchemaTest {
    private static final Path FOLDER = Path.of("data");
    private static final Path SCHEMA = FOLDER.resolve("dateline.schema.json");

    private static List<Error> errors(String json) throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SCHEMA));
        return schema.validate(json, InputFormat.JSON);
    }

    static Stream<Path> datasets() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.equals(SCHEMA))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void everyDatasetOfTheProjectIsValid(Path file) throws IOException {
        assertThat(errors(Files.readString(file))).isEmpty();
        assertThat(Apollo.problems(DatasetReader.read(Source.of(file)))).isEmpty();
    }

    @Test
    void theDatasetOfTheTestsIsValid() throws IOException {
        assertThat(errors(Apollo.json())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "importance": 100         | "importance": 101
                    "extent": "instant"       | "extent": "moment"
                    "dateline/1"              | "dateline/2"
                    "confidence": 3           | "confidence": 9
                    "sha256": "2              | "sha256": "Z
                    "rel": "partOf"           | "rel": "partof"
                    "edtf": "1969-07-20"      | "edtf": "1969-07-20", "text": "x"
                    "unit": "USD"             | "unit": "dollars"
                    "rank": "preferred"       | "rang": "preferred"
                    "id": "nasa"              | "id": "N A S A"
                    "method": "age"           | "method": "guess"
                    "after": "landing"        | "after": "landing#middle"
                    """)
    void whatTheReaderRefusesTheSchemaRefuses(String piece, String other) throws IOException {
        String spoiled = Apollo.json().replace(piece, other);
        assertThat(spoiled).isNotEqualTo(Apollo.json());
        assertThat(errors(spoiled)).isNotEmpty();
        assertThat(Apollo.read(spoiled).problems()).isNotEmpty();
    }

    /// The lists of words stand in the schema and in the reader: they must not drift apart.
    @Test
    void theListsOfWordsAreThoseOfTheReader() throws IOException {
        JsonNode defs = new ObjectMapper().readTree(Files.readString(SCHEMA)).get("$defs");
        assertThat(words(defs.at("/article/properties/type/enum")))
                .containsExactlyInAnyOrderElementsOf(ArticleReader.TYPES);
        assertThat(words(defs.at("/value/oneOf/1/properties/basis/enum")))
                .containsExactlyElementsOf(ValueReader.BASES);
        assertThat(words(defs.at("/evidence/properties/derived/properties/unit/enum")))
                .containsExactlyElementsOf(EvidenceReader.UNITS);
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asString()));
        return words;
    }

    /// Closed objects only: a key that is misspelt is an error, never passed over.
    @Test
    void everyObjectIsClosed() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Files.readString(SCHEMA));
        assertThat(open(schema)).isEmpty();
    }

    private static List<JsonNode> open(JsonNode node) {
        List<JsonNode> open = new ArrayList<>();
        if (node.path("type").asString("").equals("object")
                && !node.path("additionalProperties").isBoolean()) {
            open.add(node);
        }
        node.forEach(part -> open.addAll(open(part)));
        return open;
    }
}
