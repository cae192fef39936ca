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

    /// Looks for everything that can be found wrong with a dataset that is open, and for its
    /// passages in the texts of a folder; called off the JavaFX thread.
    ///
    /// @param open what [#open] gave, or an earlier check
    /// @param texts a folder of `<article id>.txt`, or null for no texts
    /// @return the same dataset as its evidence then stands
    Opening check(Catalog open, @Nullable Path texts, Progress progress);

    /// Remembers where the texts of a dataset are, for the next time it is opened.
    ///
    /// @param texts a folder, or null to forget it
    void attach(Catalog open, @Nullable Path texts);

    /// The files opened lately, the latest first.
    List<Path> recent();

    /// What came of reading a file.
    ///
    /// @param catalog what is sound in it, or null when nothing is
    /// @param problems what is wrong with it
    /// @param anchors how each passage was found in its text; empty where none was looked for
    /// @param texts the folder with the texts of its articles, or null
    record Opening(
            @Nullable Catalog catalog,
            List<Problem> problems,
            List<Anchor> anchors,
            @Nullable Path texts) {
        /// Something without texts.
        public Opening(@Nullable Catalog catalog, List<Problem> problems, List<Anchor> anchors) {
            this(catalog, problems, anchors, null);
        }

        /// The same with its texts in a folder.
        public Opening with(@Nullable Path folder) {
            return new Opening(catalog, problems, anchors, folder);
        }

        public Opening {
            problems = List.copyOf(problems);
            anchors = List.copyOf(anchors);
        }
    }
}
