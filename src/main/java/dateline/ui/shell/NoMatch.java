package dateline.ui.shell;

import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.ui.look.Parts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands over the timeline when the filter lets nothing through.
final class NoMatch extends VBox {
    private static final Messages SAY = Messages.of(NoMatch.class);

    /// @param clear takes the filter away
    NoMatch(Runnable clear) {
        getStyleClass().add("no-match");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Button button = new Button(SAY.say("match.clear"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> clear.run());
        getChildren()
                .addAll(
                        Parts.word(SAY.say("match.none"), "heading"),
                        Parts.word(SAY.say("match.why"), "muted"),
                        button);
    }

    /// Stands there if a state shows nothing of what is open.
    void show(ViewState state) {
        boolean none = state.layer().visible().count() == 0 && !state.filter().isNone();
        setVisible(none && !state.isEmpty());
    }
}
