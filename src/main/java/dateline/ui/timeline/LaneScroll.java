package dateline.ui.timeline;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

import java.util.function.DoubleConsumer;

/// The bar at the right edge of the lanes that says how far they are scrolled; there only when
/// there are more than fit.
final class LaneScroll extends ScrollBar {
    /// Its width in pixels.
    static final double WIDTH = 10;

    private boolean showing;

    /// @param scrolled hears of the distance from the top, in pixels, when the bar is dragged
    LaneScroll(DoubleConsumer scrolled) {
        getStyleClass().add("lane-scroll");
        setOrientation(Orientation.VERTICAL);
        setFocusTraversable(false);
        setManaged(false);
        setCache(true); // a theme makes it half clear, and all of it is then drawn aside each time
        valueProperty()
                .addListener(
                        (_, _, value) -> {
                            if (!showing) {
                                scrolled.accept(Math.rint(value.doubleValue()));
                            }
                        });
    }

    /// Shows a distance from the top.
    ///
    /// @param mostPx the greatest distance there is
    void show(double px, double mostPx) {
        showing = true;
        setVisible(mostPx > 0);
        setMax(Math.max(1, mostPx));
        setVisibleAmount(mostPx * getHeight() / Math.max(1, mostPx + getHeight()));
        setBlockIncrement(getHeight() / 2);
        setUnitIncrement(26);
        setValue(Math.min(px, mostPx));
        showing = false;
    }
}
