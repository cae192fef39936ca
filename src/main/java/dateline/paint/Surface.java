package dateline.paint;

/// What a picture is drawn on: a canvas, an image, a page.
///
/// Lengths are pixels from the top left corner. Colours are `0xAARRGGBB`. What is set (ink, pen,
/// corners, lettering, opacity) stays until it is set anew; a surface may keep what belongs to a
/// colour, of which a picture has few. There is no clip and no transform: painters know where they
/// draw.
public interface Surface {
    /// Whether anything between two columns can be seen; what cannot need not be drawn.
    default boolean sees(double left, double right) {
        return right > left;
    }

    /// Sets the colour of all that follows.
    void ink(int argb);

    /// Sets how lines are drawn.
    ///
    /// @param width in pixels
    void pen(double width, Dash dash);

    /// Sets how round the corners of [#fillRound] and [#strokeRound] are, as a radius in pixels.
    void corners(double radius);

    /// Sets how text is written.
    void letters(Lettering lettering);

    /// Sets how strongly everything that follows covers what is there, from 0 to 1.
    void opacity(double opacity);

    /// Fills a rectangle.
    void fillRect(double x, double y, double width, double height);

    /// Fills a rectangle with round corners.
    void fillRound(double x, double y, double width, double height);

    /// Draws the outline of a rectangle with round corners; the pen runs along its middle.
    void strokeRound(double x, double y, double width, double height);

    /// Fills a rectangle that is clear at its left edge and full at its right.
    void fillFromLeft(double x, double y, double width, double height);

    /// Fills a rectangle that is full at its left edge and clear at its right.
    void fillToRight(double x, double y, double width, double height);

    /// Draws a line.
    void strokeLine(double x1, double y1, double x2, double y2);

    /// Fills a disc.
    void fillCircle(double x, double y, double radius);

    /// Draws a circle.
    void strokeCircle(double x, double y, double radius);

    /// Fills a polygon of the first `count` points.
    void fillPolygon(double[] xs, double[] ys, int count);

    /// Fills what lies under a soft line.
    ///
    /// @param x where the first of its heights stands
    /// @param hills heights above `bottom`
    default void fillHills(double x, double bottom, Hills hills) {
        hills.outlines(x, bottom, this);
    }

    /// Fills a rectangle from the left edge on, over which vertical lines run.
    default void fillRuled(double y, double height, Ruling ruling) {
        ruling.paint(y, height, this);
    }

    /// Writes one line of text.
    ///
    /// @param x the left end
    /// @param middle the height of the middle of its capitals
    void text(String text, double x, double middle);
}
