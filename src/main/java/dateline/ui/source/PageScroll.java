package dateline.ui.source;

import dateline.ui.look.ScrollToFocus;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// A page that scrolls: as wide as the panel, as long as it needs to be. Parts of it can be pinned:
/// they stay in sight at the top, one below the other, while what they head goes by under them.
final class PageScroll extends ScrollPane {
    private final Region page;
    private final List<Pin> pins = new ArrayList<>();
    private final InvalidationListener moved = at -> place();

    /// A part that stays in sight.
    ///
    /// @param part what stays
    /// @param headed what it heads: no longer in sight than that
    record Pin(Region part, Region headed) {}

    PageScroll(Region page) {
        super(page);
        this.page = page;
        getStyleClass().add("panel-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        vvalueProperty().addListener(moved);
        viewportBoundsProperty().addListener(moved);
        page.heightProperty().addListener(moved);
        ScrollToFocus.in(this, this::covered);
    }

    /// Has these parts stay in sight, and no others.
    void pin(List<Pin> kept) {
        pins.forEach(pin -> watch(pin, false));
        pins.clear();
        pins.addAll(kept);
        pins.forEach(pin -> watch(pin, true));
        place();
    }

    private void watch(Pin pin, boolean on) {
        pin.part().setViewOrder(on ? -1 : 0); // over what goes by under it
        for (var moves :
                List.of(
                        pin.part().layoutYProperty(),
                        pin.part().heightProperty(),
                        pin.headed().layoutYProperty(),
                        pin.headed().heightProperty())) {
            if (on) {
                moves.addListener(moved);
            } else {
                moves.removeListener(moved);
            }
        }
    }

    /// How far the page is scrolled, in pixels.
    double top() {
        return getVvalue() * hidden();
    }

    /// Scrolls the page, which may have become longer or shorter, to a place in pixels.
    void scrollTo(double top) {
        applyCss();
        layout();
        setVvalue(hidden() > 0 ? Math.clamp(top / hidden(), 0, 1) : 0);
    }

    private double hidden() {
        return Math.max(0, page.getHeight() - getViewportBounds().getHeight());
    }

    private void place() {
        double edge = top();
        for (Pin pin : pins) {
            double y = y(pin.part());
            double end = y(pin.headed()) + pin.headed().getHeight() - pin.part().getHeight();
            double down = Math.clamp(edge - y, 0, Math.max(0, end - y));
            pin.part().setTranslateY(Math.rint(down));
            if (pin.headed() == page) {
                edge += pin.part().getHeight();
            }
        }
    }

    /// Where a node of the page would stand if nothing were pinned.
    private double y(Node node) {
        double y = 0;
        for (Node at = node; at != null && at != page; at = at.getParent()) {
            y += at.getLayoutY();
        }
        return y;
    }

    /// How much of the top is covered by what is pinned, for a node that is to be in sight; nothing
    /// for what is pinned itself.
    private double covered(Node node) {
        double covered = 0;
        for (Pin pin : pins) {
            if (within(node, pin.part())) {
                return Double.NEGATIVE_INFINITY;
            }
            covered += within(node, pin.headed()) ? pin.part().getHeight() : 0;
        }
        return covered;
    }

    private static boolean within(Node node, Node outer) {
        Node at = node;
        while (at != null && at != outer) {
            at = at.getParent();
        }
        return at != null;
    }
}
