package dateline.state;

import dateline.time.Viewport;

import java.util.Optional;

/// What stays in sight when the window on time gets another width at the same scale.
final class Sight {
    /// The part of the width that is left free for a label, at most.
    private static final double AIR = 0.12;

    private Sight() {}

    /// The view of a state over another width: the left edge stays, unless the leading event would
    /// go out of sight at the right edge; then the view is panned as little as keeps it.
    static Viewport resized(ViewState state, double widthPx) {
        Viewport now = state.viewport();
        double pan = lead(state).map(span -> pan(now, span, widthPx)).orElse(0.0);
        Viewport resized = now.resized(widthPx);
        return pan == 0 ? resized : resized.panned(pan);
    }

    private static Optional<Span> lead(ViewState state) {
        String lead = state.selection().lead();
        return lead != null && state.layer().shows(lead)
                ? state.catalog().span(state.catalog().place(lead))
                : Optional.empty();
    }

    /// How many whole pixels to pan by: what was seen of the event has as much room to its right as
    /// before, if that takes its beginning no farther than the left edge.
    private static double pan(Viewport now, Span span, double widthPx) {
        if (now.x(span.to()) < 0 || now.x(span.from()) > now.widthPx()) {
            return 0;
        }
        double left = Math.max(0, now.x(span.from()));
        double right = Math.min(now.widthPx(), now.x(span.to()));
        double air = Math.min(now.widthPx() - right, AIR * widthPx);
        return Math.floor(Math.clamp(right + air - widthPx, 0, left));
    }
}
