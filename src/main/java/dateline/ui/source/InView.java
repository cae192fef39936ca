package dateline.ui.source;

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
                .filter(place -> state.catalog().meets(place, shown))
                .mapToObj(place -> state.catalog().event(place).id())
                .toList();
    }
}
