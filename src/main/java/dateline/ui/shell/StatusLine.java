package dateline.ui.shell;

import dateline.state.Catalog;
import dateline.state.Mask;
import dateline.state.Span;
import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.time.Viewport;
import dateline.ui.notice.NoticeBar;

import javafx.scene.Node;

import org.controlsfx.control.StatusBar;

/// The line at the bottom: what is in view, or for a while what has happened; and on the right how
/// sound it is.
final class StatusLine extends StatusBar {
    /// Its height in pixels.
    static final double HEIGHT = 28;

    private static final Messages SAY = Messages.of(StatusLine.class);

    private final NoticeBar notice;
    private String words = "";

    /// @param notice stands on the left as long as it says something
    /// @param note what stands on the right
    StatusLine(NoticeBar notice, Node note) {
        this.notice = notice;
        getStyleClass().add("status-line");
        setMinHeight(HEIGHT);
        setText("");
        setFocusTraversable(false); // nothing to do there but on the links of the note
        getLeftItems().add(notice);
        getRightItems().add(note);
        notice.visibleProperty().subscribe(this::say);
    }

    /// Says what a state shows.
    void show(ViewState state) {
        words = state.catalog().dated() == 0 ? "" : words(state);
        say();
    }

    private void say() {
        setText(notice.isVisible() ? "" : words);
    }

    private static String words(ViewState state) {
        Catalog catalog = state.catalog();
        Viewport view = state.viewport();
        Span inView = new Span(view.start(), Math.max(view.start() + 1, view.end()));
        return SAY.say(
                "status.line",
                StatusText.period(view),
                inView(catalog, state.layer().visible(), inView),
                catalog.entries().size(),
                StatusText.scale(view));
    }

    private static long inView(Catalog catalog, Mask visible, Span span) {
        return visible.places()
                .takeWhile(place -> place < catalog.dated())
                .filter(place -> catalog.meets(place, span))
                .count();
    }
}
