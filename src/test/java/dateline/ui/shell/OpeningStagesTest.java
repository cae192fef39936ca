package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.app.bench.Specimen;
import dateline.data.DatasetReader;
import dateline.data.Source;
import dateline.evidence.Density;
import dateline.state.Catalog;
import dateline.state.Store;
import dateline.state.Subscription;
import dateline.state.ViewState;
import dateline.ui.look.Stagehand;
import dateline.ui.outside.Settings;
import dateline.ui.source.AssessedSheets;
import dateline.ui.timeline.TimelineView;
import dateline.ui.work.Background;
import dateline.ui.work.Job;
import dateline.ui.work.Progress;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleConsumer;

/// What the window says while a large file is opened, from its first byte to its first row.
class OpeningStagesTest {
    private static final Path FILE = Path.of("large.json");
    private static final int EVENTS = 3_100;

    private final Catalog large = large();
    private final Later later = new Later();
    private final MainWindow window = Stagehand.on(this::made);

    private MainWindow made() {
        MainWindow window =
                new MainWindow(
                        new Store(ViewState.EMPTY, InstantSource.system()),
                        new Outfit(
                                new Slow(large),
                                _ -> {},
                                Settings.forgotten(),
                                later,
                                AssessedSheets::of,
                                TimelineView.Pace.STILL));
        new Scene(window.root(), 1000, 700);
        return window;
    }

    @Test
    void eachStageIsToldByItsNameUntilEventsHaveTheirRows() {
        Stagehand.run(() -> window.open(FILE));
        assertThat(texts()).contains("Opening large.json", "Step 1 of 3: reading the file");
        Stagehand.run(() -> later.work("open"));
        assertThat(texts())
                .contains("Step 2 of 3: weighing what each event rests on")
                .anyMatch(text -> text.matches("3,\\d{3} events, 1\\d{3} – 20\\d{2}"))
                .noneMatch(text -> text.contains("so far") || text.contains("%"));
        assertThat(bar().isIndeterminate()).isTrue();
        Stagehand.run(() -> later.done("open"));
        assertThat(texts()).contains("Step 3 of 3: giving each event its row");
        assertThat(lobby().isVisible()).isTrue();
        assertThat(cancel().isVisible()).isFalse();
        Stagehand.run(
                () -> {
                    later.work("placement");
                    later.done("placement");
                });
        assertThat(lobby().isVisible()).isFalse();
    }

    @Test
    void aFileGivenUpSaysNoMore() {
        Stagehand.run(() -> window.open(FILE));
        Stagehand.run(
                () -> {
                    later.work("open");
                    window.open(Path.of("other.json"));
                });
        assertThat(texts()).contains("Opening other.json", "Step 1 of 3: reading the file");
    }

    private List<String> texts() {
        return Stagehand.on(() -> Stagehand.texts(window.root()));
    }

    private Lobby lobby() {
        return node(Lobby.class);
    }

    private ProgressBar bar() {
        return node(ProgressBar.class);
    }

    private Button cancel() {
        Lobby lobby = lobby();
        return Stagehand.on(
                () ->
                        Stagehand.nodes(lobby, Button.class::isInstance).stream()
                                .map(Button.class::cast)
                                .filter(Button::isCancelButton)
                                .findFirst()
                                .orElseThrow());
    }

    private <T extends Node> T node(Class<T> type) {
        return Stagehand.on(
                () -> type.cast(Stagehand.nodes(window.root(), type::isInstance).getFirst()));
    }

    private static Catalog large() {
        try {
            StringWriter json = new StringWriter();
            Specimen.write(EVENTS, 1, json);
            byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
            return Catalog.of(
                    Objects.requireNonNull(
                            DatasetReader.read(Source.of("large.json", bytes)).assessment()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Has jobs wait until their work is asked for, and once more until they are done.
    private static final class Later implements Background {
        private final Map<String, Runnable> works = new LinkedHashMap<>();
        private final Map<String, Runnable> ends = new LinkedHashMap<>();

        @Override
        public <T> Subscription start(Job<T> job, DoubleConsumer progress) {
            Telling telling = new Telling(progress);
            works.put(
                    job.key(),
                    () -> {
                        try {
                            T result = job.work().run(telling);
                            ends.put(job.key(), () -> job.done().accept(result));
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    });
            return () -> telling.cancelled = true;
        }

        void work(String key) {
            Objects.requireNonNull(works.remove(key), key).run();
        }

        void done(String key) {
            Objects.requireNonNull(ends.remove(key), key).run();
        }

        @Override
        public void later(Runnable task) {
            task.run();
        }
    }

    private static final class Telling implements Progress {
        private final DoubleConsumer watcher;
        private boolean cancelled;

        Telling(DoubleConsumer watcher) {
            this.watcher = watcher;
        }

        @Override
        public void reached(double fraction) {
            watcher.accept(fraction);
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }

    /// Tells of a file as it is read.
    private record Slow(Catalog catalog) implements Fitting.KeepsNothing {
        @Override
        public Opening open(Path file, Progress progress) {
            progress.reached(1);
            progress.grown(Density.NONE.with(catalog.assessment().survey()));
            progress.weighing();
            return new Opening(catalog, List.of(), List.of());
        }
    }
}
