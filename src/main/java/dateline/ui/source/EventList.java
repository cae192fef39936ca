package dateline.ui.source;

import dateline.ui.look.Parts;

import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// A list of events of any length; the arrow keys go through it and select, a click or Enter opens.
///
/// Only the rows in sight are put into words.
final class EventList extends ListView<EventList.Line> {
    private static final double SCROLL_BAR = 14;

    private final Function<Line, Listed> words;
    private final Consumer<String> open;
    private @Nullable Heading heading;
    private boolean told;

    /// A line before it is put into words.
    ///
    /// @param event the id of its event
    /// @param place its place in the list, from 0
    record Line(String event, int place) {}

    /// What stands over a line, where the list goes on to something else.
    ///
    /// @param place of the line, from 0
    record Heading(int place, String words) {}

    /// What a reader does with a list.
    ///
    /// @param step told the event gone to
    /// @param open told the event to open
    record Uses(Consumer<String> step, Consumer<String> open) {}

    /// @param events the ids of the events, in the order listed
    /// @param words puts a line into words
    EventList(List<String> events, Function<Line, Listed> words, Uses uses) {
        this.words = words;
        this.open = uses.open();
        getStyleClass().add("event-list");
        for (int place = 0; place < events.size(); place++) {
            getItems().add(new Line(events.get(place), place));
        }
        setCellFactory(list -> new Row());
        getSelectionModel().selectedItemProperty().addListener((at, was, is) -> step(is, uses));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Puts a heading over a line.
    void setHeading(Heading over) {
        heading = over;
        refresh();
    }

    private String headingOver(Line line) {
        return heading != null && heading.place() == line.place() ? heading.words() : "";
    }

    /// Stands at an event that was selected elsewhere, unless it does already; at none if it is not
    /// listed.
    void standAt(@Nullable String event) {
        Line here = getSelectionModel().getSelectedItem();
        if (here != null && here.event().equals(event)) {
            return;
        }
        told = true;
        getSelectionModel().clearSelection();
        getItems().stream()
                .filter(line -> line.event().equals(event))
                .findFirst()
                .ifPresent(this::goTo);
        told = false;
    }

    private void goTo(Line line) {
        getSelectionModel().select(line.place());
        scrollTo(Math.max(0, line.place() - 2));
    }

    private void step(@Nullable Line to, Uses uses) {
        if (to != null && !told) {
            uses.step().accept(to.event());
        }
    }

    private void key(KeyEvent event) {
        Line here = getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && here != null) {
            open.accept(here.event());
            event.consume();
        }
    }

    /// A row that wraps to the width of the list.
    private final class Row extends ListCell<Line> {
        Row() {
            setPrefWidth(0);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
            setOnMouseClicked(
                    event -> {
                        Line here = getItem();
                        if (event.getButton() == MouseButton.PRIMARY && here != null) {
                            open.accept(here.event());
                        }
                    });
        }

        /// As tall as its row is at the width of the list: a cell itself does not ask.
        @Override
        protected double computePrefHeight(double width) {
            Node row = getGraphic();
            if (row == null) {
                return super.computePrefHeight(width);
            }
            double all = width < 0 ? EventList.this.getWidth() - SCROLL_BAR : width;
            double inside = all - snappedLeftInset() - snappedRightInset();
            return row.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            if (line == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                Listed listed = words.apply(line);
                String over = headingOver(line);
                Region row = new EventRow(listed);
                setGraphic(over.isEmpty() ? row : new VBox(8, Parts.section(over), row));
                setAccessibleText((over + " " + EventRow.spoken(listed)).strip());
                // a node that comes new while the list is being laid out may be left without a size
                Platform.runLater(row::requestLayout);
            }
        }
    }
}
