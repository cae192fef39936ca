package dateline.app;

import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Store;
import dateline.ui.look.Theme;
import dateline.ui.outside.Library.Opening;
import dateline.ui.outside.Settings;
import dateline.ui.shell.Appearance;
import dateline.ui.shell.FirstSight;
import dateline.ui.timeline.TimelineView.Pace;
import dateline.ui.work.AfterFrames;
import dateline.ui.work.Progress;
import dateline.ui.work.VirtualThreads;

import javafx.application.Platform;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The start of the window: the dataset is read while the toolkit starts, its timeline is shown as
/// soon as it is there, and the window is furnished around it once that is on the screen. A large
/// one is read from the moment on in which the window says so.
///
/// Style sheets and controls take longer than everything that the timeline needs.
final class Start {
    /// A dataset up to this size is read while the toolkit starts; a larger one after, with its
    /// progress to be seen.
    private static final long READ_AHEAD_BYTES = 4 << 20;

    /// How long a window may hold back its first frame for what is to be seen in it.
    private static final Duration UNNOTICED = Duration.ofMillis(400);

    private final OpenOptions options;
    private final Shelf shelf;
    private final Settings settings;
    private final Handed progress = new Handed();
    private final boolean large;
    private @Nullable Ahead ahead;
    private boolean givenUp;

    /// Begins to read.
    Start(OpenOptions options, Shelf shelf, Settings settings) {
        this.options = options;
        this.shelf = shelf;
        this.settings = settings;
        large = options.source().size() > READ_AHEAD_BYTES;
        ahead = large ? null : read();
    }

    private Ahead read() {
        return Ahead.of(options.source(), shelf, progress);
    }

    /// Shows the window; on the toolkit's thread.
    ///
    /// @param closed completed when the window has closed, or could not open
    void begin(CompletableFuture<Boolean> closed) {
        orEnding(
                closed,
                () -> {
                    FaultDialog.install();
                    Raised raised = made(shelf, settings, options.theme());
                    if (ahead == null) {
                        announce(raised, closed);
                    } else {
                        show(raised, ahead, closed);
                    }
                    AfterFrames.onceShown(() -> orEnding(closed, () -> shown(raised)));
                });
    }

    private void show(Raised raised, Ahead read, CompletableFuture<Boolean> closed) {
        boolean there = ready(raised, read.catalog());
        raised.frame().show(raised.scene(), () -> closed.complete(true));
        if (there) {
            raised.sight().layout(); // in the size the window has come to
            raised.show(read.catalog().join(), options);
        }
    }

    /// Begins to read once the window says so: what is read together with the classes of the
    /// toolkit would keep that from its screen.
    private void announce(Raised raised, CompletableFuture<Boolean> closed) {
        raised.announce(Path.of(options.source().name()), this::giveUp);
        raised.frame().show(raised.scene(), () -> closed.complete(true));
        ahead = read();
    }

    private void giveUp() {
        givenUp = true;
        progress.cancel();
    }

    private void shown(Raised raised) {
        if (ahead != null) {
            ahead.shown().complete(true);
        }
        fill(raised.furnish());
        if (large) {
            raised.layOut();
        }
    }

    /// A step of the start; where it fails, so does the program.
    private static void orEnding(CompletableFuture<Boolean> closed, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            closed.completeExceptionally(e);
        }
    }

    /// A window with nothing in it but the place of its timeline.
    record Raised(Frame frame, Scene scene, FirstSight sight, @Nullable ThemeName theme) {
        /// Shows what was asked for of a catalog, if there is a timeline of it.
        void show(Catalog catalog, OpenOptions options) {
            if (catalog.dated() > 0) {
                Store store = sight.store();
                store.apply(Change.Open.of(catalog, store.state().viewport().widthPx()));
                Session.jump(store, options);
                frame.name(catalog.dataset().title());
                sight.show();
            }
        }

        /// Says in full dress that a file is being read.
        ///
        /// @param cancel gives it up
        void announce(Path file, Runnable cancel) {
            worn(sight.outfit().settings(), theme).apply(scene);
            sight.reading(file, cancel);
            sight.applyCss(); // the window is black until its first frame
            sight.resize(640, 480);
            sight.layout();
        }

        /// Puts everything in its place before the next pulse does: a click that has waited for
        /// the window finds what it was meant for.
        void layOut() {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }

        /// Puts everything around the timeline.
        Session furnish() {
            worn(sight.outfit().settings(), theme).lay();
            Session session = Session.over(sight);
            session.whenOpened(frame::name);
            scene.setRoot(session.window().root());
            Stages.dress(session.window(), scene, theme);
            sight.outfit().background().later(frame::sign);
            return session;
        }
    }

    /// Puts a window on the screen; on the toolkit's thread.
    ///
    /// The window takes its content once it is there: layout is then made once, in the size it has
    /// come to.
    ///
    /// @param theme the one to wear, or null for what the reader prefers
    /// @param closed run when the window has closed
    static Raised raise(
            Shelf shelf, Settings settings, @Nullable ThemeName theme, Runnable closed) {
        Raised raised = made(shelf, settings, theme);
        raised.frame().show(raised.scene(), closed);
        return raised;
    }

    private static Raised made(Shelf shelf, Settings settings, @Nullable ThemeName theme) {
        VirtualThreads background = new VirtualThreads(Platform::runLater, new AfterFrames());
        FirstSight sight =
                new FirstSight(
                        Session.empty(),
                        Stages.outfit(shelf, settings, new Browser(), background, Pace.SMOOTH));
        Theme worn = worn(settings, theme);
        sight.timeline().setPalette(worn.palette());
        Scene scene = new Scene(sight);
        scene.setFill(worn.ground());
        return new Raised(new Frame(settings), scene, sight, theme);
    }

    private static Theme worn(Settings settings, @Nullable ThemeName theme) {
        return theme == null ? Appearance.in(settings).theme() : Stages.theme(theme);
    }

    /// Whether there is something to see before anybody would miss it. The letters are drawn in the
    /// meantime; the window stays away as long, because on some screens it is black until its first
    /// frame.
    private static boolean ready(Raised raised, CompletableFuture<Catalog> reading) {
        raised.sight().timeline().prepareLetters();
        return soon(reading);
    }

    /// Opens what was read while the window was made; what is still being read is waited for
    /// before the eyes of the reader.
    private void fill(Session session) {
        Ahead read = Objects.requireNonNull(ahead);
        if (givenUp) {
            return; // and the window says how to begin
        }
        if (!session.store().state().isEmpty()) {
            session.arrived(options, Stages.withTexts(read.opening().join(), options));
        } else if (!large && soon(read.opening())) {
            session.show(options, Stages.withTexts(read.opening().join(), options));
        } else {
            session.open(options, watching -> told(read, watching));
        }
    }

    private Opening told(Ahead read, Progress watching) {
        progress.to(watching);
        return Stages.withTexts(read.opening().join(), options);
    }

    /// Whether it is there, or comes before anybody would miss it: a window that first says that
    /// something is read, only to show it, flickers.
    private static boolean soon(CompletableFuture<?> reading) {
        try {
            reading.get(UNNOTICED.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true; // and found out where it is opened
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
