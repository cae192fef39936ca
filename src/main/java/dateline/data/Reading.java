package dateline.data;

import dateline.model.Dataset;
import dateline.model.Problem;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What came of reading a dataset: all that is sound in it, and what is wrong with the rest.
///
/// @param dataset null only when the input is no dataset at all
/// @param problems in the order of the file; at most [Findings#LIMIT] and one that counts the rest
public record Reading(@Nullable Dataset dataset, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }
}
