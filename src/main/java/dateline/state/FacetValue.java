package dateline.state;

/// One value of a facet as it is offered.
///
/// @param id what a filter names it by
/// @param label how it reads; for support, the name of the level, which the window puts into words
/// @param count how many events have it among those that pass every other facet and the text
public record FacetValue(String id, String label, int count) {}
