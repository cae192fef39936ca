package dateline.ui.source;

import dateline.state.Entry;
import dateline.state.Span;
import dateline.state.ViewState;

import java.util.List;

/// What the timeline shows now.
final class InView {
    private InView() {}

    /// The ids of the dated events that pass the filter and meet the stretch of time shown, in time
    /// order.
    static List<String> events(ViewState state) {
        Span shown = new Span(state.viewport().start(), state.viewport().end());
        return state.layer()
                .visible()
                .places()
                .mapToObj(state.catalog().entries()::get)
                .filter(entry -> meets(entry, shown))
                .map(Entry::id)
                .toList();
    }

    private static boolean meets(Entry entry, Span shown) {
        Span span = entry.span();
        return span != null && span.intersects(shown);
    }
}
