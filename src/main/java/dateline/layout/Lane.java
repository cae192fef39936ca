package dateline.layout;

/// One band of the picture that holds events of one sort.
///
/// @param id stable while the reader folds and filters
/// @param label what its header says
/// @param kind the index of its colour
public record Lane(String id, String label, int kind) {}
