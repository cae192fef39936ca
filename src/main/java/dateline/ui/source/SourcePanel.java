package dateline.ui.source;

import dateline.model.Problem;
import dateline.state.Catalog;
import dateline.state.Filter;
import dateline.state.Page;
import dateline.state.Store;
import dateline.state.Subscription;
import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.ui.look.FocusStops;
import dateline.ui.outside.Links;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// The panel on the right, which shows the page that the state names.
///
/// ```
/// BorderPane .panel .source-panel
/// ├── top     PageWay             the pages gone through, where there are any
/// └── center  EventPage | ArticlePage | StemmaPage | ListPage | ProblemsPage | Blank
/// ```
/// It holds nothing that the store does not know: every change builds the page anew from the sheet,
/// unless nothing that the page depends on has changed.
public final class SourcePanel extends BorderPane {
    private static final Messages SAY = Messages.of(SourcePanel.class);

    /// How long the timeline must stand still before the list of what is in view follows.
    private static final Duration REST = Duration.millis(200);

    private final Store store;
    private final Function<Catalog, Sheets> library;
    private final StoreWays ways;
    private final Subscription subscription;
    private final PauseTransition rest = new PauseTransition(REST);
    private List<Problem> problems = List.of();
    private Sheets sheets;
    private @Nullable ListPage list;
    private @Nullable EventPage event;

    /// The event that was come to by a step from one end of the conflicts to the other.
    private @Nullable String turnedTo;

    /// @param store what the reader looks at
    /// @param library makes the sheets of a dataset when it is opened
    /// @param links opens web pages
    public SourcePanel(Store store, Function<Catalog, Sheets> library, Links links) {
        this.store = store;
        this.library = library;
        this.ways = new StoreWays(store, links);
        getStyleClass().addAll("panel", "source-panel");
        setAccessibleText(SAY.say("panel"));
        setMinWidth(0);
        sheets = library.apply(store.state().catalog());
        rest.setOnFinished(event -> show(store.state()));
        subscription = store.listen(this::changed);
        show(store.state());
    }

    /// Tells what was wrong in the file that is open.
    public void setProblems(List<Problem> found) {
        problems = List.copyOf(found);
        show(store.state());
    }

    /// Opens the next dispute after that of the selected event, from the last to the first.
    public void nextConflict() {
        step(1);
    }

    /// Opens the dispute before, from the first to the last.
    public void previousConflict() {
        step(-1);
    }

    /// Ends listening; the panel is of no use afterwards.
    public void dispose() {
        subscription.cancel();
        rest.stop();
    }

    private void step(int by) {
        walk().from(store.state().selection().lead(), by)
                .ifPresent(
                        step -> {
                            turnedTo = step.turned() ? step.event() : null;
                            ways.openConflict(step.event());
                        });
    }

    private ConflictWalk walk() {
        return ConflictWalk.of(sheets.conflicts(), store.state().layer());
    }

    private void changed(ViewState before, ViewState after) {
        if (before.catalog() != after.catalog()) {
            sheets = library.apply(after.catalog());
            show(after);
        } else if (onlyTab(before, after)) {
            showTab(after);
        } else if (!shown(before).equals(shown(after))) {
            show(after);
        } else if (moved(before, after)) {
            rest.playFromStart();
        } else if (list != null) {
            list.standAt(after.selection().lead());
        }
    }

    /// Whether another part of the same event is to be shown.
    private boolean onlyTab(ViewState before, ViewState after) {
        return event != null
                && before.panel().page() instanceof Page.OfEvent
                && after.panel().page() instanceof Page.OfEvent
                && !before.panel().page().equals(after.panel().page())
                && rest(before).equals(rest(after));
    }

    private static List<Object> rest(ViewState state) {
        return shown(state).stream().skip(1).toList();
    }

    private void showTab(ViewState after) {
        if (event != null && after.panel().page() instanceof Page.OfEvent(Page.Tab tab)) {
            event.show(tab);
        }
    }

    /// Whether the list of what is in view is shown, and the view is another.
    private static boolean moved(ViewState before, ViewState after) {
        return after.panel().page() instanceof Page.InView
                && !before.viewport().equals(after.viewport());
    }

    /// What a page depends on; as long as it is the same, the page stays.
    private static List<Object> shown(ViewState state) {
        Page page = state.panel().page();
        Optional<String> lead = Optional.ofNullable(state.selection().lead());
        return switch (page) {
            case Page.OfEvent _ ->
                    List.of(
                            page,
                            lead,
                            state.selection().events(),
                            state.panel().trail(),
                            PageWay.steps(state.panel()) ? state.filter() : Filter.NONE,
                            lead.map(state.layer()::shows).orElse(true));
            case Page.InView _, Page.Conflicts _ ->
                    List.of(page, state.filter(), state.panel().trail());
            case Page.OfArticle _,
                    Page.OfAgent _,
                    Page.Articles _,
                    Page.Undated _,
                    Page.Problems _ ->
                    List.of(page, state.panel().trail());
        };
    }

    /// The way to the page shown; where one steps through the conflicts, with the place among them.
    private PageWay way(ViewState state) {
        String lead = state.selection().lead();
        if (!Objects.equals(turnedTo, lead)) {
            turnedTo = null;
        }
        Optional<String> position =
                PageWay.steps(state.panel())
                        ? walk().position(lead, turnedTo != null)
                        : Optional.empty();
        return new PageWay(store, sheets, position, this::step);
    }

    private void show(ViewState state) {
        boolean focused = FocusStops.holdFocus(this);
        Pages.Made made = new Pages(store, sheets, ways, this::step).of(state, problems);
        list = made.list();
        event = made.event();
        setCenter(made.node());
        setTop(state.panel().canGoBack() ? way(state) : null);
        if (list != null) {
            list.standAt(state.selection().lead());
        }
        if (focused) {
            applyCss(); // what is scrolled is in the scene only then, and can take the focus
            FocusStops.first(this).ifPresent(Node::requestFocus);
        }
    }
}
