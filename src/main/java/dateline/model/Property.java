package dateline.model;

/// Something that can be claimed of an event.
///
/// @param single whether two different values contradict each other
public record Property(String id, ValueType type, boolean single) {}
