package dateline.ui.source;

import dateline.model.Problem;
import dateline.state.Change;
import dateline.state.Page;
import dateline.state.Store;
import dateline.state.ViewState;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Makes the page that a state names.
///
/// @param store what links and buttons change
/// @param sheets what there is to show
/// @param ways where links lead
/// @param step goes to the next conflict, or with -1 to the one before
record Pages(Store store, Sheets sheets, StoreWays ways, IntConsumer step) {
    /// A page, and what of it can follow the state without being made anew.
    ///
    /// @param list the list it is, or null
    /// @param event the event it shows, or null
    record Made(Node node, @Nullable ListPage list, @Nullable EventPage event) {
        private static Made of(Node node) {
            return new Made(node, null, null);
        }

        private static Made of(ListPage list) {
            return new Made(list, list, null);
        }
    }

    /// The page of a state.
    ///
    /// @param problems what was wrong in the file
    Made of(ViewState state, List<Problem> problems) {
        ListPages lists = new ListPages(store, sheets, ways::open);
        return switch (state.panel().page()) {
            case Page.OfEvent(Page.Tab tab) -> event(state, tab, problems.size());
            case Page.OfArticle(String article) ->
                    Made.of(
                            sheets.article(article)
                                    .<Node>map(sheet -> new ArticlePage(sheet, ways))
                                    .orElseGet(() -> Blank.gone().node()));
            case Page.OfAgent(String agent) -> Made.of(lists.with(agent));
            case Page.Articles() -> Made.of(new StemmaPage(sheets.stemma(), ways));
            case Page.Conflicts() ->
                    Made.of(lists.conflicts(() -> step.accept(1), () -> step.accept(-1)));
            case Page.Undated() -> Made.of(lists.undated());
            case Page.InView() -> Made.of(lists.inView());
            case Page.Problems() -> Made.of(new ProblemsPage(problems));
        };
    }

    private Made event(ViewState state, Page.Tab tab, int problems) {
        String lead = state.selection().lead();
        if (state.isEmpty()) {
            return Made.of(Blank.nothingOpen().node());
        }
        if (lead == null) {
            return Made.of(Blank.nothingSelected(store, problems).node());
        }
        Optional<EventSheet> sheet = sheets.event(lead);
        return sheet.isEmpty()
                ? Made.of(Blank.gone().node())
                : event(state, new EventPage(sheet.get(), tab, ways, this::show), lead);
    }

    private void show(Page.Tab tab) {
        store.apply(new Change.Show(new Page.OfEvent(tab)));
    }

    /// The page of the event that leads, under the events selected with it and a word on the
    /// filter where that hides it.
    private Made event(ViewState state, EventPage page, String lead) {
        VBox stack = new VBox();
        if (state.selection().events().size() > 1) {
            stack.getChildren()
                    .add(
                            new SelectionList(
                                    sheets.chosen(state.selection().events()),
                                    lead,
                                    event -> store.apply(new Change.Lead(event))));
        }
        if (!state.layer().shows(lead)) {
            stack.getChildren().add(new HiddenNote(store, lead));
        }
        stack.getChildren().add(page);
        VBox.setVgrow(page, Priority.ALWAYS);
        return new Made(stack, null, page);
    }
}
