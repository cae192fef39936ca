package dateline.state;

import dateline.time.ViewLimits;
import dateline.time.Viewport;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// All that decides what the window shows, in one value.
///
/// @param layers the datasets looked at, the first one leading; empty before anything is open
/// @param viewport the stretch of time shown; while a jump is animated, where it ends
/// @param framing what a change of width keeps
/// @param scrollPx how far the lanes are scrolled, in pixels from the top, at least 0
/// @param lanes which lanes are folded or opened
/// @param selection the events chosen
/// @param find what is looked for
/// @param panel what the panel on the right shows
/// @param panes the parts of the window beside the timeline that are shown
/// @param ages the id of the agent whose ages are counted above the axis, or null
public record ViewState(
        List<Layer> layers,
        Viewport viewport,
        Framing framing,
        double scrollPx,
        Lanes lanes,
        Selection selection,
        Find find,
        Panel panel,
        Set<Pane> panes,
        @Nullable String ages) {
    /// Nothing open, both panes shown.
    public static final ViewState EMPTY =
            new ViewState(
                    List.of(),
                    new Viewport(0, 0, 1, 1),
                    Framing.ALL,
                    0,
                    Lanes.PLAIN,
                    Selection.NONE,
                    Find.NONE,
                    Panel.START,
                    Set.of(Pane.values()),
                    null);

    public ViewState {
        layers = List.copyOf(layers);
        panes = Set.copyOf(panes);
        if (!(scrollPx >= 0)) {
            throw new IllegalArgumentException("scrolled by " + scrollPx + " pixels");
        }
    }

    /// The leading dataset, or [Layer#NOTHING].
    public Layer layer() {
        return layers.isEmpty() ? Layer.NOTHING : layers.getFirst();
    }

    /// The catalog of the leading dataset.
    public Catalog catalog() {
        return layer().catalog();
    }

    /// What the leading dataset is seen through.
    public Filter filter() {
        return layer().filter();
    }

    /// How far the view may be panned and zoomed.
    public ViewLimits limits() {
        return Limits.of(catalog(), viewport.widthPx());
    }

    /// Whether nothing is open.
    public boolean isEmpty() {
        return layers.isEmpty();
    }

    /// This state at another stretch of time.
    public ViewState at(Viewport other, Framing kept) {
        return new ViewState(
                layers, other, kept, scrollPx, lanes, selection, find, panel, panes, ages);
    }

    /// This state with the lanes scrolled.
    public ViewState scrolledTo(double px) {
        return new ViewState(
                layers, viewport, framing, px, lanes, selection, find, panel, panes, ages);
    }

    /// This state with the lanes standing otherwise.
    public ViewState with(Lanes other) {
        return new ViewState(
                layers, viewport, framing, scrollPx, other, selection, find, panel, panes, ages);
    }

    /// This state with other events chosen.
    public ViewState with(Selection other) {
        return new ViewState(
                layers, viewport, framing, scrollPx, lanes, other, find, panel, panes, ages);
    }

    /// This state looking for something else.
    public ViewState with(Find other) {
        return new ViewState(
                layers, viewport, framing, scrollPx, lanes, selection, other, panel, panes, ages);
    }

    /// This state with another page in the panel.
    public ViewState with(Panel other) {
        return new ViewState(
                layers, viewport, framing, scrollPx, lanes, selection, find, other, panes, ages);
    }

    /// This state with other parts of the window shown.
    public ViewState with(Set<Pane> other) {
        return new ViewState(
                layers, viewport, framing, scrollPx, lanes, selection, find, panel, other, ages);
    }

    /// This state with the ages of an agent counted, or of nobody.
    public ViewState counting(@Nullable String agent) {
        return new ViewState(
                layers, viewport, framing, scrollPx, lanes, selection, find, panel, panes, agent);
    }

    /// This state with the leading dataset seen through a filter; what is looked for is found
    /// again, and the selection stays even where the filter hides it.
    public ViewState through(Filter filter) {
        return layers.isEmpty() ? this : leading(layer().through(filter));
    }

    /// This state with the leading dataset as its evidence stands now.
    ///
    /// @param catalog of the same events
    ViewState revised(Catalog catalog) {
        return layers.isEmpty() ? this : leading(Layer.of(catalog).through(filter()));
    }

    private ViewState leading(Layer layer) {
        List<Layer> changed = new ArrayList<>(layers);
        changed.set(0, layer);
        return new ViewState(
                changed,
                viewport,
                framing,
                scrollPx,
                lanes,
                selection,
                find.on(layer),
                panel,
                panes,
                ages);
    }
}
