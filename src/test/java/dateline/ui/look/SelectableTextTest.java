package dateline.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.function.BiConsumer;

class SelectableTextTest {
    private final SelectableText text =
            Stagehand.on(
                    () ->
                            new SelectableText(
                                    new SelectableText.Run("One sails ", "strong"),
                                    new SelectableText.Run("west", "muted")));
    private final Stage stage = Stagehand.on(Stage::new);

    @BeforeEach
    void show() {
        Stagehand.run(
                () -> {
                    stage.setScene(new Scene(new StackPane(text), 300, 60));
                    stage.show();
                });
        Stagehand.settle();
    }

    @AfterEach
    void close() {
        Stagehand.run(stage::close);
    }

    @Test
    void doubleClickSelectsAWordAndTheShortcutCopiesIt() {
        mouse(MouseEvent.MOUSE_PRESSED, at(0.4), 2);
        assertThat(text.selectedText()).isEqualTo("sails");
        key(KeyCode.C, Shortcut.DOWN);
        assertThat(clipboard()).isEqualTo("sails");
    }

    @Test
    void draggingSelectsAcrossStyles() {
        mouse(MouseEvent.MOUSE_PRESSED, at(0), 1);
        mouse(MouseEvent.MOUSE_DRAGGED, at(1), 1);
        assertThat(text.selectedText()).isEqualTo("One sails west");
        assertThat(highlighted()).isTrue();
    }

    @Test
    void withNothingSelectedTheWholeTextIsCopied() {
        mouse(MouseEvent.MOUSE_PRESSED, at(0), 1);
        key(KeyCode.C, Shortcut.DOWN);
        assertThat(clipboard()).isEqualTo("One sails west");
    }

    @Test
    void shiftWithArrowsMovesTheEndOfTheSelection() {
        mouse(MouseEvent.MOUSE_PRESSED, at(0), 1);
        key(KeyCode.RIGHT, Shortcut.SHIFT);
        key(KeyCode.RIGHT, Shortcut.SHIFT);
        assertThat(text.selectedText()).isEqualTo("On");
    }

    @Test
    void theSelectionGoesWithTheFocus() {
        Stagehand.run(text::selectAll);
        assertThat(text.selectedText()).isNotEmpty();
        Stagehand.run(() -> stage.getScene().getRoot().requestFocus());
        assertThat(text.selectedText()).isEmpty();
        assertThat(highlighted()).isFalse();
    }

    @Test
    void aTextTakenOffIsForgotten() {
        Stagehand.assertCollected(
                () -> {
                    SelectableText made = SelectableText.of("gone", "plain");
                    StackPane root = (StackPane) stage.getScene().getRoot();
                    root.getChildren().add(made);
                    made.selectAll();
                    root.getChildren().remove(made);
                    root.requestFocus();
                    return made;
                });
    }

    private enum Shortcut {
        DOWN,
        SHIFT
    }

    private boolean highlighted() {
        return !((javafx.scene.shape.Path) text.getChildren().getFirst()).getElements().isEmpty();
    }

    private static String clipboard() {
        return Stagehand.on(() -> Clipboard.getSystemClipboard().getString());
    }

    /// A point on the line, at a share of its width.
    private Point2D at(double share) {
        Rectangle2D line = text.getLayoutInfo().getLogicalBounds(false);
        return new Point2D(share * line.getWidth() + (share == 1 ? 5 : 0), line.getHeight() / 2);
    }

    private void mouse(javafx.event.EventType<MouseEvent> type, Point2D at, int clicks) {
        BiConsumer<Double, Double> fire =
                (x, y) ->
                        Event.fireEvent(
                                text,
                                new MouseEvent(
                                        type,
                                        x,
                                        y,
                                        0,
                                        0,
                                        MouseButton.PRIMARY,
                                        clicks,
                                        false,
                                        false,
                                        false,
                                        false,
                                        true,
                                        false,
                                        false,
                                        false,
                                        false,
                                        true,
                                        null));
        Point2D inScene = Stagehand.on(() -> text.localToScene(at));
        Stagehand.run(() -> fire.accept(inScene.getX(), inScene.getY()));
    }

    private void key(KeyCode code, Shortcut with) {
        boolean shift = with == Shortcut.SHIFT;
        Stagehand.run(
                () ->
                        Event.fireEvent(
                                text,
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        shift,
                                        !shift,
                                        false,
                                        false)));
    }
}
