package dateline.paint;

/// How a line is broken.
public enum Dash {
    SOLID,
    /// Short strokes: what is derived.
    DASHED
}
