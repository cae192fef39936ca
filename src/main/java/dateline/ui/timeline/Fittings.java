package dateline.ui.timeline;

import dateline.layout.Frame;

import javafx.scene.Node;

import java.util.List;
import java.util.function.DoubleConsumer;

/// The controls on the lanes: how far they are scrolled, and how many lie out of sight below.
///
/// They take their look from style sheets, which the picture needs none of; a window that is to
/// show its picture first has them fitted afterwards.
final class Fittings {
    private final LaneScroll scroll;
    private final LanesBelow below;

    /// @param scrolled hears of the distance from the top to which the lanes are scrolled
    /// @param clicked scrolls to what is below
    Fittings(DoubleConsumer scrolled, Runnable clicked) {
        scroll = new LaneScroll(scrolled);
        below = new LanesBelow(clicked);
    }

    /// The controls, from the bottom to the top.
    List<Node> nodes() {
        return List.of(scroll, below);
    }

    /// Lays them over lanes.
    ///
    /// @param width of the timeline
    /// @param scrolledPx how far the lanes are scrolled
    void place(double width, Picture picture, double scrolledPx) {
        double top = picture.rulerPx();
        double lanesPx = picture.lanesPx();
        scroll.resizeRelocate(width - LaneScroll.WIDTH, top, LaneScroll.WIDTH, lanesPx);
        scroll.show(scrolledPx, picture.scrollable());
        below.place(Frame.HEADER_PX, top + lanesPx);
    }

    /// Names the lanes out of sight below.
    void show(List<String> lanesBelow) {
        below.show(lanesBelow);
    }
}
