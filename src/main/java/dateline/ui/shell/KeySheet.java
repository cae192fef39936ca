package dateline.ui.shell;

import dateline.text.Messages;
import dateline.ui.command.Command;
import dateline.ui.command.CommandRegistry;
import dateline.ui.command.KeyStroke;
import dateline.ui.command.Topic;
import dateline.ui.look.Parts;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Every key and every gesture on one sheet, made of the registry.
///
/// ```
/// VBox .key-sheet
/// ├── Label
/// └── ScrollPane
///     └── FlowPane            one VBox .key-topic per topic, of HBox .key-row
/// ```
final class KeySheet extends VBox {
    private static final Messages SAY = Messages.of(KeySheet.class);

    private final ScrollPane scroll = new ScrollPane();

    KeySheet(CommandRegistry registry) {
        getStyleClass().add("key-sheet");
        FlowPane columns = new FlowPane(Orientation.VERTICAL);
        columns.getStyleClass().add("key-columns");
        columns.getChildren().add(gestures());
        for (Topic topic : Topic.values()) {
            List<Command> keyed =
                    registry.about(topic).stream()
                            .filter(command -> !command.keys().isEmpty())
                            .toList();
            if (!keyed.isEmpty()) {
                columns.getChildren().add(topic(SAY.say(topic), rows(keyed)));
            }
        }
        scroll.setContent(columns);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("overlay-scroll");
        getChildren().addAll(Parts.word(SAY.say("keys.title"), "heading"), scroll);
        setPrefSize(960, 620);
    }

    /// What takes the focus.
    Node focus() {
        return scroll;
    }

    private static List<Node> rows(List<Command> commands) {
        return commands.stream()
                .<Node>map(
                        command ->
                                row(
                                        command.name(),
                                        command.keys().stream().map(KeyStroke::shown).toList()))
                .toList();
    }

    private static Node gestures() {
        List<Node> rows = new ArrayList<>();
        for (Gesture gesture : Gesture.values()) {
            List<String> parts = List.of(SAY.say(gesture).split("\\|", 2));
            rows.add(row(parts.getLast().strip(), List.of(parts.getFirst().strip())));
        }
        return topic(SAY.say("keys.gestures"), rows);
    }

    private static Node topic(String title, List<Node> rows) {
        VBox topic = new VBox(Parts.section(title.toUpperCase(Locale.ROOT)));
        topic.getStyleClass().add("key-topic");
        topic.getChildren().addAll(rows);
        return topic;
    }

    private static Node row(String name, List<String> keys) {
        HBox row = new HBox(Parts.word(name, "plain"), Parts.gap());
        row.getStyleClass().add("key-row");
        row.setAlignment(Pos.CENTER_LEFT);
        keys.forEach(key -> row.getChildren().add(Parts.word(key, "key-cap")));
        return row;
    }

    /// What the pointer can do on the timeline.
    private enum Gesture {
        DRAG,
        WHEEL,
        ZOOM,
        AXIS,
        SIDEWAYS,
        SWEEP,
        MEASURE,
        CLICK,
        ADD,
        RANGE,
        DOUBLE
    }
}
