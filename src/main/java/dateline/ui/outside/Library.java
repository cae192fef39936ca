package dateline.ui.outside;

import dateline.evidence.Anchor;
import dateline.model.Problem;
import dateline.state.Catalog;
import dateline.ui.work.Progress;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// Where datasets come from.
public interface Library {
    /// Reads a dataset; called off the JavaFX thread.
    Opening open(Path file, Progress progress);

    /// The files opened lately, the latest first.
    List<Path> recent();

    /// What came of reading a file.
    ///
    /// @param catalog what is sound in it, or null when nothing is
    /// @param problems what is wrong with it
    /// @param anchors how each passage was found in its text; empty where there are no texts
    record Opening(@Nullable Catalog catalog, List<Problem> problems, List<Anchor> anchors) {
        public Opening {
            problems = List.copyOf(problems);
            anchors = List.copyOf(anchors);
        }
    }
}
