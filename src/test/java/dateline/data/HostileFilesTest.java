package dateline.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dateline.model.Event;
import dateline.model.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;

/// Files that are no datasets, or were made to break a reader.
class HostileFilesTest {
    private static final String HEAD =
            """
            {"schema": "dateline/1", "id": "x", "version": "1", "title": "X",
             "kinds": [{"id": "k", "label": "K"}],
             "events": [
            """;

    private static String event(int number) {
        return """
        {"id": "e%d", "title": "T", "summary": "S", "kind": "k", "extent": "instant", "importance": 1}
        """
                .formatted(number);
    }

    private static Reading readBytes(String text, Charset charset) {
        return Apollo.read(text.getBytes(charset));
    }

    private static Problem only(Reading reading) {
        assertThat(reading.problems()).hasSize(1);
        return reading.problems().getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ``                         | apollo.json:1:1: error: the file is empty
                    `   `                      | apollo.json:1:1: error: the file is empty
                    hello                      | apollo.json:1:1: error: this is not JSON (Unrecognized token 'hello'); nothing after it was read
                    [1, 2]                     | apollo.json:1:1: error: the file is JSON, but its outermost value is not an object
                    {}                         | apollo.json:1:1: error: there is no "schema" here; a dataset starts with "schema": "dateline/1"
                    {"a": 1,}                  | apollo.json:1:9: error: this is not JSON (Unexpected character ('}' (code 125)): was expecting double-quote to start property name); nothing after it was read (/a)
                    {"schema": "dateline/2"}   | apollo.json:1:12: error: this program reads the schema "dateline/1" and no other (/schema)
                    {"schema": 1}              | apollo.json:1:12: error: this program reads the schema "dateline/1" and no other (/schema)
                    """)
    void whatIsNoDatasetIsRefusedInOneSentence(String text, String problem) {
        Reading reading = readBytes(text, StandardCharsets.UTF_8);
        assertThat(reading.dataset()).isNull();
        assertThat(Apollo.problems(reading).getFirst()).isEqualTo(problem);
    }

    @Test
    void aTruncatedFileOpensWithWhatStandsBefore() {
        String json = Apollo.json();
        int inside = json.indexOf("\"landing-21-reprint\"");
        Reading reading = readBytes(json.substring(0, inside), StandardCharsets.UTF_8);
        assertThat(Objects.requireNonNull(reading.dataset()).events())
                .extracting(Event::id)
                .containsExactly("birth-of-borman", "apollo-8");
        assertThat(Apollo.problems(reading).getFirst())
                .isEqualTo(
                        "apollo.json:265:21: error: the file ends in the middle"
                                + " (/events/2/claims/1/evidence/1/id)");
    }

    @Test
    void whatOnlyMissesTheRestOfATruncatedFileIsToldWithItsEnd() {
        String json = Apollo.json();
        int start = json.indexOf("\"events\"");
        Reading reading = readBytes(json.substring(0, start), StandardCharsets.UTF_8);
        assertThat(Apollo.problems(reading))
                .containsExactly(
                        "apollo.json:125:3: error: the file ends in the middle. One reference"
                                + " leads to what may stand after this, and was left out with what"
                                + " rests on it (/passages)");
    }

    @Test
    void whatIsMissingFromAListThatWasReadToItsEndIsToldOfATruncatedFileToo() {
        String json = Apollo.json().replace("\"kind\": \"flight\"", "\"kind\": \"fright\"");
        int inside = json.indexOf("\"landing-21-reprint\"");
        Reading reading = readBytes(json.substring(0, inside), StandardCharsets.UTF_8);
        assertThat(Apollo.problems(reading))
                .containsExactly(
                        "apollo.json:265:21: error: the file ends in the middle"
                                + " (/events/2/claims/1/evidence/1/id)",
                        "apollo.json:154:5: error: the event \"apollo-8\" was left out, and with it"
                                + " 5 more that hang on it (/events/1)",
                        "apollo.json:158:15: error: there is no kind \"fright\""
                                + " (/events/1/kind)");
    }

    @Test
    void everyTruncationIsSaid() {
        String json = Apollo.json().stripTrailing();
        for (int length = 0; length < json.length(); length += 97) {
            Reading reading = readBytes(json.substring(0, length), StandardCharsets.UTF_8);
            assertThat(reading.problems()).as("after %s characters", length).isNotEmpty();
        }
    }

    @Test
    void somethingAfterTheEndIsSaid() {
        Reading reading = readBytes(Apollo.json() + "}", StandardCharsets.UTF_8);
        assertThat(only(reading).message()).startsWith("this is not JSON");
        assertThat(reading.dataset()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void otherUnicodeEncodingsAreReadWithAWarning(String charset) {
        Reading reading = readBytes(Apollo.json(), Charset.forName(charset));
        assertThat(only(reading).severity()).isEqualTo(Problem.Severity.WARNING);
        assertThat(Objects.requireNonNull(reading.dataset()).events()).hasSize(4);
        Reading marked = readBytes("\uFEFF" + Apollo.json(), Charset.forName(charset));
        assertThat(marked).isEqualTo(reading);
    }

    @Test
    void placesHoldInUtf16Too() {
        String json = Apollo.with("\"agent\": \"nasa\", \"role\": \"owner\"", "\"agent\": \"é\"");
        Reading utf8 = readBytes(json, StandardCharsets.UTF_8);
        Reading utf16 = readBytes(json, StandardCharsets.UTF_16);
        assertThat(Apollo.problems(utf16)).containsAll(Apollo.problems(utf8));
    }

    @Test
    void aByteOrderMarkCountsForNothing() {
        Reading marked = readBytes("\uFEFF{\"schema\": 1}", StandardCharsets.UTF_8);
        Reading plain = readBytes("{\"schema\": 1}", StandardCharsets.UTF_8);
        assertThat(marked).isEqualTo(plain);
    }

    @Test
    void latin1IsRefusedWhereItStopsBeingUtf8() {
        String json = Apollo.with("Eagle lands on the Moon", "L’aigle".replace('’', 'é'));
        Reading reading = readBytes(json, StandardCharsets.ISO_8859_1);
        assertThat(Apollo.problems(reading))
                .anyMatch(
                        line ->
                                line.startsWith(
                                        "apollo.json:228:18: error: this byte is not UTF-8"));
        assertThat(Objects.requireNonNull(reading.dataset()).events()).hasSize(2);
    }

    @Test
    void tenThousandLevelsOfNestingAreSkipped() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        Reading reading =
                readBytes(
                        Apollo.with(
                                "\"title\": \"Eagle lands on the Moon\"",
                                "\"deep\": " + deep + ", \"title\": \"Eagle\""),
                        StandardCharsets.UTF_8);
        assertThat(Apollo.problems(reading))
                .anyMatch(line -> line.contains("nested deeper than 16 levels"));
        assertThat(Objects.requireNonNull(reading.dataset()).events()).hasSize(4);
    }

    @Test
    void nestingWithoutEndStopsTheReading() {
        Reading reading =
                readBytes(HEAD + event(1) + ", " + "[".repeat(3_000_000), StandardCharsets.UTF_8);
        assertThat(Apollo.problems(reading).getFirst()).contains("too large to read");
        assertThat(Objects.requireNonNull(reading.dataset()).events()).hasSize(1);
    }

    @Test
    void aTitleOfAHundredThousandCharactersIsCutAndSaid() {
        String title = "🚀".repeat(100_000);
        Reading reading =
                readBytes(Apollo.with("Eagle lands on the Moon", title), StandardCharsets.UTF_8);
        assertThat(only(reading).message())
                .isEqualTo("this text has 100,000 characters; it was cut to 1,000");
        String kept = Objects.requireNonNull(reading.dataset()).events().get(2).title();
        assertThat(kept).isEqualTo("🚀".repeat(1_000));
    }

    @ParameterizedTest
    @CsvSource({
        "\\u0000, 0000",
        "\\u001B, 001B",
        "\\u0085, 0085",
        "\\u202E, 202E",
        "\\u2066, 2066",
        "\\uD800, D800"
    })
    void charactersThatCannotBeSeenAreKeptWithAWarning(String escape, String number) {
        Reading reading =
                readBytes(
                        Apollo.with("Eagle lands on the Moon", "Eagle " + escape + "lands"),
                        StandardCharsets.UTF_8);
        assertThat(only(reading).severity()).isEqualTo(Problem.Severity.WARNING);
        assertThat(only(reading).message()).contains("U+" + number);
        assertThat(Objects.requireNonNull(reading.dataset()).events().get(2).title()).hasSize(12);
    }

    @Test
    void sectionsInAnyOrderAreReadAlike() {
        Reading straight = Apollo.read(Apollo.json());
        Reading turned = Apollo.read(Reversed.sections(Apollo.json()));
        assertThat(Apollo.problems(turned)).isEmpty();
        assertThat(turned.dataset()).isEqualTo(straight.dataset());
    }

    @Test
    void aRecordOfAMillionValuesIsCut() {
        String many = "1,".repeat(1_000_000) + "1";
        Reading reading =
                readBytes(
                        HEAD
                                + event(1).replace(
                                                "\"title\"", "\"tags\": [" + many + "], \"title\"")
                                + "]}",
                        StandardCharsets.UTF_8);
        assertThat(Apollo.problems(reading))
                .anyMatch(
                        line ->
                                line.contains(
                                        "a record with more than 100,000 values was left out"));
    }

    @Test
    void twoHundredMegabytesOfFaultsFillNoMemory() throws IOException {
        byte[] bad =
                "{\"id\": \"e\", \"nonsense\": [1, 2, {}], \"extent\": \"moment\"},\n"
                        .getBytes(StandardCharsets.UTF_8);
        int times = 200_000_000 / bad.length;
        Reading reading =
                DatasetReader.read(Source.of("big.json", 200_000_000L, () -> repeated(bad, times)));
        assertThat(reading.problems()).hasSize(Findings.LIMIT + 1);
        assertThat(reading.problems())
                .anyMatch(
                        problem ->
                                problem.message()
                                        .startsWith(
                                                "and " + "%,d".formatted(times * 6L + 6 - 1000)));
    }

    private static InputStream repeated(byte[] record, int times) {
        return new SequenceInputStream(
                Collections.enumeration(
                        List.of(
                                new ByteArrayInputStream(HEAD.getBytes(StandardCharsets.UTF_8)),
                                new Repeated(record, times),
                                new ByteArrayInputStream(
                                        "{}]}".getBytes(StandardCharsets.UTF_8)))));
    }

    /// The same bytes over and over.
    private static final class Repeated extends InputStream {
        private final byte[] record;
        private long left;
        private int at;

        Repeated(byte[] record, int times) {
            this.record = record;
            this.left = (long) record.length * times;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int count = (int) Math.min(Math.min(length, record.length - at), left);
            System.arraycopy(record, at, into, offset, count);
            at = (at + count) % record.length;
            left -= count;
            return count;
        }
    }

    @Test
    void randomDamageNeverThrows() {
        Random random = new Random(7);
        byte[] sound = Apollo.json().getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = sound.clone();
            for (int i = 0; i <= round % 5; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(Apollo.read(damaged)).isNotNull();
        }
    }

    @Test
    void aReadingTellsHowFarItIsAndCanBeStopped() throws IOException {
        StringBuilder json = new StringBuilder(HEAD);
        for (int i = 0; i < 5_000; i++) {
            json.append(event(i)).append(',');
        }
        byte[] bytes =
                json.append(event(5_000)).append("]}").toString().getBytes(StandardCharsets.UTF_8);
        Steps watching = new Steps(Integer.MAX_VALUE);
        Reading reading = DatasetReader.read(Source.of("x", bytes), watching);
        assertThat(Objects.requireNonNull(reading.dataset()).events()).hasSize(5_001);
        assertThat(watching.count).isGreaterThan(5);
        assertThat(watching.last).isEqualTo(bytes.length);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> DatasetReader.read(Source.of("x", bytes), new Steps(3)));
    }

    private static final class Steps implements Progress {
        private final int most;
        private int count;
        private long last;

        Steps(int most) {
            this.most = most;
        }

        @Override
        public void at(long done, long total) {
            count++;
            assertThat(done).isGreaterThan(last).isLessThanOrEqualTo(total);
            last = done;
        }

        @Override
        public boolean cancelled() {
            return count >= most;
        }
    }
}
