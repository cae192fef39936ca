package dateline.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Every sentence that is asked for is there, fits, and every one that is there is asked for.
class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java/dateline");
    private static final Path SENTENCES = Path.of("src/main/resources/dateline");

    @Test
    void everyPackageSaysWhatItHasWordsFor() throws IOException {
        List<String> findings = new ArrayList<>();
        Set<String> constants = SentenceScan.constants(SOURCES);
        try (Stream<Path> packages = Files.walk(SOURCES).filter(Files::isDirectory)) {
            for (Path folder : packages.toList()) {
                Path name = SOURCES.relativize(folder);
                Path file = SENTENCES.resolve(name).resolve("messages.properties");
                SentenceScan.findings(folder, file, constants)
                        .forEach(finding -> findings.add(name + ": " + finding));
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void missingUnusedAndMismatchedSentencesAreCaught() throws IOException {
        Path sources = Path.of("src/test/java/fixtures/sentences");
        Path file = Path.of("src/test/resources/fixtures/sentences/messages.properties");
        assertThat(SentenceScan.findings(sources, file, SentenceScan.constants(sources)))
                .containsExactlyInAnyOrder(
                        "missing: never.written=",
                        "mismatched: two.places has 2 places and is given 1",
                        "unused: never.said",
                        "missing: Mood.GRUMPY=");
    }
}
