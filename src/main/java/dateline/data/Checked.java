package dateline.data;

import dateline.evidence.Assessment;
import dateline.evidence.Grounds;
import dateline.evidence.derived.Derivations;
import dateline.evidence.passage.NormalText;
import dateline.evidence.passage.Passages;
import dateline.evidence.passage.Resolution;
import dateline.model.Dataset;
import dateline.model.Problem;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A dataset with everything that can be found wrong with it: in the file, in what its records say
/// of each other, and against the texts of its articles.
///
/// @param assessment null only when the input is no dataset at all
/// @param resolutions one for each article, in the order of the dataset
/// @param problems each with its place in a file
public record Checked(
        @Nullable Assessment assessment, List<Resolution> resolutions, List<Problem> problems) {
    public Checked {
        resolutions = List.copyOf(resolutions);
        problems = List.copyOf(problems);
    }

    /// Reads a dataset and checks it.
    ///
    /// @param folder where the texts are, or null for none
    public static Checked of(Source source, @Nullable Path folder) throws IOException {
        return of(source, DatasetReader.read(source), folder);
    }

    /// Checks a dataset that was read.
    ///
    /// @param source what it was read from, gone through again for the places of what is found
    /// @param folder where the texts are, or null for none
    public static Checked of(Source source, Reading reading, @Nullable Path folder)
            throws IOException {
        Dataset dataset = reading.dataset();
        if (dataset == null) {
            return new Checked(null, List.of(), reading.problems());
        }
        ArticleTexts texts =
                folder == null ? ArticleTexts.NONE : ArticleTexts.in(folder, dataset.articles());
        Map<String, NormalText> normal = new HashMap<>();
        texts.raw().forEach((article, raw) -> normal.put(article, NormalText.of(raw)));
        List<Resolution> resolutions = Passages.resolve(dataset, normal);
        Assessment bare = Assessment.of(dataset, reading.survey());
        Assessment assessment =
                folder == null
                        ? bare // no passage is checked, and all evidence counts
                        : Assessment.of(
                                dataset, Grounds.BARE.withAnchors(Resolution.anchors(resolutions)));
        List<Problem> later = new ArrayList<>(assessment.problems());
        later.addAll(Derivations.of(bare).problems());
        later.addAll(Carried.problems(dataset, normal, resolutions));
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(Places.placed(source, dataset, later));
        problems.addAll(texts.problems());
        return new Checked(assessment, resolutions, problems);
    }
}
