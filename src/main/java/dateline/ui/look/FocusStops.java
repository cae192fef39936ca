package dateline.ui.look;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

import java.util.Optional;

/// Where the keyboard focus can go inside a view.
public final class FocusStops {
    private FocusStops() {}

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
