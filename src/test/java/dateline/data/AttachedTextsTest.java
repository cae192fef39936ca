package dateline.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.evidence.Anchor;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The dataset of the project against the texts of its articles. Skipped where the texts are not at
/// hand: they are not part of the project.
class AttachedTextsTest {
    private static final Path TEXTS = Path.of("../shared/articles");

    @Test
    void theDatasetHoldsTheLimitsAndNothingIsWrongWithIt() throws IOException {
        assumeTrue(Files.isDirectory(TEXTS), "the article texts are not at hand");
        Checked checked = Checked.of(Source.of(Path.of("data/scale-ai.json")), TEXTS);
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.resolutions())
                .allMatch(
                        resolution ->
                                resolution.found().stream()
                                        .allMatch(it -> it.anchor() == Anchor.EXACT_EDITION));
    }
}
