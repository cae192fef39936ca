package dateline.ui.shell;

import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.ui.look.Parts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands over the timeline when the filter lets nothing through, or there is nothing at all.
final class NoMatch extends VBox {
    private static final Messages SAY = Messages.of(NoMatch.class);

    private final Label heading = Parts.word("", "heading");
    private final Label why = Parts.word("", "muted");
    private final Button button = new Button(SAY.say("match.clear"));

    /// @param clear takes the filter away
    NoMatch(Runnable clear) {
        getStyleClass().add("no-match");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> clear.run());
        getChildren().addAll(heading, why, button);
    }

    /// Stands there if a state shows nothing of what is open.
    void show(ViewState state) {
        boolean empty = state.catalog().entries().isEmpty();
        boolean none = state.layer().visible().count() == 0 && !state.filter().isNone();
        heading.setText(empty ? SAY.say("match.nothing") : SAY.say("match.none"));
        why.setText(empty ? SAY.say("match.nothing.why") : SAY.say("match.why"));
        button.setVisible(!empty);
        button.setManaged(!empty);
        setVisible((none || empty) && !state.isEmpty());
    }
}
