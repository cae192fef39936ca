package dateline.ui.shell;

import dateline.text.Messages;
import dateline.ui.command.Command;
import dateline.ui.command.CommandRegistry;
import dateline.ui.command.KeyStroke;
import dateline.ui.command.Topic;
import dateline.ui.look.Parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// Every key and every gesture on one sheet, made of the registry.
///
/// ```
/// VBox .key-sheet
/// ├── Label
/// └── ScrollPane
///     └── HBox
///         └── VBox .key-column ×2     one VBox .key-topic per topic, of HBox .key-row
/// ```
final class KeySheet extends VBox {
    private static final Messages SAY = Messages.of(KeySheet.class);

    private static final double WIDTH = 940;
    private static final double HEIGHT = 640;

    /// More keys than this for one command are there for other keyboards.
    private static final int KEYS_SHOWN = 2;

    private final ScrollPane scroll = new ScrollPane();
    private final VBox left = column();
    private final VBox right = column();

    KeySheet(CommandRegistry registry) {
        getStyleClass().add("key-sheet");
        left.getChildren().add(gestures());
        for (Topic topic : Topic.values()) {
            List<Command> keyed =
                    registry.about(topic).stream()
                            .filter(command -> !command.keys().isEmpty())
                            .toList();
            if (!keyed.isEmpty()) {
                side(topic).getChildren().add(topic(SAY.say(topic), rows(keyed)));
            }
        }
        scroll.setContent(new HBox(left, right));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("overlay-scroll");
        getChildren().addAll(Parts.word(SAY.say("keys.title"), "heading"), scroll);
        setPrefSize(WIDTH, HEIGHT);
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("key-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMinWidth(0);
        column.setPrefWidth(WIDTH / 2); // both as wide, whatever stands in them
        return column;
    }

    /// The two sides come out about equally long.
    private VBox side(Topic topic) {
        return switch (topic) {
            case FILE, EDIT, FIND, HELP -> left;
            case VIEW, GO -> right;
        };
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
                                        command.keys().stream()
                                                .limit(KEYS_SHOWN)
                                                .map(KeyStroke::shown)
                                                .toList()))
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
        VBox topic = new VBox(Parts.section(title));
        topic.getStyleClass().add("key-topic");
        topic.getChildren().addAll(rows);
        return topic;
    }

    private static Node row(String name, List<String> keys) {
        Label words = Parts.growing(Parts.line(name, "plain"));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(words);
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
