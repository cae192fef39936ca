package dateline.data;

import dateline.evidence.Assessment;
import dateline.evidence.Survey;
import dateline.model.Dataset;
import dateline.model.Problem;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What came of reading a dataset: all that is sound in it, and what is wrong with the rest.
///
/// @param dataset null only when the input is no dataset at all
/// @param survey of its events, where it was made as they were read
/// @param problems in the order of the file; at most [Findings#LIMIT] and one that counts the rest
public record Reading(@Nullable Dataset dataset, @Nullable Survey survey, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }

    /// What the dataset amounts to with no decision taken; null where there is none.
    public @Nullable Assessment assessment() {
        return dataset == null ? null : Assessment.of(dataset, survey);
    }
}
