package dateline.time;

/// A mark of the ruler and, where there is room, its label.
///
/// @param moment where it stands, in seconds from 1970-01-01T00:00Z
/// @param x the pixel of the mark, which for the first of a tier may lie left of the window
/// @param labelX the pixel at which the label begins
/// @param label the words, or empty where there is no room for them
public record Tick(long moment, double x, double labelX, String label) {
    /// The mark alone.
    Tick unlabelled() {
        return new Tick(moment, x, labelX, "");
    }
}
