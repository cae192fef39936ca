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
            flatten(bubble, owner);
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

    /// Where the desktop cannot blend windows, a bubble covers its whole window: whatever it left
    /// clear would be opaque and lie over what is around it.
    static void flatten(PopOver bubble, Node owner) {
        bubble.setArrowSize(0);
        bubble.setArrowIndent(0);
        bubble.setCornerRadius(0);
        Background window = ((Region) owner.getScene().getRoot()).getBackground();
        if (window != null && !window.getFills().isEmpty()) {
            bubble.getScene().setFill(window.getFills().getLast().getFill());
        }
    }
}
