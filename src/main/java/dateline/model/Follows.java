package dateline.model;

/// The article from which one sentence was taken.
///
/// @param article the id of that article
/// @param basis what shows it
public record Follows(String article, String basis) {}
