package dateline.ui.source;

import dateline.state.Catalog;
import dateline.state.Span;
import dateline.state.ViewState;

import java.util.List;
import java.util.function.IntPredicate;

/// What the timeline shows now: the ids of dated events that pass the filter, in time order.
///
/// @param begun those that begin in the stretch of time shown
/// @param reaching those that began before it and reach in
record InView(List<String> begun, List<String> reaching) {
    InView {
        begun = List.copyOf(begun);
        reaching = List.copyOf(reaching);
    }

    /// What a state shows.
    static InView of(ViewState state) {
        Catalog catalog = state.catalog();
        long from = state.viewport().start();
        Span shown = new Span(from, Math.max(from + 1, state.viewport().end()));
        return new InView(
                ids(state, place -> begins(catalog, place, shown)),
                ids(state, place -> catalog.from(place) < from && catalog.meets(place, shown)));
    }

    private static boolean begins(Catalog catalog, int place, Span shown) {
        return catalog.from(place) >= shown.from() && catalog.from(place) < shown.to();
    }

    private static List<String> ids(ViewState state, IntPredicate some) {
        Catalog catalog = state.catalog();
        return state.layer()
                .visible()
                .places()
                .takeWhile(place -> place < catalog.dated())
                .filter(some)
                .mapToObj(catalog::id)
                .toList();
    }
}
