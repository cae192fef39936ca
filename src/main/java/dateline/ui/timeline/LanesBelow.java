package dateline.ui.timeline;

import dateline.layout.LaneBox;
import dateline.text.Messages;

import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import java.util.List;

/// Says at the foot of the lane headers how many lanes are out of sight below, and which; a click
/// scrolls to them.
final class LanesBelow extends Label {
    private static final Messages SAY = Messages.of(LanesBelow.class);
    private static final double BELOW = 4;
    private static final double MARGIN = 10;

    private List<String> lanes = List.of();

    /// @param clicked scrolls to what is below
    LanesBelow(Runnable clicked) {
        getStyleClass().add("lanes-below");
        setManaged(false);
        setVisible(false);
        setCursor(Cursor.HAND);
        setTooltip(new Tooltip());
        setOnMousePressed(event -> event.consume());
        setOnMouseClicked(
                event -> {
                    clicked.run();
                    event.consume();
                });
    }

    /// Names the lanes below, from top to bottom; with none it is not there.
    void show(List<String> below) {
        if (!below.equals(lanes)) {
            lanes = below;
            setText(SAY.say("lanes.below", below.size()));
            getTooltip().setText(String.join("\n", below));
        }
        setVisible(!below.isEmpty());
    }

    /// Stands at the foot of the headers.
    ///
    /// @param bottom the first pixel below the lanes
    void place(double headerPx, double bottom) {
        double width = headerPx - MARGIN - 4;
        resizeRelocate(MARGIN, bottom - LaneBox.SIGN_PX, width, LaneBox.SIGN_PX - BELOW);
    }
}
