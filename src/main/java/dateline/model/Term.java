package dateline.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A word of a controlled vocabulary: one value that a property of type `term` can have.
///
/// @param property the id of the property it is a value of
/// @param broader the id of the term that says the same less exactly, or null at the top
/// @param disjointWith ids of terms that cannot hold together with this one or anything narrower
public record Term(
        String id,
        String property,
        String label,
        @Nullable String broader,
        List<String> disjointWith) {
    public Term {
        disjointWith = List.copyOf(disjointWith);
    }
}
