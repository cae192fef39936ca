package dateline.layout;

import dateline.time.Viewport;

/// The stretch of the overview that the window shows, and what dragging it means; in pixels of the
/// overview.
///
/// @param whole all of time over the width of the overview
/// @param view what the window shows
/// @param left the left end, in the overview
/// @param right the right end, at least [#NARROWEST] to the right
public record Brush(Viewport whole, Viewport view, double left, double right) {
    /// A window too short to see is drawn this wide.
    public static final double NARROWEST = 6;

    /// An end never comes nearer than this to the end of the overview, so that what is drawn there
    /// to take hold of is whole.
    static final double EDGE = 4;

    /// How near to an end a point takes hold of it.
    private static final double GRIP = 6;

    /// The parts of an overview.
    public enum Part {
        /// The left end: the end of the view stays.
        LEFT,
        /// The right end: the start of the view stays.
        RIGHT,
        /// Between them: the whole view moves.
        BODY,
        /// Outside: a click brings the view there.
        OUTSIDE
    }

    static Brush of(Viewport whole, Viewport view) {
        double end = whole.widthPx() - EDGE;
        double left = Math.clamp(whole.x(view.start()), EDGE, end);
        double right = Math.clamp(whole.x(view.end()), EDGE, end);
        double width = Math.max(right - left, NARROWEST);
        double start = Math.clamp((left + right - width) / 2, EDGE, end - width);
        return new Brush(whole, view, start, start + width);
    }

    /// The part that lies at a pixel of the overview.
    public Part at(double x) {
        if (Math.abs(x - left) <= GRIP && x < (left + right) / 2) {
            return Part.LEFT;
        }
        if (Math.abs(x - right) <= GRIP) {
            return Part.RIGHT;
        }
        return x > left && x < right ? Part.BODY : Part.OUTSIDE;
    }

    /// The view after a part was dragged.
    ///
    /// @param part what was taken hold of when the drag began
    /// @param px how far to the right, in pixels of the overview
    public Viewport dragged(Part part, double px) {
        double ratio = whole.secondsPerPixel() / view.secondsPerPixel();
        double inView = px * ratio;
        double width = view.widthPx();
        return switch (part) {
            case BODY, OUTSIDE -> view.panned(inView);
            case LEFT -> view.zoomed(Math.max(0, width - inView) / width, width);
            case RIGHT -> view.zoomed(Math.max(0, width + inView) / width, 0);
        };
    }

    /// The view moved so that its middle stands at a pixel of the overview.
    public Viewport centredAt(double x) {
        return view.centredOn(whole.at(x));
    }
}
