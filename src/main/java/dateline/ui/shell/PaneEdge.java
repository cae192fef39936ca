package dateline.ui.shell;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import java.util.function.DoubleConsumer;

/// The edge of a pane: a line one pixel wide that can be gripped a little beside it.
final class PaneEdge extends Region {
    /// How far beside the line it can still be gripped, in pixels.
    static final double GRIP = 4;

    private double lastX;

    /// @param dragged hears how far to the right the edge was dragged
    /// @param reset hears of a double click
    PaneEdge(DoubleConsumer dragged, Runnable reset) {
        getStyleClass().add("pane-edge");
        setCursor(Cursor.H_RESIZE);
        setOnMousePressed(event -> lastX = event.getSceneX());
        setOnMouseDragged(event -> drag(event, dragged));
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        reset.run();
                    }
                });
    }

    private void drag(MouseEvent event, DoubleConsumer dragged) {
        if (event.isPrimaryButtonDown()) {
            dragged.accept(event.getSceneX() - lastX);
            lastX = event.getSceneX();
        }
    }
}
