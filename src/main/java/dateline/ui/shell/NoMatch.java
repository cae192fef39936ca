package dateline.ui.shell;

import dateline.state.Catalog;
import dateline.state.Mask;
import dateline.state.ViewState;
import dateline.text.Messages;
import dateline.ui.look.Parts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands over the timeline when nothing stands on it: the filter lets nothing through, or
/// only what has no date, or there is nothing at all.
final class NoMatch extends VBox {
    private static final Messages SAY = Messages.of(NoMatch.class);

    private final Label heading = Parts.word("", "heading");
    private final Label why = Parts.word("", "muted");
    private final Button clear = button(SAY.say("match.clear"));
    private final Button list = button(SAY.say("match.list"));

    /// @param unfilter takes the filter away
    /// @param undated lists the events without a date
    NoMatch(Runnable unfilter, Runnable undated) {
        getStyleClass().add("no-match");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        clear.setOnAction(_ -> unfilter.run());
        list.setOnAction(_ -> undated.run());
        HBox buttons = new HBox(list, clear);
        buttons.setAlignment(Pos.CENTER);
        buttons.setSpacing(8);
        getChildren().addAll(heading, why, buttons);
    }

    private static Button button(String words) {
        Button button = new Button(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// Stands there if a state shows nothing of what is open.
    void show(ViewState state) {
        Catalog catalog = state.catalog();
        Mask passing = state.layer().visible();
        boolean dated = passing.places().anyMatch(place -> place < catalog.dated());
        setVisible(!state.isEmpty() && !dated);
        if (catalog.entries().isEmpty()) {
            say(SAY.say("match.nothing"), SAY.say("match.nothing.why"));
        } else if (passing.count() == 0) {
            say(SAY.say("match.none"), SAY.say("match.why"));
        } else {
            say(SAY.say("match.undated", passing.count()), SAY.say("match.undated.why"));
        }
        shown(clear, !state.filter().isNone());
        shown(list, passing.count() > 0);
    }

    private void say(String what, String reason) {
        heading.setText(what);
        why.setText(reason);
    }

    private static void shown(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }
}
