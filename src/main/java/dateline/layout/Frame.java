package dateline.layout;

import dateline.time.Viewport;

import java.util.Set;

/// What the window shows: all a [TimelineLayout] needs to know beside the placement.
///
/// The picture is [#HEADER_PX] of lane headers, then the viewport; its top is the top of the lanes,
/// below any ruler.
///
/// @param viewport the time shown right of the headers
/// @param heightPx the height of the lanes in sight, in pixels
/// @param scrollPx how far the lanes are scrolled up, in pixels, from 0
/// @param folded the ids of the lanes that are folded to one line
public record Frame(Viewport viewport, double heightPx, double scrollPx, Set<String> folded) {
    /// The width of the column of lane headers, in pixels.
    public static final double HEADER_PX = 150;

    public Frame {
        folded = Set.copyOf(folded);
    }

    /// The width of the whole picture, in pixels.
    public double widthPx() {
        return HEADER_PX + viewport.widthPx();
    }

    /// The pixel of the picture at which a moment stands.
    public double x(long moment) {
        return HEADER_PX + viewport.x(moment);
    }
}
