package dateline.ui.notice;

import dateline.text.Messages;
import dateline.ui.look.Parts;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Says once what has happened, and goes by itself.
///
/// ```
/// HBox .notice      the words · what can be done about it · a cross
/// ```
/// It stands in the status line in place of what can be read there at any time: over the timeline
/// it would cover something that is worked with, and a row of its own would move that.
public final class NoticeBar extends HBox {
    private static final Messages SAY = Messages.of(NoticeBar.class);
    private static final Duration STAYS = Duration.seconds(10);

    private final PauseTransition stay = new PauseTransition(STAYS);

    /// A bar that says nothing yet.
    public NoticeBar() {
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        stay.setOnFinished(_ -> hide());
    }

    /// Says something in place of what was said before.
    public void say(String words) {
        say(words, List.of());
    }

    /// Says something that can be acted on.
    ///
    /// @param action what the button is called
    /// @param act what it does
    public void say(String words, String action, Runnable act) {
        Button button = new Button(action);
        button.getStyleClass().addAll("small", "accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(
                _ -> {
                    hide();
                    act.run();
                });
        say(words, List.of(button));
    }

    /// Puts it away.
    public void hide() {
        stay.stop();
        setVisible(false);
        getChildren().clear();
    }

    private void say(String words, List<Node> actions) {
        Label label = Parts.line(words, "plain");
        getChildren().setAll(label);
        getChildren().addAll(actions);
        getChildren().add(Parts.iconButton(Feather.X, SAY.say("notice.close"), this::hide));
        setVisible(true);
        stay.playFromStart();
    }
}
