package dateline.time;

/// How wide a label of the ruler is on screen; the room knows no fonts.
@FunctionalInterface
public interface LabelWidth {
    /// The width of a label in pixels.
    double px(String label);
}
