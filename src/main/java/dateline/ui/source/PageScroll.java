package dateline.ui.source;

import dateline.ui.look.ScrollToFocus;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// The part of a page that scrolls: as wide as the panel, as long as it needs to be.
final class PageScroll extends ScrollPane {
    PageScroll(Region body) {
        super(body);
        getStyleClass().add("panel-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        ScrollToFocus.in(this);
    }
}
