package dateline.state;

import dateline.model.Kind;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where the arrow keys lead from the event that has the focus, among those that pass the filter.
///
/// Only dated events can be walked to.
///
/// @param catalog the events
/// @param visible the places that may be walked to
/// @param from the place to start at, or -1
public record Walk(Catalog catalog, Mask visible, int from) {
    /// The walk from the lead of a state's selection.
    public static Walk from(ViewState state) {
        return new Walk(
                state.catalog(),
                state.layer().visible(),
                state.catalog().place(state.selection().lead()));
    }

    /// The next in time order; the first in view, or the first of all, when nothing leads.
    ///
    /// @param inView what counts as in view
    public Optional<Entry> next(Span inView) {
        return from < 0 ? start(inView) : dated(visible.next(from + 1));
    }

    /// The one before in time order; the first in view, or the first of all, when nothing leads.
    ///
    /// @param inView what counts as in view
    public Optional<Entry> previous(Span inView) {
        return from < 0 ? start(inView) : dated(visible.previous(dateOrdered(from) - 1));
    }

    /// The first in time order.
    public Optional<Entry> first() {
        return dated(visible.next(0));
    }

    /// The last in time order.
    public Optional<Entry> last() {
        return dated(visible.previous(catalog.dated() - 1));
    }

    /// The nearest in time in the next lane up that has any.
    public Optional<Entry> above() {
        return acrossLanes(kinds().reversed());
    }

    /// The nearest in time in the next lane down that has any.
    public Optional<Entry> below() {
        return acrossLanes(kinds());
    }

    private Optional<Entry> acrossLanes(List<String> lanes) {
        Entry here = from < 0 ? null : catalog.entries().get(from);
        if (here == null || here.span() == null) {
            return first();
        }
        Span span = here.span();
        int lane = lanes.indexOf(here.event().kind());
        return lanes.stream()
                .skip(lane + 1L)
                .map(kind -> nearest(kind, span))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Entry> nearest(String kind, Span span) {
        return visible.places()
                .filter(place -> place < catalog.dated())
                .mapToObj(catalog.entries()::get)
                .filter(entry -> entry.event().kind().equals(kind))
                .min(Comparator.comparingDouble(entry -> distance(entry.span(), span)));
    }

    private static double distance(@Nullable Span a, Span b) {
        return a == null ? Double.POSITIVE_INFINITY : Math.abs((double) a.from() - b.from());
    }

    private Optional<Entry> start(Span inView) {
        return visible.places()
                .filter(place -> place < catalog.dated())
                .mapToObj(catalog.entries()::get)
                .filter(entry -> entry.span() != null && inView.intersects(entry.span()))
                .findFirst()
                .or(this::first);
    }

    /// An undated event is left for the last dated one.
    private int dateOrdered(int place) {
        return Math.min(place, catalog.dated());
    }

    private Optional<Entry> dated(int place) {
        return place < 0 || place >= catalog.dated()
                ? Optional.empty()
                : Optional.of(catalog.entries().get(place));
    }

    private List<String> kinds() {
        return catalog.dataset().kinds().stream().map(Kind::id).toList();
    }
}
