package dateline.ui.shell;

import dateline.state.Change;
import dateline.state.Filter;
import dateline.state.Pane;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.ui.notice.NoticeBar;
import dateline.ui.timeline.TimelineView;

/// What Esc does: one step back, the latest thing first.
///
/// @param panes tells which panel lies over the timeline
/// @param notices offers to take back what cannot be seen any more
record StepBack(Store store, TimelineView timeline, SideBySide panes, NoticeBar notices) {
    private static final Messages SAY = Messages.of(StepBack.class);

    /// Gives up a gesture under way, else empties the find, goes a page back in the panel on the
    /// right, closes a panel, deselects, or clears the filter.
    void take() {
        if (timeline.cancelGesture()) {
            return;
        }
        ViewState state = store.state();
        if (state.find().active()) {
            store.apply(new Change.Look(""));
        } else if (panes.isDrawer(Pane.FACETS)) {
            store.apply(new Change.TogglePane(Pane.FACETS));
        } else if (state.panes().contains(Pane.SOURCES)) {
            store.apply(
                    state.panel().canGoBack()
                            ? new Change.PageBack(1)
                            : new Change.TogglePane(Pane.SOURCES));
        } else if (!state.selection().isEmpty()) {
            store.apply(new Change.Deselect());
        } else if (!state.filter().isNone()) {
            store.apply(new Change.Sift(Filter.NONE));
            notices.say(SAY.say("notice.unfiltered"), SAY.say("undo"), store::undo);
        }
        timeline.requestFocus();
    }
}
