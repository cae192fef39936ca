package dateline.ui.look;

import dateline.text.Messages;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

import java.util.function.Supplier;

/// The context menu of a text: copy, copy as a citation, select all.
final class CopyMenu {
    private static final Messages SAY = Messages.of(CopyMenu.class);

    private final ContextMenu menu = new ContextMenu();
    private final MenuItem cite = new MenuItem(SAY.say("copy.citation"));
    private String citation = "";

    CopyMenu(Supplier<String> copyable, Runnable selectAll) {
        MenuItem copy = new MenuItem(SAY.say("copy"));
        copy.setAccelerator(KeyCombination.valueOf("Shortcut+C"));
        copy.setOnAction(event -> SelectableText.copy(copyable.get()));
        cite.setOnAction(event -> SelectableText.copy(citation));
        MenuItem all = new MenuItem(SAY.say("copy.all"));
        all.setAccelerator(KeyCombination.valueOf("Shortcut+A"));
        all.setOnAction(event -> selectAll.run());
        menu.getItems().addAll(copy, cite, all);
    }

    void show(Node owner, String citationText, double screenX, double screenY) {
        citation = citationText;
        cite.setVisible(!citationText.isEmpty());
        menu.show(owner, screenX, screenY);
    }

    boolean isShowing() {
        return menu.isShowing();
    }
}
