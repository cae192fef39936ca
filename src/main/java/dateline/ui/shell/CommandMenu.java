package dateline.ui.shell;

import dateline.text.Messages;
import dateline.ui.command.Command;
import dateline.ui.command.CommandRegistry;
import dateline.ui.command.KeyStroke;
import dateline.ui.command.Topic;
import dateline.ui.look.Parts;

import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The menu of the window: a submenu a topic, made of the registry each time it opens, so that it
/// offers what makes sense now.
final class CommandMenu extends MenuButton {
    private static final Messages SAY = Messages.of(CommandMenu.class);

    /// Wide enough for every name with its keys, so that the keys stand in a column.
    private static final double ROW = 380;

    private final CommandRegistry registry;
    private final Supplier<List<Path>> recent;
    private final Consumer<Path> open;
    private String articles = "";

    /// @param recent the files opened lately
    /// @param open opens one of them
    CommandMenu(CommandRegistry registry, Supplier<List<Path>> recent, Consumer<Path> open) {
        super("", new FontIcon(Feather.MENU));
        this.registry = registry;
        this.recent = recent;
        this.open = open;
        getStyleClass().addAll("menu-button-plain", "flat", "no-arrow");
        setAccessibleText(SAY.say("menu"));
        setOnShowing(_ -> fill());
        getItems().add(new MenuItem()); // without any it would not open
    }

    /// How many articles there are, in a line below all topics that leads to them; no words, no
    /// line. A long one would leave the menus of the topics too little room in a narrow window.
    void setArticles(String words) {
        articles = words;
    }

    private void fill() {
        getItems().clear();
        for (Topic topic : Topic.values()) {
            Menu menu = new Menu(SAY.say(topic));
            List<Command> commands = registry.about(topic);
            boolean choices = commands.stream().anyMatch(command -> command.chosen() != null);
            commands.forEach(command -> menu.getItems().add(item(command, mark(command, choices))));
            if (topic == Topic.FILE && !recent.get().isEmpty()) {
                menu.getItems().add(1, recentMenu());
            }
            getItems().add(menu);
        }
        if (!articles.isEmpty()) {
            MenuItem item = new MenuItem(articles);
            item.setOnAction(_ -> registry.get("find.articles").run());
            getItems().addAll(new SeparatorMenuItem(), item);
        }
    }

    private Menu recentMenu() {
        Menu menu = new Menu(SAY.say("menu.recent"));
        for (Path file : recent.get()) {
            MenuItem item = new MenuItem(file.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> open.accept(file));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// The mark of a choice that is made; where a menu offers choices, its other items leave room
    /// for one.
    private static List<Node> mark(Command command, boolean choices) {
        Node mark = Parts.icon(Feather.CHECK);
        mark.setVisible(command.isChosen());
        return choices ? List.of(mark) : List.of();
    }

    /// The keys are written out and not set as an accelerator, which would run beside the registry.
    private static MenuItem item(Command command, List<Node> mark) {
        Label name = new Label(command.name());
        HBox row = new HBox();
        row.getChildren().addAll(mark);
        row.getChildren().add(name);
        row.getStyleClass().add("menu-row");
        row.setPrefWidth(ROW);
        if (!command.keys().isEmpty()) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label keys =
                    new Label(command.keys().stream().findFirst().map(KeyStroke::shown).orElse(""));
            keys.getStyleClass().add("muted");
            row.getChildren().addAll(gap, keys);
        }
        CustomMenuItem item = new CustomMenuItem(row);
        item.setDisable(!command.enabled().getAsBoolean());
        item.setOnAction(_ -> command.run());
        return item;
    }
}
