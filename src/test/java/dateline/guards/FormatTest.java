package dateline.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Every source stands as google-java-format (AOSP style) would set it.
class FormatTest {
    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    @Test
    void everySourceIsFormatted() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> sources = files.filter(it -> it.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(50);
            assertThat(sources.parallelStream().filter(it -> !formatted(read(it))))
                    .as("run google-java-format --aosp over these")
                    .isEmpty();
        }
    }

    @Test
    void aSourceOutOfFormIsCaught() {
        assertThat(formatted("class A {int a;}\n")).isFalse();
        assertThat(formatted("class A {\n    int a;\n}\n")).isTrue();
    }

    private static boolean formatted(String source) {
        try {
            return FORMATTER.formatSource(source).equals(source);
        } catch (FormatterException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
