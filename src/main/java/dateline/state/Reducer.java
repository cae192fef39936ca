package dateline.state;

import dateline.time.Viewport;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What each change makes of a state: a pure function.
final class Reducer {
    private Reducer() {}

    static ViewState apply(ViewState state, Change change) {
        return switch (change) {
            case Change.Open open -> opened(state, open);
            case Change.Revise(Catalog catalog) -> state.revised(catalog);
            case Change.Close() -> ViewState.EMPTY.with(state.panes());
            case Change.Move(Viewport viewport) -> moved(state, viewport, Framing.SCALE);
            case Change.Jump(Viewport viewport, Framing framing) -> moved(state, viewport, framing);
            case Change.Refit(Viewport viewport) -> moved(state, viewport, state.framing());
            case Change.Resize(double widthPx) -> resized(state, widthPx);
            case Change.Scroll(double px) -> state.scrolledTo(Math.max(0, px));
            case Change.Select(String event) -> choosing(state, Selection.only(event));
            case Change.StandAt(String event) -> state.with(Selection.only(event));
            case Change.OpenFrom open -> openedFrom(state, open);
            case Change.ToggleSelected(String event) ->
                    choosing(state, state.selection().toggled(event));
            case Change.SelectThrough(String event) -> selectedThrough(state, event);
            case Change.Lead(String event) -> state.with(state.selection().ledBy(event));
            case Change.Deselect() -> state.with(Selection.NONE);
            case Change.Sift(Filter filter) -> state.through(filter);
            case Change.Arrange(Lanes lanes) -> state.with(lanes);
            case Change.Look(String query) -> state.with(Find.of(query, state.layer()));
            case Change.NextHit() -> stepped(state, state.find().next());
            case Change.PreviousHit() -> stepped(state, state.find().previous());
            case Change.Show(Page page) -> showing(state, page);
            case Change.PageBack(int pages) -> pageBack(state, pages);
            case Change.CountAges(String agent) -> state.counting(agent);
            case Change.TogglePane(Pane pane) -> paneToggled(state, pane);
        };
    }

    private static ViewState opened(ViewState state, Change.Open open) {
        return new ViewState(
                List.of(Layer.of(open.catalog())),
                open.viewport(),
                open.framing(),
                0,
                Lanes.PLAIN,
                Selection.NONE,
                Find.NONE,
                Panel.START,
                state.panes(),
                null);
    }

    private static ViewState moved(ViewState state, Viewport viewport, Framing framing) {
        return state.at(viewport.clamped(Limits.of(state.catalog(), viewport.widthPx())), framing);
    }

    private static ViewState resized(ViewState state, double widthPx) {
        Viewport now = state.viewport();
        Viewport wider =
                switch (state.framing()) {
                    case ALL, HOME, PERIOD ->
                            new Viewport(
                                    now.start(),
                                    now.fraction(),
                                    now.secondsPerPixel() * now.widthPx() / widthPx,
                                    widthPx);
                    case SCALE -> Sight.resized(state, widthPx);
                };
        return state.at(wider, state.framing());
    }

    private static ViewState selectedThrough(ViewState state, String event) {
        Catalog catalog = state.catalog();
        int from = catalog.place(state.selection().lead());
        int to = catalog.place(event);
        if (from < 0 || to < 0) {
            return choosing(state, Selection.only(event));
        }
        Set<String> range = new LinkedHashSet<>();
        state.layer()
                .visible()
                .places()
                .filter(place -> Math.min(from, to) <= place && place <= Math.max(from, to))
                .forEach(place -> range.add(catalog.event(place).id()));
        range.add(event);
        return choosing(state, new Selection(range, event));
    }

    private static ViewState stepped(ViewState state, Find find) {
        return find.current() < 0
                ? state.with(find)
                : choosing(state.with(find), Selection.only(find.hits().get(find.current())));
    }

    /// Other events chosen; the panel then shows the one that leads, whatever it showed.
    private static ViewState choosing(ViewState state, Selection chosen) {
        Panel panel = state.panel();
        return panel.page().isEvent() || chosen.isEmpty()
                ? state.with(chosen)
                : state.with(panel.showing(Panel.START.page(), state.selection().lead()))
                        .with(chosen);
    }

    private static ViewState openedFrom(ViewState state, Change.OpenFrom open) {
        String lead = state.selection().lead();
        Panel panel = state.panel().from(open.list(), open.tab(), lead);
        return withSources(state).with(panel).with(Selection.only(open.event()));
    }

    private static ViewState showing(ViewState state, Page page) {
        return withSources(state).with(state.panel().showing(page, state.selection().lead()));
    }

    private static ViewState withSources(ViewState state) {
        Set<Pane> panes = EnumSet.of(Pane.SOURCES);
        panes.addAll(state.panes());
        return state.with(panes);
    }

    private static ViewState pageBack(ViewState state, int pages) {
        Panel panel = state.panel();
        if (!panel.canGoBack()) {
            return state;
        }
        if (pages > 1 && panel.trail().size() > 1) {
            return pageBack(state.with(panel.back()), pages - 1);
        }
        ViewState back = state.with(panel.back());
        Optional<String> lead = Optional.ofNullable(panel.trail().getLast().lead());
        return panel.trail().getLast().page().isEvent()
                ? lead.map(event -> back.with(Selection.only(event))).orElse(back)
                : back;
    }

    private static ViewState paneToggled(ViewState state, Pane pane) {
        Set<Pane> panes = EnumSet.noneOf(Pane.class);
        panes.addAll(state.panes());
        if (!panes.remove(pane)) {
            panes.add(pane);
        }
        return state.with(panes);
    }
}
