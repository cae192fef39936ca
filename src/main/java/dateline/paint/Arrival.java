package dateline.paint;

/// Which marks are just coming in as the reader zooms, and how far they have come.
///
/// @param below the octave below which marks arrive: the level of the view before
/// @param opacity how strongly they show, from 0 to 1
public record Arrival(int below, double opacity) {
    /// Everything is there.
    public static final Arrival NONE = new Arrival(Integer.MIN_VALUE, 1);

    /// How long marks take to come in, in milliseconds.
    public static final int MILLIS = 120;
}
