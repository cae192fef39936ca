package dateline.ui.shell;

import dateline.data.DatasetReader;
import dateline.data.Reading;
import dateline.data.Source;
import dateline.evidence.Assessment;
import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.ui.outside.Library;
import dateline.ui.outside.Settings;
import dateline.ui.source.AssessedSheets;
import dateline.ui.timeline.TimelineView;
import dateline.ui.work.Progress;
import dateline.ui.work.SameThread;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

/// A window over the real dataset that never waits, for pictures and journeys.
final class Fitting {
    static final Catalog STORY = read(Path.of("data/scale-ai.json"));

    final Store store = new Store(ViewState.EMPTY, InstantSource.system());
    final Settings settings = Settings.forgotten();
    final MainWindow window;

    /// @param library opens files
    Fitting(Library library) {
        window =
                new MainWindow(
                        store,
                        new Outfit(
                                library,
                                _ -> {},
                                settings,
                                new SameThread(),
                                AssessedSheets::of,
                                TimelineView.Pace.STILL));
    }

    /// A window with the story open.
    static Fitting story() {
        Fitting fitting = new Fitting(new NoFiles());
        fitting.store.apply(Change.Open.of(STORY, 1000));
        return fitting;
    }

    private static Catalog read(Path file) {
        try {
            Reading reading = DatasetReader.read(Source.of(file));
            return Catalog.of(Assessment.of(Objects.requireNonNull(reading.dataset())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A library that finds every passage and keeps nothing.
    interface KeepsNothing extends Library {
        @Override
        default Opening check(Catalog open, @Nullable Path texts, Progress progress) {
            return new Opening(open, List.of(), List.of(), texts);
        }

        @Override
        default void attach(Catalog open, @Nullable Path texts) {}

        @Override
        default List<Path> recent() {
            return List.of();
        }
    }

    /// A library without files.
    static final class NoFiles implements KeepsNothing {
        @Override
        public Opening open(Path file, Progress progress) {
            return new Opening(STORY, List.of(), List.of());
        }
    }
}
