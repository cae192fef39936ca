package dateline.state;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// The event nearest to a view in which there is none.
///
/// @param event its id
/// @param side where it lies as seen from the view
public record Nearest(String event, Side side) {
    /// Before the view or after it.
    public enum Side {
        /// To the left.
        EARLIER,
        /// To the right.
        LATER
    }

    private record Gap(int place, Side side, double seconds) {}

    /// The dated event nearest to the view among those that pass the filter; empty where one of
    /// them meets the view, or there are none. Of two as near, the earlier.
    public static Optional<Nearest> of(ViewState state) {
        Catalog catalog = state.catalog();
        Mask visible = state.layer().visible();
        Span view =
                new Span(
                        state.viewport().start(),
                        Math.max(state.viewport().start() + 1, state.viewport().end()));
        if (begins(catalog, visible, view)) {
            return Optional.empty();
        }
        @Nullable Gap least = null;
        for (int place = visible.next(0);
                place >= 0 && place < catalog.dated();
                place = visible.next(place + 1)) {
            Optional<Span> span = catalog.span(place);
            if (span.isEmpty()) {
                continue;
            }
            if (span.get().intersects(view)) {
                return Optional.empty();
            }
            Gap gap = gap(place, span.get(), view);
            least = least == null || gap.seconds() < least.seconds() ? gap : least;
            if (gap.side() == Side.LATER) {
                break; // those that begin later are no nearer
            }
        }
        return Optional.ofNullable(least)
                .map(nearest -> new Nearest(catalog.id(nearest.place()), nearest.side()));
    }

    /// Whether an event begins in the view: soon found, and mostly so, among events in time order.
    private static boolean begins(Catalog catalog, Mask visible, Span view) {
        int low = 0;
        int high = catalog.dated();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from(catalog, middle) < view.from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int first = visible.next(low);
        return first >= 0 && first < catalog.dated() && from(catalog, first) < view.to();
    }

    private static long from(Catalog catalog, int place) {
        return catalog.span(place).map(Span::from).orElse(Long.MAX_VALUE);
    }

    private static Gap gap(int place, Span span, Span view) {
        return span.from() >= view.to()
                ? new Gap(place, Side.LATER, (double) span.from() - view.to())
                : new Gap(place, Side.EARLIER, (double) view.from() - span.to());
    }
}
