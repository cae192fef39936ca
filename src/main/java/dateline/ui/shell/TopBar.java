package dateline.ui.shell;

import dateline.evidence.Level;
import dateline.state.Catalog;
import dateline.text.Messages;
import dateline.ui.command.Command;
import dateline.ui.command.CommandRegistry;
import dateline.ui.command.KeyStroke;
import dateline.ui.look.Parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.LinkedHashMap;
import java.util.Map;

/// The bar at the top: what is open, the find, and the commands used most.
///
/// ```
/// HBox .top-bar     menu · title · counts            find · − + Fit · Conflicts · Legend ·
/// Commands
/// ```
final class TopBar extends HBox {
    private static final Messages SAY = Messages.of(TopBar.class);

    private final Label title = Parts.line("", "window-title");
    private final Button counts;
    private final Map<Command, Button> buttons = new LinkedHashMap<>();
    private final Button conflicts;
    private final Button legend;
    private final Node find;
    private final Command finding;

    TopBar(CommandMenu menu, Node find, CommandRegistry registry) {
        this.find = find;
        finding = registry.get("find.find");
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Button out = icon(registry.get("view.zoom-out"), Feather.MINUS);
        Button in = icon(registry.get("view.zoom-in"), Feather.PLUS);
        Button fit = words(registry.get("view.fit"), SAY.say("bar.fit"));
        conflicts = words(registry.get("find.conflicts"), "");
        legend = words(registry.get("help.legend"), SAY.say("bar.legend"));
        Button palette = words(registry.get("help.palette"), SAY.say("bar.commands"));
        title.setMinWidth(80);
        counts = words(registry.get("find.articles"), "");
        counts.getStyleClass().setAll("bar-counts");
        counts.setMinWidth(0);
        HBox.setHgrow(counts, Priority.ALWAYS); // and so the first to give way to a long find
        HBox zoom = new HBox(out, in, fit);
        zoom.getStyleClass().add("bar-group");
        getChildren()
                .addAll(menu, title, counts, Parts.gap(), find, zoom, conflicts, legend, palette);
    }

    /// What the legend points at.
    Node legend() {
        return legend;
    }

    /// Shows what is open.
    void show(Catalog catalog) {
        boolean nothing = catalog == Catalog.NOTHING;
        title.setText(nothing ? SAY.say("program") : catalog.dataset().title());
        counts.setText(nothing ? "" : counts(catalog));
        conflicts.setText(SAY.say("bar.conflicts", inConflict(catalog)));
    }

    /// Lets through what makes sense now.
    void enable() {
        buttons.forEach((command, button) -> button.setDisable(!command.enabled().getAsBoolean()));
        find.setDisable(!finding.enabled().getAsBoolean());
    }

    private static String counts(Catalog catalog) {
        return SAY.say(
                "bar.counts",
                catalog.entries().size(),
                catalog.dataset().articles().size(),
                catalog.assessment().lineages().families().size());
    }

    /// How many events the sources contradict each other about: as many as the filter counts.
    private static long inConflict(Catalog catalog) {
        return catalog.disputes().stream()
                .filter(it -> it.level() == Level.CONFLICT)
                .map(it -> it.event().id())
                .distinct()
                .count();
    }

    private Button icon(Command command, Ikon icon) {
        Button button = button(command);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("button-icon");
        return button;
    }

    private Button words(Command command, String text) {
        Button button = button(command);
        button.setText(text);
        return button;
    }

    private Button button(Command command) {
        Button button = new Button();
        button.getStyleClass().add("bar-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(true);
        button.setAccessibleText(command.name());
        button.setOnAction(_ -> command.run());
        String keys = command.keys().stream().findFirst().map(KeyStroke::shown).orElse("");
        Parts.tip(
                button, keys.isEmpty() ? command.name() : SAY.say("bar.tip", command.name(), keys));
        buttons.put(command, button);
        return button;
    }
}
