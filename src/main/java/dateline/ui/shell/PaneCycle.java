package dateline.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes the focus from one part of the window to the next.
///
/// @param parts in the order of the round
record PaneCycle(List<? extends Node> parts) {
    /// Goes some parts on from the one that has the focus; hidden parts are passed over.
    void step(Scene scene, int step) {
        List<? extends Node> shown = parts.stream().filter(Node::isVisible).toList();
        int here = place(shown, scene.getFocusOwner());
        for (int i = 1; i <= shown.size(); i++) {
            Node part = shown.get(Math.floorMod(here + step * i, shown.size()));
            Optional<Node> stop = firstStop(part);
            if (stop.isPresent()) {
                stop.get().requestFocus();
                return;
            }
        }
    }

    private static int place(List<? extends Node> parts, Node owner) {
        for (int i = 0; i < parts.size(); i++) {
            for (Node node = owner; node != null; node = node.getParent()) {
                if (node == parts.get(i)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static Optional<Node> firstStop(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        Stream<Node> children =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                        : Stream.empty();
        return children.map(PaneCycle::firstStop).flatMap(Optional::stream).findFirst();
    }
}
