package dateline.ui.look;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

import java.util.Optional;

/// Where the keyboard focus can go inside a view.
public final class FocusStops {
    private FocusStops() {}

    /// Whether a view holds what has the focus of its window, be that window in front or not.
    public static boolean holdFocus(Node view) {
        Scene scene = view.getScene();
        Node holder = scene == null ? null : scene.getFocusOwner();
        while (holder != null && holder != view) {
            holder = holder.getParent();
        }
        return holder != null;
    }

    /// The first node, from the top, that the Tab key would stop at.
    public static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return switch (node) {
            case ScrollPane scroll when scroll.getContent() != null -> first(scroll.getContent());
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream()
                            .map(FocusStops::first)
                            .flatMap(Optional::stream)
                            .findFirst();
            default -> Optional.empty();
        };
    }
}
