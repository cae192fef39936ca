package dateline.paint;

/// A ground with vertical lines on it, each a pixel wide.
///
/// @param width of the ground, in pixels
/// @param ground the colour between the lines
/// @param line the colour of the lines
/// @param xs the left edges of the lines
@SuppressWarnings("ArrayRecordComponent") // made for one frame and not kept
public record Ruling(double width, int ground, int line, double[] xs) {
    /// The same lines on another ground.
    Ruling on(int otherGround) {
        return new Ruling(width, otherGround, line, xs);
    }

    /// Paints it as rectangles.
    void paint(double y, double height, Surface surface) {
        surface.ink(ground);
        surface.fillRect(0, y, width, height);
        surface.ink(line);
        for (double x : xs) {
            surface.fillRect(x, y, 1, height);
        }
    }
}
