package dateline.ui.shell;

import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Filter;
import dateline.state.Page;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.ui.facet.FilterChips;
import dateline.ui.source.Sheets;
import dateline.ui.timeline.TimelineView;

import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.function.Function;

/// The middle of the window: the timeline, what is filtered away above it, and what floats over it.
///
/// ```
/// VBox .middle
/// ├── FilterChips
/// └── StackPane
///     ├── TimelineView
///     ├── NoneHere       a stretch of time without an event
///     ├── NoMatch        no event at all
///     └── HoverHost      what the pointer rests on
/// ```
final class Middle extends VBox {
    private final Store store;
    private final TimelineView timeline;
    private final FilterChips chips;
    private final NoMatch noMatch;
    private final NoneHere noneHere;
    private final HoverHost hovering;

    /// @param sheets what is said of the events of a dataset
    Middle(Store store, TimelineView timeline, Function<Catalog, Sheets> sheets) {
        this.store = store;
        this.timeline = timeline;
        chips = new FilterChips(store);
        hovering = new HoverHost(entry -> sheets.apply(store.state().catalog()).glance(entry.id()));
        noMatch =
                new NoMatch(
                        () -> store.apply(new Change.Sift(Filter.NONE)),
                        () -> store.apply(new Change.Show(new Page.Undated())));
        noneHere =
                new NoneHere(
                        event -> sheets.apply(store.state().catalog()).listed(event),
                        this::lookAt,
                        timeline);
        timeline.setOnPointed(hovering::point);
        timeline.setOnCrowd(
                crowd ->
                        CrowdList.show(
                                crowd,
                                timeline,
                                entry -> store.apply(new Change.Select(entry.id()))));
        StackPane under = new StackPane(timeline, noneHere, noMatch, hovering);
        getChildren().addAll(chips, under);
        getStyleClass().add("middle");
        setVgrow(under, Priority.ALWAYS);
    }

    /// Selects an event that is out of sight, which brings it into sight, or goes back to it.
    private void lookAt(String event) {
        if (event.equals(store.state().selection().lead())) {
            timeline.navigator().centre(event);
        } else {
            store.apply(new Change.Select(event));
        }
        timeline.requestFocus();
    }

    /// Puts away what the reader has moved on from.
    void changed(ViewState before, ViewState after) {
        if (movedOn(before, after)) {
            hovering.dismiss();
        }
    }

    /// Whether what a card tells may no longer be so, or is no longer what the reader looks at.
    private static boolean movedOn(ViewState before, ViewState after) {
        return before.scrollPx() != after.scrollPx()
                || !before.selection().equals(after.selection())
                || !before.lanes().equals(after.lanes())
                || !before.filter().equals(after.filter())
                || !before.find().query().equals(after.find().query())
                || !before.viewport().equals(after.viewport());
    }

    /// Shows a state.
    void show(ViewState state) {
        // an axis without anything dated would be that of the first second of 1970
        timeline.setOpacity(state.catalog().dated() == 0 ? 0 : 1);
        noMatch.show(state);
        noneHere.show(state);
    }

    /// Ends listening and what is under way.
    void dispose() {
        chips.dispose();
        hovering.dispose();
        timeline.dispose();
    }
}
