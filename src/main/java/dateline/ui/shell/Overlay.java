package dateline.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// What lies over the window for a moment: the palette, the key sheet, the prompt for a date.
///
/// ```
/// StackPane .overlay          dims the window; a click on it closes
/// └── Region .overlay-card
/// ```
/// Escape closes it, and the focus goes back to where it was.
final class Overlay extends StackPane {
    private @Nullable Node focusBefore;

    Overlay() {
        getStyleClass().add("overlay");
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::closedByEscape);
    }

    /// Shows a card in place of any other and gives the focus to a node in it.
    void show(Region card, Node focus) {
        if (!isVisible()) {
            Scene scene = getScene();
            focusBefore = scene == null ? null : scene.getFocusOwner();
        }
        card.getStyleClass().add("overlay-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(card);
        setVisible(true);
        focus.requestFocus();
    }

    /// Puts the card away.
    void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        getChildren().clear();
        if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }

    private void pressed(MouseEvent event) {
        if (event.getTarget() == this) {
            close();
        }
        event.consume();
    }

    private void closedByEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }
}
