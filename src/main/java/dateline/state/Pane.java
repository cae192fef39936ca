package dateline.state;

/// A part of the window beside the timeline that can be put away.
public enum Pane {
    /// The facets on the left.
    FACETS,
    /// The sources on the right.
    SOURCES
}
