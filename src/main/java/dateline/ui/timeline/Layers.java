package dateline.ui.timeline;

import dateline.layout.Frame;
import dateline.layout.TimelineLayout;
import dateline.paint.Arrival;
import dateline.paint.Emphasis;
import dateline.paint.Palette;
import dateline.paint.RulerPainter;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.time.Ruler;
import dateline.time.Tick;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;

/// What the timeline is painted on, from the bottom to the top, and the order in which it is.
///
/// ```
/// ├── Film                        the lanes
/// ├── HoverSpot                   what the pointer rests on
/// ├── Sheet                       the ruler
/// ├── OverviewBar
/// ├── LaneScroll .lane-scroll     when there are more lanes than fit,
/// ├── LanesBelow .lanes-below      and some are out of sight below: see Fittings
/// ├── DragMark …                  while a period is swept or measured
/// └── Region .focus-ring
/// ```
final class Layers {
    private final Film lanes = new Film();
    private final HoverSpot hoverSpot = new HoverSpot();
    private final Sheet ruler = new Sheet();
    private final OverviewBar overview = new OverviewBar();
    private final DragMark dragMark = new DragMark();
    private final Region focusRing = new Region();
    private final FontRuler fonts;
    private final Store store;
    private final DoubleConsumer scrolled;
    private @Nullable Fittings fittings;
    private FontLetters letters = new FontLetters(1);
    private Palette palette = Palette.LIGHT;

    /// @param fonts measures what is written on the ruler
    /// @param scrolled hears of the distance from the top to which the lanes are scrolled
    Layers(Store store, FontRuler fonts, DoubleConsumer scrolled) {
        this.store = store;
        this.fonts = fonts;
        this.scrolled = scrolled;
        focusRing.getStyleClass().add("focus-ring");
        focusRing.setMouseTransparent(true);
    }

    /// The layers that the picture is made of, from the bottom to the top.
    List<Node> nodes() {
        return List.of(lanes, hoverSpot, ruler, overview, dragMark, focusRing);
    }

    /// The controls, which lie right above the overview; none after the first time.
    List<Node> fit() {
        if (fittings != null) {
            return List.of();
        }
        fittings =
                new Fittings(
                        scrolled,
                        () -> scrolled.accept(store.state().scrollPx() + lanes.getHeight() / 2));
        return fittings.nodes();
    }

    /// The letters it writes with at this density of pixels.
    FontLetters letters() {
        return letters;
    }

    /// All of the data in a strip.
    OverviewBar overview() {
        return overview;
    }

    /// What is drawn while a period is swept or measured.
    DragMark dragMark() {
        return dragMark;
    }

    /// The colours it paints in.
    Palette palette() {
        return palette;
    }

    /// Paints in other colours from now on.
    void setPalette(Palette other) {
        palette = other;
    }

    /// Lays the layers over an area.
    ///
    /// @param density how many pixels of the screen one pixel of the area has
    /// @return whether what was painted is lost
    boolean resize(double width, double height, Picture picture, double density) {
        double top = picture.rulerPx();
        double lanesPx = picture.lanesPx();
        lanes.setLayoutY(top);
        hoverSpot.setLayoutY(top);
        overview.setLayoutY(height - OverviewBar.HEIGHT);
        focusRing.resizeRelocate(0, 0, width, height);
        if (fittings != null) {
            fittings.place(width, picture, store.state().scrollPx());
        }
        dragMark.setTop(top);
        dragMark.resizeRelocate(0, 0, width, height - OverviewBar.HEIGHT);
        if (letters.scale() != density) {
            letters = new FontLetters(density);
        }
        boolean lost = lanes.setSize(width, lanesPx, letters);
        lost |= ruler.setSize(width, top, letters);
        lost |= overview.setSize(width, OverviewBar.HEIGHT, letters);
        return lost;
    }

    /// Whether two states differ in more than the view they hold, so that they are painted
    /// otherwise.
    static boolean differ(ViewState one, ViewState other) {
        return one.catalog() != other.catalog()
                || one.scrollPx() != other.scrollPx()
                || !one.lanes().equals(other.lanes())
                || !one.layer().equals(other.layer())
                || !Objects.equals(one.ages(), other.ages())
                || !one.selection().equals(other.selection())
                || !one.find().equals(other.find());
    }

    /// Paints a layout: the lanes, what is selected on them, the ruler, the overview.
    ///
    /// @param focused whether the timeline has the keyboard
    void paint(TimelineLayout layout, Arrival arrival, boolean focused) {
        lanes.paint(layout, arrival, emphasis(layout, focused), palette);
        new RulerPainter(palette, ruler.surface())
                .paint(layout.ruler(), ages(layout), layout.frame().widthPx());
        ruler.show();
        Frame frame = layout.frame();
        overview.paint(layout.placement(), store.state(), frame.viewport(), palette);
        showBelow(layout.lanesBelow());
    }

    private void showBelow(List<String> lanesBelow) {
        if (fittings != null) {
            fittings.show(lanesBelow);
        }
    }

    /// Shows no lanes at all.
    void clear() {
        lanes.clear();
        showBelow(List.of());
    }

    /// Places what stands out under the pointer, without painting the lanes.
    ///
    /// @param event the id of the event it rests on, if any
    void spotlight(TimelineLayout layout, @Nullable String event) {
        hoverSpot.show(layout, store.state().catalog().place(event), palette);
    }

    private List<Tick> ages(TimelineLayout layout) {
        double width = layout.frame().viewport().widthPx();
        return Ages.of(store.state())
                .map(ages -> ages.along(layout.ruler(), fonts::tick))
                .map(ticks -> Ruler.uncut(ticks, width, fonts::tick))
                .orElse(List.of());
    }

    private Emphasis emphasis(TimelineLayout layout, boolean focused) {
        ViewState state = store.state();
        Set<Integer> selected =
                state.selection().events().stream()
                        .map(state.catalog()::place)
                        .collect(Collectors.toSet());
        int lead = focused ? state.catalog().place(state.selection().lead()) : -1;
        return new Emphasis(selected, lead, -1, new Order(store).of(layout));
    }
}
