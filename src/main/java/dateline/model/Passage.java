package dateline.model;

/// A fragment of an article and where it stands in it.
///
/// @param start the first code point of the fragment in the normalised text
/// @param end one past its last code point
/// @param exact the fragment, two to eight words
public record Passage(String id, String article, int start, int end, String exact) {}
