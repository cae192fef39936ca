package dateline.ui.shell;

import dateline.text.Messages;
import dateline.ui.command.Command;
import dateline.ui.command.CommandRegistry;
import dateline.ui.command.KeyStroke;
import dateline.ui.look.Parts;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// Every command that makes sense now, found by a few letters and run by Enter.
///
/// ```
/// VBox .palette
/// ├── TextField
/// └── ListView of HBox .palette-row     name, then keys
/// ```
final class CommandPalette extends VBox {
    private static final Messages SAY = Messages.of(CommandPalette.class);
    private static final double WIDTH = 520;
    private static final double HEIGHT = 380;
    private static final double ROW = 34;

    private final TextField query = new TextField();
    private final ListView<Command> list = new ListView<>();
    private final List<Command> commands;
    private final Runnable close;

    /// @param close puts the palette away
    CommandPalette(CommandRegistry registry, Runnable close) {
        this.close = close;
        commands =
                registry.all().stream()
                        .filter(command -> command.enabled().getAsBoolean())
                        .toList();
        getStyleClass().add("palette");
        query.setPromptText(SAY.say("palette.prompt"));
        list.setCellFactory(_ -> new Row());
        list.setPlaceholder(new Label(SAY.say("palette.none")));
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        setPrefSize(WIDTH, HEIGHT);
        getChildren().addAll(query, list);
        query.textProperty().subscribe(this::show);
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        list.setOnMouseClicked(_ -> run());
    }

    /// Where the letters are typed.
    TextField query() {
        return query;
    }

    /// What is offered now, the best first.
    List<Command> offered() {
        return List.copyOf(list.getItems());
    }

    private void show(String typed) {
        List<String> words = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
        list.setItems(
                FXCollections.observableArrayList(
                        commands.stream().filter(command -> matches(command, words)).toList()));
        list.getSelectionModel().selectFirst();
        if (list.getSkin() != null) {
            list.scrollTo(0);
        }
    }

    private static boolean matches(Command command, List<String> words) {
        String name = command.name().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(name::contains);
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> select(1);
            case UP -> select(-1);
            case ENTER -> run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int by) {
        int count = list.getItems().size();
        if (count > 0) {
            int place = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, count);
            list.getSelectionModel().select(place);
            list.scrollTo(Math.max(0, place - 4));
        }
    }

    private void run() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            chosen.run();
        }
    }

    /// Its nodes stay and only their words change: a node that comes new while the list is being
    /// laid out may be left without a size, which looks like an empty row.
    private static final class Row extends ListCell<Command> {
        private final Label name = Parts.line("", "plain");
        private final Label keys = Parts.word("", "key-cap");
        private final HBox row = new HBox(name, Parts.gap(), keys);

        Row() {
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("palette-row");
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                return;
            }
            String shown = command.keys().stream().findFirst().map(KeyStroke::shown).orElse("");
            name.setText(command.name());
            keys.setText(shown);
            keys.setVisible(!shown.isEmpty());
            setGraphic(row);
        }
    }
}
