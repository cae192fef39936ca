package dateline.ui.shell;

import dateline.evidence.Density;
import dateline.model.Problem;
import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Store;
import dateline.state.Subscription;
import dateline.text.Messages;
import dateline.ui.outside.Library;
import dateline.ui.work.Job;
import dateline.ui.work.Progress;

import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads datasets in the background while the lobby tells how far it is; what is open stays open
/// until the next one is there.
final class Opener {
    private static final Messages SAY = Messages.of(Opener.class);

    private final Store store;
    private final Outfit outfit;
    private final Lobby lobby;
    private final Listener listener;
    private Subscription reading = () -> {};
    private boolean placing;

    /// Who shows what was opened.
    interface Listener {
        /// The lobby has come or gone.
        void lobbyChanged();

        /// A dataset is open.
        void arrived(Library.Opening opening);

        /// Whether events of what is open have their rows.
        boolean begun();
    }

    Opener(Store store, Outfit outfit, Lobby lobby, Listener listener) {
        this.store = store;
        this.outfit = outfit;
        this.lobby = lobby;
        this.listener = listener;
    }

    /// Lets the reader choose a file.
    ///
    /// @param chosen told the file, if there is one
    static void choose(@Nullable Window owner, Consumer<Path> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(SAY.say("chooser.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(SAY.say("chooser.datasets"), "*.json"));
        File file = chooser.showOpenDialog(owner);
        if (file != null) {
            chosen.accept(file.toPath());
        }
    }

    /// Reads a file of the library.
    void open(Path file) {
        open(file, progress -> outfit.library().open(file, progress));
    }

    /// Reads something; what is being read is given up.
    ///
    /// @param file what it is called
    /// @param work reads it
    void open(Path file, Job.Work<Library.Opening> work) {
        reading.cancel();
        placing = false;
        lobby.reading(file, this::giveUp);
        listener.lobbyChanged();
        reading =
                outfit.background()
                        .start(
                                new Job<>(
                                        "open",
                                        progress -> work.run(new Watched(progress, lobby)),
                                        opening -> finish(file, opening),
                                        failure -> fail(file, failure)),
                                lobby::reached);
    }

    /// Shows what has been read already; what is being read is given up.
    ///
    /// @param file what it is called
    void show(Path file, Library.Opening opening) {
        reading.cancel();
        finish(file, opening);
    }

    /// Stops reading, and shows again what was open before.
    void giveUp() {
        reading.cancel();
        leave();
    }

    /// Shows what was opened, now that events of it have their rows.
    void begun() {
        if (placing) {
            leave();
        }
    }

    private void leave() {
        placing = false;
        welcome();
        listener.lobbyChanged();
    }

    /// Offers what was opened lately.
    void welcome() {
        lobby.welcome(outfit.library().recent());
    }

    /// Stops reading without another word.
    void cancel() {
        reading.cancel();
    }

    private void finish(Path file, Library.Opening opening) {
        Catalog catalog = opening.catalog();
        if (catalog == null || nothingLeft(opening, catalog)) {
            lobby.refused(file, opening.problems());
            listener.lobbyChanged();
            return;
        }
        placing = lobby.isReading();
        if (placing) {
            lobby.at(ReadingCard.Stage.PLACING);
        } else {
            welcome();
        }
        store.apply(Change.Open.of(catalog, store.state().viewport().widthPx()));
        if (listener.begun()) {
            begun();
        }
        arrived(opening);
    }

    /// Tells of what is open already.
    void arrived(Library.Opening opening) {
        listener.arrived(opening);
    }

    /// Whether faults have left no event: what is open is worth more than that.
    private static boolean nothingLeft(Library.Opening opening, Catalog catalog) {
        return catalog.entries().isEmpty()
                && opening.problems().stream()
                        .anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    private void fail(Path file, Throwable failure) {
        String reason = Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
        lobby.refused(file, List.of(new Problem(Problem.Severity.ERROR, null, reason)));
        listener.lobbyChanged();
    }

    /// Has the lobby draw what is read so far; whoever reads may be on any thread.
    private record Watched(Progress progress, Lobby lobby) implements Progress {
        @Override
        public void reached(double fraction) {
            progress.reached(fraction);
        }

        @Override
        public void grown(Density density) {
            tell(() -> lobby.grown(density));
        }

        @Override
        public void weighing() {
            tell(() -> lobby.at(ReadingCard.Stage.WEIGHING));
        }

        /// Unless another file is read by then.
        private void tell(Runnable news) {
            Platform.runLater(
                    () -> {
                        if (!progress.cancelled()) {
                            news.run();
                        }
                    });
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }
    }
}
