package dateline.model;

/// A kind of event, and so a lane.
public record Kind(String id, String label) {}
