package dateline.ui.shell;

import dateline.state.Pane;
import dateline.ui.outside.Settings;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// The facets, the timeline and the sources beside each other, with edges that can be dragged.
///
/// ```
/// SideBySide .side-by-side
/// ├── Node          facets
/// ├── PaneEdge      .pane-edge
/// ├── Node          timeline
/// ├── PaneEdge      .pane-edge
/// └── Node          sources
/// ```
/// A pane keeps the width that a reader gave it when the window changes, and gives way only where
/// the timeline would become too narrow. Where even that leaves no room it is a `.drawer` and lies
/// over the timeline: see [Division].
final class SideBySide extends Region {
    private static final double LEAST_PANE = 160;
    private static final double MOST_PANE = 640;
    private static final double EDGE = 1;
    private static final double SHARE = 0.21;
    private static final String DRAWER = "drawer";
    private static final double OVER = -1;

    /// The widths the reader has chosen; a pane without one has the usual width of the window.
    private final Map<Pane, Double> widths = new EnumMap<>(Pane.class);
    private final Map<Pane, Node> panes = new EnumMap<>(Pane.class);
    private final Map<Pane, PaneEdge> edges = new EnumMap<>(Pane.class);
    private final Node centre;
    private final Settings settings;

    /// @param settings remembers the widths
    SideBySide(Node facets, Node centre, Node sources, Settings settings) {
        this.centre = centre;
        this.settings = settings;
        panes.put(Pane.FACETS, facets);
        panes.put(Pane.SOURCES, sources);
        for (Pane pane : Pane.values()) {
            double chosen = settings.number(key(pane), Double.NaN);
            if (!Double.isNaN(chosen)) {
                widths.put(pane, clamped(chosen));
            }
            edges.put(pane, edge(pane));
        }
        getStyleClass().add("side-by-side");
        getChildren().addAll(facets, centre, sources);
        getChildren().addAll(edges.values());
        edges.values().forEach(edge -> edge.setViewOrder(2 * OVER));
    }

    /// Shows these panes and no others.
    void show(Set<Pane> shown) {
        for (Pane pane : Pane.values()) {
            node(pane).setVisible(shown.contains(pane));
            edge(pane, shown.contains(pane));
        }
        requestLayout();
    }

    private void edge(Pane pane, boolean visible) {
        PaneEdge edge = edges.get(pane);
        if (edge != null) {
            edge.setVisible(visible);
        }
    }

    private PaneEdge edge(Pane pane) {
        double sign = pane == Pane.FACETS ? 1 : -1;
        return new PaneEdge(
                dx -> resize(pane, width(pane) + sign * dx),
                () -> resize(pane, usual(pane, getWidth())));
    }

    private void resize(Pane pane, double width) {
        widths.put(pane, clamped(width));
        settings.put(key(pane), Double.toString(width(pane)));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Division division = division(shown());
        double left = division.room(Pane.FACETS);
        double right = division.room(Pane.SOURCES);
        centre.resizeRelocate(left, 0, Math.max(0, getWidth() - left - right), getHeight());
        for (Pane pane : Pane.values()) {
            boolean drawer = division.drawer(pane);
            place(pane, drawer ? division.drawn(pane) : division.room(pane));
            lift(pane, drawer);
        }
    }

    /// Puts a pane at its side of the window, and its edge where it meets the timeline.
    private void place(Pane pane, double width) {
        boolean left = pane == Pane.FACETS;
        double inside = Math.max(0, width - EDGE);
        double x = left ? 0 : getWidth() - inside;
        node(pane).resizeRelocate(x, 0, inside, getHeight());
        PaneEdge edge = edges.get(pane);
        if (edge != null) {
            double at = left ? width - EDGE : getWidth() - width;
            edge.resizeRelocate(at - PaneEdge.GRIP, 0, EDGE + 2 * PaneEdge.GRIP, getHeight());
        }
    }

    /// Lifts a drawer over the timeline, or lays a pane beside it again.
    private void lift(Pane pane, boolean drawer) {
        Node node = node(pane);
        node.setViewOrder(drawer ? OVER : 0);
        if (drawer != node.getStyleClass().contains(DRAWER)) {
            if (drawer) {
                node.getStyleClass().add(DRAWER);
            } else {
                node.getStyleClass().remove(DRAWER);
            }
        }
    }

    /// Whether a pane is shown and lies over the timeline.
    boolean isDrawer(Pane pane) {
        return division(shown()).drawer(pane);
    }

    /// How the window would be divided if these panes were shown.
    Division division(Set<Pane> shown) {
        Map<Pane, Double> wanted = new EnumMap<>(Pane.class);
        shown.forEach(pane -> wanted.put(pane, width(pane)));
        return new Division(getWidth(), wanted);
    }

    /// How a window of a width is divided before there are panes.
    static Division division(double width, Set<Pane> shown, Settings settings) {
        Map<Pane, Double> wanted = new EnumMap<>(Pane.class);
        shown.forEach(pane -> wanted.put(pane, remembered(pane, settings, width)));
        return new Division(width, wanted);
    }

    private static double remembered(Pane pane, Settings settings, double window) {
        return clamped(settings.number(key(pane), usual(pane, window)));
    }

    private Set<Pane> shown() {
        Set<Pane> shown = EnumSet.noneOf(Pane.class);
        panes.forEach(
                (pane, node) -> {
                    if (node.isVisible()) {
                        shown.add(pane);
                    }
                });
        return shown;
    }

    private double width(Pane pane) {
        return widths.getOrDefault(pane, usual(pane, getWidth()));
    }

    private Node node(Pane pane) {
        return panes.getOrDefault(pane, centre);
    }

    private static double clamped(double width) {
        return Math.clamp(width, LEAST_PANE, MOST_PANE);
    }

    /// The width a pane has until the reader chooses another: of a large window the sources take a
    /// share, so that their lines need not break.
    private static double usual(Pane pane, double window) {
        return switch (pane) {
            case FACETS -> 224;
            case SOURCES -> Math.rint(Math.clamp(window * SHARE, 392, 560));
        };
    }

    private static String key(Pane pane) {
        return switch (pane) {
            case FACETS -> "pane.facets.width";
            case SOURCES -> "pane.sources.width";
        };
    }
}
