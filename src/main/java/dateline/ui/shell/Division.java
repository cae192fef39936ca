package dateline.ui.shell;

import dateline.state.Pane;

import java.util.EnumMap;
import java.util.Map;

/// How a width is divided: which panes stand beside the timeline and how wide, and which have no
/// room there and lie over it as drawers.
///
/// Narrower than [#LEAST_CENTRE] the timeline says too little. For its sake a pane first becomes as
/// narrow as it can be read; then the facets have no room, and in a narrower window the sources.
///
/// @param width what is divided, in pixels
/// @param wanted the panes shown and the width each would have, in pixels
record Division(double width, Map<Pane, Double> wanted) {
    /// The timeline keeps this width beside panes, in pixels: its lane headers and some years.
    static final double LEAST_CENTRE = 400;

    /// A drawer leaves this much of the timeline in sight, in pixels, to come back to.
    static final double BESIDE_DRAWER = 48;

    Division {
        wanted = Map.copyOf(wanted);
    }

    /// Whether a pane has room beside the timeline, shown or not.
    boolean fits(Pane pane) {
        boolean behind = pane == Pane.FACETS && wanted.containsKey(Pane.SOURCES);
        double others = behind ? least(Pane.SOURCES) : 0;
        return width >= least(pane) + others + LEAST_CENTRE;
    }

    /// Whether a pane is shown and stands beside the timeline.
    boolean beside(Pane pane) {
        return wanted.containsKey(pane) && fits(pane);
    }

    /// Whether a pane is shown and lies over the timeline.
    boolean drawer(Pane pane) {
        return wanted.containsKey(pane) && !fits(pane);
    }

    /// The whole pixels a pane takes from the timeline: none where it lies over it.
    double room(Pane pane) {
        if (!beside(pane)) {
            return 0;
        }
        double over = Math.max(0, taken(wanted) + LEAST_CENTRE - width);
        Map<Pane, Double> slack = new EnumMap<>(Pane.class);
        wanted.forEach((each, wide) -> slack.put(each, wide - least(each)));
        double all = Math.max(1, taken(slack));
        return Math.rint(wide(pane) - over * slack.getOrDefault(pane, 0.0) / all);
    }

    /// The whole pixels of a drawer.
    double drawn(Pane pane) {
        return Math.rint(Math.max(0, Math.min(wide(pane), width - BESIDE_DRAWER)));
    }

    private double taken(Map<Pane, Double> widths) {
        return widths.entrySet().stream()
                .filter(each -> beside(each.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private double wide(Pane pane) {
        return wanted.getOrDefault(pane, 0.0);
    }

    /// The width at which a pane can still be read, unless the reader wants it narrower.
    private double least(Pane pane) {
        double readable =
                switch (pane) {
                    case FACETS -> 204;
                    case SOURCES -> 300;
                };
        return Math.min(readable, wanted.getOrDefault(pane, readable));
    }
}
