package dateline.ui.source;

import dateline.ui.look.SelectableText;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A page that is one list of events.
///
/// ```
/// VBox .page
/// ├── VBox .page-head      title · what the list is · buttons
/// └── EventList, or a sentence where it is empty
/// ```
final class ListPage extends VBox {
    private final @Nullable EventList list;

    /// What a list page says about itself.
    ///
    /// @param title the heading
    /// @param explained what the list is, in a sentence
    /// @param empty what stands there when nothing is listed
    record Words(String title, String explained, String empty) {}

    /// @param words what it says
    /// @param list the events, or null where there are none
    /// @param buttons what stands under the heading
    ListPage(Words words, @Nullable EventList list, List<? extends Node> buttons) {
        this.list = list;
        getStyleClass().add("page");
        VBox head = new VBox(SelectableText.of(words.title(), "title-text"));
        head.getStyleClass().add("page-head");
        head.getChildren().add(SelectableText.of(words.explained(), "muted"));
        if (!buttons.isEmpty()) {
            HBox row = new HBox(8);
            row.getChildren().addAll(buttons);
            head.getChildren().add(row);
        }
        getChildren().addAll(head, body(words));
    }

    private Node body(Words words) {
        if (list == null) {
            Label empty = new Label(words.empty());
            empty.getStyleClass().addAll("muted", "empty-words");
            empty.setWrapText(true);
            return empty;
        }
        list.setAccessibleText(words.title());
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    /// Stands at the event that leads the selection.
    void standAt(@Nullable String event) {
        if (list != null) {
            list.standAt(event);
        }
    }
}
