package dateline.state;

import dateline.time.Viewport;

import org.jspecify.annotations.Nullable;

/// One thing that happens to what the reader is looking at.
public sealed interface Change {
    /// Opens a dataset in place of what was open; every history begins anew.
    ///
    /// @param viewport what to show of it first
    /// @param framing what a change of width keeps of that
    record Open(Catalog catalog, Viewport viewport, Framing framing) implements Change {
        /// Opens a dataset on the period it names, or on all of it.
        ///
        /// @param widthPx the width of the timeline, if it is known yet
        public static Open of(Catalog catalog, double widthPx) {
            return catalog.home()
                    .map(home -> new Open(catalog, home.view(widthPx), Framing.HOME))
                    .orElseGet(() -> new Open(catalog, all(catalog, widthPx), Framing.ALL));
        }

        private static Viewport all(Catalog catalog, double widthPx) {
            return catalog.extent().orElse(new Span(0, 1)).view(widthPx);
        }
    }

    /// Takes the dataset that is open as its evidence stands now, after its passages were looked
    /// for: what is looked at stays as it is; no step of any history.
    record Revise(Catalog catalog) implements Change {}

    /// Closes what is open.
    record Close() implements Change {}

    /// Moves or zooms by hand: one of a burst, which is one step of the view history.
    record Move(Viewport viewport) implements Change {}

    /// Goes to a stretch of time by command: a step of the view history of its own.
    ///
    /// @param framing what a later change of width keeps
    record Jump(Viewport viewport, Framing framing) implements Change {}

    /// Fits anew what the framing keeps fitted, after the width or the rows have changed; no step
    /// of any history.
    record Refit(Viewport viewport) implements Change {}

    /// Gives the timeline another width; no step of any history.
    record Resize(double widthPx) implements Change {}

    /// Scrolls the lanes to a distance from the top, in pixels.
    record Scroll(double px) implements Change {}

    /// Chooses one event alone and shows its page; the timeline brings it into view.
    record Select(String event) implements Change {}

    /// Chooses one event alone while the panel stays at the list that is gone through.
    record StandAt(String event) implements Change {}

    /// Chooses one event alone and shows one of its parts, with the list it stands in as the
    /// page to come back to, whatever page was shown before.
    record OpenFrom(Page list, String event, Page.Tab tab) implements Change {}

    /// Adds an event to the chosen ones, or takes it away if it is one of them.
    record ToggleSelected(String event) implements Change {}

    /// Chooses all visible events in time order from the lead to this one, which then leads; alone
    /// if nothing leads.
    record SelectThrough(String event) implements Change {}

    /// Has one of the chosen events lead; the others stay chosen.
    record Lead(String event) implements Change {}

    /// Chooses nothing.
    record Deselect() implements Change {}

    /// Sees the dataset through a filter, made from the current one: `state.filter().toggled(…)`.
    record Sift(Filter filter) implements Change {}

    /// Folds, unfolds, opens or closes lanes: `state.lanes().foldToggled(…)`.
    record Arrange(Lanes lanes) implements Change {}

    /// Looks for words; blank ends the find.
    record Look(String query) implements Change {}

    /// Steps to the next hit and selects it.
    record NextHit() implements Change {}

    /// Steps to the hit before and selects it.
    record PreviousHit() implements Change {}

    /// Shows a page in the panel on the right, and the panel if it was put away.
    record Show(Page page) implements Change {}

    /// Goes back to a page gone through, and to the event it was about.
    ///
    /// @param pages how many pages back, from 1; beyond the first one, to that
    record PageBack(int pages) implements Change {}

    /// Counts the ages of an agent above the axis, or nobody's.
    ///
    /// @param agent its id, or null
    record CountAges(@Nullable String agent) implements Change {}

    /// Shows a part of the window, or puts it away if it is shown.
    record TogglePane(Pane pane) implements Change {}
}
