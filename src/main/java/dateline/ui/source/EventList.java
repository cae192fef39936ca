package dateline.ui.source;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// A list of events of any length; going through it selects them, Enter or a double click opens.
final class EventList extends ListView<Listed> {
    private boolean told;

    /// @param events what to list
    /// @param step told the event gone to
    /// @param open told the event to open
    EventList(List<Listed> events, Consumer<String> step, Consumer<String> open) {
        getStyleClass().add("event-list");
        getItems().setAll(events);
        setCellFactory(list -> new Row(open));
        getSelectionModel().selectedItemProperty().addListener((at, was, is) -> step(is, step));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, open));
    }

    /// Stands at an event that was selected elsewhere; at none if it is not listed.
    void standAt(@Nullable String event) {
        told = true;
        getSelectionModel().clearSelection();
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).event().equals(event)) {
                getSelectionModel().select(i);
                scrollTo(Math.max(0, i - 2));
                break;
            }
        }
        told = false;
    }

    private void step(@Nullable Listed to, Consumer<String> step) {
        if (to != null && !told) {
            step.accept(to.event());
        }
    }

    private void key(KeyEvent event, Consumer<String> open) {
        Listed here = getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && here != null) {
            open.accept(here.event());
            event.consume();
        }
    }

    /// A row that wraps to the width of the list.
    private static final class Row extends ListCell<Listed> {
        Row(Consumer<String> open) {
            setPrefWidth(0);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
            setOnMouseClicked(
                    event -> {
                        Listed here = getItem();
                        if (event.getClickCount() == 2 && here != null) {
                            open.accept(here.event());
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable Listed listed, boolean empty) {
            super.updateItem(listed, empty);
            setText(null);
            setGraphic(listed == null || empty ? null : new EventRow(listed));
            setAccessibleText(listed == null ? null : EventRow.spoken(listed));
        }
    }
}
