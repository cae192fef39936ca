package dateline.app.bench;

import dateline.ui.timeline.TimelineView;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

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
        while (true) {
            try {
                Platform.runLater(() -> when(FirstFrame::showsEvents, shown));
                return;
            } catch (IllegalStateException notStarted) {
                LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
            }
        }
    }

    private static boolean showsEvents() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene != null)
                .map(scene -> scene.lookup(".timeline"))
                .anyMatch(node -> node instanceof TimelineView view && view.marks() > 0);
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
