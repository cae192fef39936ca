package dateline.app.bench;

import dateline.evidence.Assessment;
import dateline.model.Dataset;
import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.time.Viewport;
import dateline.ui.timeline.TimelineView;
import dateline.ui.timeline.TimelineView.Pace;
import dateline.ui.work.AfterFrames;
import dateline.ui.work.VirtualThreads;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/// A timeline in a window on the screen, with the pulses of the toolkit.
final class Screening {
    private static final double NANOS_PER_MS = 1e6;

    private final Store store = new Store(ViewState.EMPTY, InstantSource.system());
    private final TimelineView view =
            new TimelineView(
                    store, new VirtualThreads(Platform::runLater, new AfterFrames()), Pace.STILL);

    private Screening() {
        Stage stage = new Stage();
        stage.setScene(new Scene(view, Canvases.WIDTH, Canvases.HEIGHT));
        stage.setTitle("Dateline");
        stage.show();
    }

    /// Starts the toolkit and shows an empty window.
    static Screening start() {
        CompletableFuture<Screening> shown = new CompletableFuture<>();
        Platform.startup(
                () -> {
                    try {
                        Screening screening = new Screening();
                        screening.afterFrames(2, () -> shown.complete(screening));
                    } catch (RuntimeException | Error e) {
                        shown.completeExceptionally(e);
                    }
                });
        return shown.join();
    }

    /// Opens a dataset from memory.
    ///
    /// @return the milliseconds until its picture was on the screen with every event placed; a
    ///     large dataset's first picture, in which the fine rows are still being given, comes
    ///     earlier
    double open(Dataset dataset) {
        long start = System.nanoTime();
        Catalog catalog = Catalog.of(Assessment.of(dataset));
        CompletableFuture<Double> ready = new CompletableFuture<>();
        Canvases.onStage(
                () -> {
                    store.apply(Change.Open.of(catalog, viewport().widthPx()));
                    when(
                            () -> view.placed() && view.marks() > 0,
                            () ->
                                    afterFrames(
                                            1,
                                            () ->
                                                    ready.complete(
                                                            (System.nanoTime() - start)
                                                                    / NANOS_PER_MS)));
                    return true;
                });
        return ready.join();
    }

    Store store() {
        return store;
    }

    TimelineView view() {
        return view;
    }

    Viewport viewport() {
        return store.state().viewport();
    }

    void move(Viewport to) {
        store.apply(new Change.Move(to));
    }

    /// Runs something when the lanes have been painted anew and that is on the screen.
    void whenPainted(Runnable then) {
        int before = view.paints();
        when(() -> view.paints() > before, then);
    }

    /// Runs something at the first pulse at which a condition holds.
    void when(BooleanSupplier condition, Runnable then) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (condition.getAsBoolean()) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    /// Runs something at the pulse after some frames.
    void afterFrames(int frames, Runnable then) {
        int[] seen = {0};
        when(() -> seen[0]++ >= frames, then);
    }
}
