package dateline.app.bench;

import dateline.ui.look.Theme;

import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;

/// Paints on real canvases, and tells how long that took.
final class Canvases {
    static final int WIDTH = 1600;
    static final int HEIGHT = 900;

    private static final double NANOS_PER_MS = 1e6;

    private Canvases() {}

    /// Does something on the JavaFX thread and waits for it.
    static <T> T onStage(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        result.complete(work.call());
                    } catch (Exception | Error e) {
                        result.completeExceptionally(e);
                    }
                });
        return result.join();
    }

    /// The milliseconds from before `change` until the scene is painted with it, once a change.
    static double[] painted(Scene scene, Runnable... changes) {
        return painted(scene, System::nanoTime, changes);
    }

    /// The milliseconds of processor time, on all threads together, that it takes to make each
    /// change and paint the scene with it: on a busy machine a frame waits, but it works no longer.
    static double[] worked(Scene scene, Runnable... changes) {
        return painted(scene, new Labour(), changes);
    }

    private static double[] painted(Scene scene, LongSupplier clock, Runnable... changes) {
        WritableImage image = new WritableImage(WIDTH, HEIGHT);
        double[] millis = new double[changes.length];
        for (int i = 0; i < changes.length; i++) {
            long start = clock.getAsLong();
            changes[i].run();
            scene.snapshot(image);
            millis[i] = (clock.getAsLong() - start) / NANOS_PER_MS;
        }
        return millis;
    }

    /// A window dressed as the timeline's, with nothing but a canvas in its place.
    record Empty(Scene scene, Canvas canvas) {
        static Empty make() {
            Canvas canvas = new Canvas(WIDTH, HEIGHT);
            Pane place = new Pane(canvas);
            place.getStyleClass().add("timeline");
            Scene scene = new Scene(new Group(place), WIDTH, HEIGHT);
            Theme.LIGHT.apply(scene);
            return new Empty(scene, canvas);
        }

        /// One clear and one fill.
        void paint() {
            canvas.getGraphicsContext2D().clearRect(0, 0, WIDTH, HEIGHT);
            canvas.getGraphicsContext2D().setFill(Color.WHITE);
            canvas.getGraphicsContext2D().fillRect(0, 0, WIDTH, HEIGHT);
        }
    }
}
