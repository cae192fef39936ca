package dateline.ui.shell;

import dateline.state.Entry;
import dateline.text.Messages;
import dateline.ui.look.Bubbles;
import dateline.ui.look.Parts;
import dateline.ui.timeline.Crowd;

import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The events that have no room at this zoom, as a list in a bubble.
final class CrowdList extends VBox {
    private static final Messages SAY = Messages.of(CrowdList.class);
    private static final double WIDTH = 320;
    private static final double ROW = 28;
    private static final int ROWS = 9;

    private final ListView<Entry> list = new ListView<>();

    private CrowdList(Crowd crowd, Consumer<Entry> chosen) {
        getStyleClass().add("crowd-list");
        list.setItems(FXCollections.observableArrayList(crowd.entries()));
        list.setCellFactory(_ -> new Row());
        list.setFixedCellSize(ROW);
        list.setPrefSize(WIDTH, ROW * Math.min(ROWS, crowd.entries().size()) + 4);
        list.setOnMouseClicked(_ -> choose(chosen));
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        choose(chosen);
                    }
                });
        getChildren().addAll(Parts.section(SAY.say("crowd.title", crowd.count())), list);
    }

    /// Shows the list of a crowd where it was clicked.
    ///
    /// @param over the node in whose pixels the crowd counts
    /// @param chosen hears of the event that is chosen
    static PopOver show(Crowd crowd, Node over, Consumer<Entry> chosen) {
        PopOver bubble = Bubbles.around(new Region(), PopOver.ArrowLocation.BOTTOM_CENTER, over);
        bubble.setContentNode(
                new CrowdList(
                        crowd,
                        entry -> {
                            bubble.hide();
                            chosen.accept(entry);
                        }));
        Bounds window = over.localToScreen(over.getLayoutBounds());
        bubble.show(over, window.getMinX() + crowd.x(), window.getMinY() + crowd.y() - 6);
        return bubble;
    }

    private void choose(Consumer<Entry> chosen) {
        Entry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            chosen.accept(entry);
        }
    }

    private static final class Row extends ListCell<Entry> {
        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(empty || entry == null ? null : entry.event().title());
        }
    }
}
