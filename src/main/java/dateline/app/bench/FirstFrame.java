package dateline.app.bench;

import dateline.ui.timeline.TimelineView;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Tells when the first frame that matters has been shown.
public final class FirstFrame {
    /// Frames from the one that paints to the one after which it is on the screen.
    private static final int UNTIL_SHOWN = 2;

    private static final long NANOS_BETWEEN_LOOKS = 1_000_000;

    private FirstFrame() {}

    /// Shows a stage with nothing in it.
    ///
    /// @param shown run on the JavaFX thread when its first frame is on the screen
    public static void ofEmptyStage(Runnable shown) {
        Platform.startup(
                () -> {
                    Stage stage = new Stage();
                    stage.setScene(new Scene(new Group(), Canvases.WIDTH, Canvases.HEIGHT));
                    stage.show();
                    when(stage::isShowing, shown);
                });
    }

    /// Waits for a timeline that shows events, in any window of this process; the toolkit may not
    /// have started yet.
    ///
    /// @param shown run on the JavaFX thread when it is on the screen
    public static void ofEvents(Runnable shown) {
        onceStarted(() -> when(FirstFrame::showsEvents, shown));
    }

    /// As [#ofEvents], with everything around the timeline.
    public static void ofAll(Runnable shown) {
        onceStarted(() -> when(() -> showsEvents() && shows(".top-bar"), shown));
    }

    private static void onceStarted(Runnable task) {
        while (true) {
            try {
                Platform.runLater(task);
                return;
            } catch (IllegalStateException notStarted) {
                LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
            }
        }
    }

    private static boolean showsEvents() {
        return nodes(".timeline")
                .anyMatch(node -> node instanceof TimelineView view && view.marks() > 0);
    }

    private static boolean shows(String style) {
        return nodes(style).findAny().isPresent();
    }

    private static Stream<Node> nodes(String style) {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(Objects::nonNull)
                .map(scene -> scene.lookup(style))
                .filter(Objects::nonNull);
    }

    private static void when(BooleanSupplier ready, Runnable shown) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames += frames > 0 || ready.getAsBoolean() ? 1 : 0;
                if (frames == UNTIL_SHOWN) {
                    stop();
                    shown.run();
                }
            }
        }.start();
    }
}
