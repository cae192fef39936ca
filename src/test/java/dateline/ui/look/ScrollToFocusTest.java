package dateline.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class ScrollToFocusTest {
    private final List<Button> buttons =
            Stagehand.on(
                    () -> IntStream.range(0, 30).mapToObj(i -> new Button("no. " + i)).toList());
    private final ScrollPane pane =
            Stagehand.on(() -> new ScrollPane(new VBox(buttons.toArray(Node[]::new))));
    private final Stage stage = Stagehand.on(Stage::new);

    @BeforeEach
    void show() {
        Stagehand.run(
                () -> {
                    ScrollToFocus.in(pane);
                    stage.setScene(new Scene(new StackPane(pane), 200, 150));
                    stage.show();
                });
        Stagehand.settle();
    }

    @AfterEach
    void close() {
        Stagehand.run(stage::close);
    }

    @Test
    void whatTakesTheFocusComesIntoSight() {
        for (int i : new int[] {20, 29, 3, 0}) {
            Stagehand.run(buttons.get(i)::requestFocus);
            Stagehand.settle();
            assertThat(inSight(buttons.get(i))).as("button %d", i).isTrue();
        }
    }

    @Test
    void whatIsInSightStaysWhereItIs() {
        Stagehand.run(buttons.get(1)::requestFocus);
        assertThat(pane.getVvalue()).isZero();
    }

    @Test
    void aPaneTakenOffIsForgotten() {
        Stagehand.assertCollected(
                () -> {
                    ScrollPane made = new ScrollPane(new Button("gone"));
                    ScrollToFocus.in(made);
                    StackPane root = (StackPane) stage.getScene().getRoot();
                    root.getChildren().add(made);
                    root.getChildren().remove(made);
                    return made;
                });
    }

    private boolean inSight(Button button) {
        return Stagehand.on(
                () -> {
                    Bounds seen = button.localToScene(button.getLayoutBounds());
                    return seen.getMinY() >= 0 && seen.getMaxY() <= 150;
                });
    }
}
