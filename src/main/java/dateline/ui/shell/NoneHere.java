package dateline.ui.shell;

import dateline.layout.Frame;
import dateline.state.Nearest;
import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.ui.look.Parts;
import dateline.ui.source.Listed;

import javafx.event.Event;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.GestureEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What stands over a stretch of the timeline without any event: where the nearest is, as a link to
/// it.
///
/// ```
/// VBox .no-match .none-here       no event here · the nearest: title, date →
/// ```
final class NoneHere extends VBox {
    private static final Messages SAY = Messages.of(NoneHere.class);

    private final Function<String, Listed> words;
    private final Label none = Parts.word("", "muted");
    private final Hyperlink link;
    private Optional<Nearest> nearest = Optional.empty();

    /// @param words puts an event into words
    /// @param go goes to an event
    /// @param under what turns and pinches go on to: it may come to stand under the pointer of a
    ///     reader who is panning
    NoneHere(Function<String, Listed> words, Consumer<String> go, Node under) {
        this.words = words;
        link = Parts.link("", () -> nearest.map(Nearest::event).ifPresent(go));
        getStyleClass().addAll("no-match", "none-here");
        StackPane.setMargin(this, new Insets(0, 0, 0, Frame.HEADER_PX));
        addEventHandler(
                GestureEvent.ANY,
                event -> {
                    Event.fireEvent(under, event);
                    event.consume();
                });
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(none, link);
    }

    /// Stands there if a state shows a stretch of time without an event of those there are.
    void show(ViewState state) {
        Optional<Nearest> now = Nearest.of(state);
        setVisible(now.isPresent());
        none.setText(state.filter().isNone() ? SAY.say("here.none") : SAY.say("here.none.passes"));
        if (!now.equals(nearest)) {
            nearest = now;
            link.setText(now.map(this::said).orElse(""));
        }
    }

    private String said(Nearest to) {
        Listed event = words.apply(to.event());
        return switch (to.side()) {
            case EARLIER -> SAY.say("here.earlier", event.title(), event.date());
            case LATER -> SAY.say("here.later", event.title(), event.date());
        };
    }
}
