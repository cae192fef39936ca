package dateline.ui.look;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

import org.jspecify.annotations.Nullable;

import java.util.function.ToDoubleFunction;

/// Keeps what has the keyboard focus in sight: a scroll pane by itself does not follow the Tab key.
///
/// Listens to the scene only while the pane is in it, so that a page taken off is free to go.
public final class ScrollToFocus {
    private static final double MARGIN = 12;

    private final ScrollPane pane;
    private final ToDoubleFunction<Node> covered;
    private final ChangeListener<@Nullable Node> focus = (at, was, is) -> follow(is);

    private ScrollToFocus(ScrollPane pane, ToDoubleFunction<Node> covered) {
        this.pane = pane;
        this.covered = covered;
    }

    /// Has a pane follow the focus from now on.
    public static void in(ScrollPane pane) {
        in(pane, node -> 0);
    }

    /// Has a pane follow the focus from now on, part of which is covered.
    ///
    /// @param covered how many pixels of the top hide a node that would stand there
    public static void in(ScrollPane pane, ToDoubleFunction<Node> covered) {
        ScrollToFocus following = new ScrollToFocus(pane, covered);
        pane.sceneProperty().addListener((at, was, is) -> following.move(was, is));
        following.move(null, pane.getScene());
    }

    private void move(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            from.focusOwnerProperty().removeListener(focus);
        }
        if (to != null) {
            to.focusOwnerProperty().addListener(focus);
        }
    }

    private void follow(@Nullable Node focused) {
        Node content = pane.getContent();
        if (focused == null || content == null || !inside(focused, content)) {
            return;
        }
        Bounds bounds = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double shown = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - shown;
        if (hidden > 0) {
            double top = pane.getVvalue() * hidden;
            double least = bounds.getMaxY() + MARGIN - shown;
            double most = bounds.getMinY() - MARGIN - covered.applyAsDouble(focused);
            double wanted = top < least ? least : Math.min(top, Math.max(0, most));
            pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }

    private static boolean inside(Node node, Node content) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent == content) {
                return true;
            }
        }
        return false;
    }
}
