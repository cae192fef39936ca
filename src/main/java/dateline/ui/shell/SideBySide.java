package dateline.ui.shell;

import dateline.state.Pane;
import dateline.ui.outside.Settings;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.EnumMap;
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
/// A pane keeps its width in pixels when the window changes, and gives way only where the timeline
/// would become narrower than [#LEAST_CENTRE].
final class SideBySide extends Region {
    /// Narrower than this the timeline says too little.
    static final double LEAST_CENTRE = 360;

    private static final double LEAST_PANE = 160;
    private static final double MOST_PANE = 640;
    private static final double EDGE = 1;

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
            widths.put(pane, clamped(settings.number(key(pane), usual(pane))));
            edges.put(pane, edge(pane));
        }
        getStyleClass().add("side-by-side");
        getChildren().addAll(facets, centre, sources);
        getChildren().addAll(edges.values());
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
                dx -> resize(pane, width(pane) + sign * dx), () -> resize(pane, usual(pane)));
    }

    private void resize(Pane pane, double width) {
        widths.put(pane, clamped(width));
        settings.put(key(pane), Double.toString(width(pane)));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double left = room(Pane.FACETS);
        double right = room(Pane.SOURCES);
        double over = Math.max(0, left + right + LEAST_CENTRE - getWidth());
        double both = Math.max(1, left + right);
        left = Math.rint(left - over * left / both);
        right = Math.rint(right - over * right / both);
        double middle = Math.max(0, getWidth() - left - right);
        double height = getHeight();
        node(Pane.FACETS).resizeRelocate(0, 0, Math.max(0, left - EDGE), height);
        centre.resizeRelocate(left, 0, middle, height);
        node(Pane.SOURCES)
                .resizeRelocate(left + middle + EDGE, 0, Math.max(0, right - EDGE), height);
        place(Pane.FACETS, left - EDGE);
        place(Pane.SOURCES, left + middle);
    }

    private void place(Pane pane, double x) {
        PaneEdge edge = edges.get(pane);
        if (edge != null) {
            edge.resizeRelocate(x - PaneEdge.GRIP, 0, EDGE + 2 * PaneEdge.GRIP, getHeight());
        }
    }

    private double room(Pane pane) {
        return node(pane).isVisible() ? width(pane) : 0;
    }

    private double width(Pane pane) {
        return widths.getOrDefault(pane, usual(pane));
    }

    private Node node(Pane pane) {
        return panes.getOrDefault(pane, centre);
    }

    private static double clamped(double width) {
        return Math.clamp(width, LEAST_PANE, MOST_PANE);
    }

    private static double usual(Pane pane) {
        return switch (pane) {
            case FACETS -> 224;
            case SOURCES -> 392;
        };
    }

    private static String key(Pane pane) {
        return switch (pane) {
            case FACETS -> "pane.facets.width";
            case SOURCES -> "pane.sources.width";
        };
    }
}
