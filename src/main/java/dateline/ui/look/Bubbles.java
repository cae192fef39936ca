package dateline.ui.look;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;

import org.controlsfx.control.PopOver;

/// Bubbles that point at what they are about.
public final class Bubbles {
    private Bubbles() {}

    /// A bubble that does not move by itself and cannot be torn off.
    ///
    /// @param content what it says
    /// @param arrow where its arrow is
    /// @param owner a node of the window it opens over
    public static PopOver around(Node content, PopOver.ArrowLocation arrow, Node owner) {
        PopOver bubble = new PopOver(content);
        bubble.setArrowLocation(arrow);
        bubble.setDetachable(false);
        bubble.setAnimated(false);
        closeByEscape(bubble);
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            ground(bubble, owner);
        }
        return bubble;
    }

    /// Keys come to a bubble before they come to its window; a list in it would keep Esc to itself.
    private static void closeByEscape(PopOver bubble) {
        EventHandler<KeyEvent> close =
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        bubble.hide();
                        event.consume();
                    }
                };
        bubble.getScene().addEventFilter(KeyEvent.KEY_PRESSED, close);
    }

    /// Where the desktop cannot blend windows the air around a bubble is white, unless it is
    /// coloured like the window.
    private static void ground(PopOver bubble, Node owner) {
        Background window = ((Region) owner.getScene().getRoot()).getBackground();
        if (window != null && !window.getFills().isEmpty()) {
            bubble.getScene().setFill(window.getFills().getLast().getFill());
        }
    }
}
