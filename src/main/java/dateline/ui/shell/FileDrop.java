package dateline.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Opens the file that is dropped on a node.
final class FileDrop {
    private FileDrop() {}

    /// Has a node take files.
    static void on(Node node, Consumer<Path> open) {
        node.setOnDragOver(FileDrop::over);
        node.setOnDragDropped(event -> dropped(event, open));
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private static void dropped(DragEvent event, Consumer<Path> open) {
        Dragboard board = event.getDragboard();
        boolean files = board.hasFiles() && !board.getFiles().isEmpty();
        if (files) {
            open.accept(board.getFiles().getFirst().toPath());
        }
        event.setDropCompleted(files);
        event.consume();
    }
}
