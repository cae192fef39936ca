package dateline.layout;

/// Where an event stands in a frame, in sight or not, in pixels.
///
/// @param lane the uppermost lane that holds it
/// @param x where its glyph or the left end of its bar is
/// @param y the middle of its row; of one without a row the foot of its lane
/// @param presence how it is shown
public record Spot(int lane, double x, double y, Presence presence) {
    /// How an event is shown.
    public enum Presence {
        /// With its mark, wherever that is.
        SHOWN,
        /// Counted in the density, for want of room at this zoom.
        DENSITY,
        /// Not at all: a mask leaves it out.
        MASKED
    }
}
