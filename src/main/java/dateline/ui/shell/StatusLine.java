package dateline.ui.shell;

import dateline.layout.Tally;
import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.ui.notice.NoticeBar;

import javafx.scene.Node;

import org.controlsfx.control.StatusBar;

import java.util.Optional;

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
    ///
    /// @param inView how many events that is, once it is known
    void show(ViewState state, Optional<Tally> inView) {
        words = state.catalog().dated() == 0 ? "" : words(state, inView);
        say();
    }

    private void say() {
        setText(notice.isVisible() ? "" : words);
    }

    private static String words(ViewState state, Optional<Tally> inView) {
        String period = StatusText.period(state.viewport());
        int all = state.catalog().entries().size();
        String count =
                inView.map(tally -> count(tally, all)).orElseGet(() -> SAY.say("status.all", all));
        return SAY.say("status.line", period, count, StatusText.scale(state.viewport()));
    }

    private static String count(Tally tally, int all) {
        return tally.reaches() == 0
                ? SAY.say("status.in", tally.begins(), all)
                : SAY.say("status.reaching", tally.begins(), all, tally.reaches());
    }
}
