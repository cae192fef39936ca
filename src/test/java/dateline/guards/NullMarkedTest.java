package dateline.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Every package of the program says what null means, so that the compiler checks it.
class NullMarkedTest {
    @Test
    void everyPackageIsNullMarked() throws IOException {
        assertThat(unmarked(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void aPackageThatIsNotMarkedIsCaught() throws IOException {
        assertThat(unmarked(Path.of("src/test/java/fixtures")))
                .contains(Path.of("src/test/java/fixtures/rooms"));
    }

    private static List<Path> unmarked(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(it -> it.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !marked(folder.resolve("package-info.java")))
                    .toList();
        }
    }

    private static boolean marked(Path file) {
        try {
            return Files.exists(file) && Files.readString(file).contains("@NullMarked\npackage ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
