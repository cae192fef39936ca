package dateline.app;

import dateline.model.Problem;
import dateline.publish.ProblemText;
import dateline.state.Catalog;
import dateline.text.Messages;
import dateline.ui.look.Theme;
import dateline.ui.outside.Library.Opening;
import dateline.ui.outside.Links;
import dateline.ui.outside.Settings;
import dateline.ui.shell.Appearance;
import dateline.ui.shell.MainWindow;
import dateline.ui.shell.Outfit;
import dateline.ui.source.AssessedSheets;
import dateline.ui.source.Sheets;
import dateline.ui.timeline.TimelineView.Pace;
import dateline.ui.work.AfterFrames;
import dateline.ui.work.Background;
import dateline.ui.work.Progress;
import dateline.ui.work.SameThread;
import dateline.ui.work.VirtualThreads;

import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Puts the rooms together into a window, on the screen or in a picture.
final class Stages {
    private static final Messages MESSAGES = Messages.of(Stages.class);

    /// A dataset up to this size is read while the toolkit starts; a larger one after, with its
    /// progress to be seen.
    private static final long READ_AHEAD_BYTES = 4 << 20;

    /// How long a window may hold back its first frame for what is to be seen in it.
    private static final Duration UNNOTICED = Duration.ofMillis(400);

    private final Terminal terminal;

    Stages(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Shows a window and stays until it is closed.
    ///
    /// @return the exit status
    int show(OpenOptions options) {
        return show(options, Folders.settings());
    }

    /// Shows a window and stays until it is closed.
    ///
    /// @param remembered the file with what is remembered of the window before
    /// @return the exit status
    int show(OpenOptions options, Path remembered) {
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        try (SettingsFile settings = new SettingsFile(remembered)) {
            Shelf shelf = new Shelf(settings);
            CompletableFuture<Opening> ahead = ahead(shelf, options);
            Platform.startup(
                    orEnding(
                            closed,
                            () -> {
                                FaultDialog.install();
                                Bare bare =
                                        bare(
                                                settings,
                                                options.theme(),
                                                () -> closed.complete(true));
                                AfterFrames.onceDrawn(
                                        orEnding(
                                                closed,
                                                () ->
                                                        fill(
                                                                furnish(bare, shelf, settings),
                                                                options,
                                                                shelf,
                                                                ahead)));
                            }));
            await(closed);
            return Exit.DONE;
        } finally {
            Platform.exit();
        }
    }

    /// A step of the start; where it fails, so does the program.
    private static Runnable orEnding(CompletableFuture<Boolean> closed, Runnable step) {
        return () -> {
            try {
                step.run();
            } catch (RuntimeException | Error e) {
                closed.completeExceptionally(e);
            }
        };
    }

    /// Opens what was read while the window was made; what is still being read is waited for
    /// before the eyes of the reader.
    private static void fill(
            Session session,
            OpenOptions options,
            Shelf shelf,
            @Nullable CompletableFuture<Opening> ahead) {
        if (ahead == null) {
            session.open(
                    options,
                    progress -> withTexts(shelf.open(options.source(), progress), options));
        } else if (soon(ahead)) {
            session.show(options, withTexts(ahead.join(), options));
        } else {
            session.open(options, _ -> withTexts(ahead.join(), options));
        }
    }

    /// Whether it is there, or comes before anybody would miss it: a window that first says that
    /// something is read, only to show it, flickers.
    private static boolean soon(CompletableFuture<Opening> reading) {
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

    /// Puts a window on the screen in which nothing is open yet; on the toolkit's thread.
    ///
    /// The window takes its content once it is there: style and layout are then made once, in the
    /// size it has come to.
    ///
    /// @param theme the one to wear, or null for what the reader prefers
    /// @param closed run when the window has closed
    static Session raise(
            Shelf shelf, Settings settings, @Nullable ThemeName theme, Runnable closed) {
        return furnish(bare(settings, theme, closed), shelf, settings);
    }

    /// A window on the screen with nothing in it but the colour of its theme.
    private record Bare(Frame frame, Scene scene, @Nullable ThemeName theme) {}

    private static Bare bare(Settings settings, @Nullable ThemeName theme, Runnable closed) {
        Theme worn = theme == null ? Appearance.in(settings).theme() : theme(theme);
        worn.lay();
        Scene scene = new Scene(new Group());
        scene.setFill(worn.ground());
        Frame frame = new Frame(settings);
        frame.show(scene, closed);
        return new Bare(frame, scene, theme);
    }

    private static Session furnish(Bare bare, Shelf shelf, Settings settings) {
        Background background = new VirtualThreads(Platform::runLater, new AfterFrames());
        Session session =
                new Session(outfit(shelf, settings, new Browser(), background, Pace.SMOOTH));
        session.whenOpened(bare.frame()::name);
        bare.scene().setRoot(session.window().root());
        dress(session.window(), bare.scene(), bare.theme());
        background.later(bare.frame()::sign);
        return session;
    }

    /// Draws a window into a file.
    ///
    /// @return the exit status
    int draw(SnapshotOptions options) throws IOException {
        Shelf shelf = new Shelf(Settings.forgotten());
        Opening opening = checked(shelf, options.view());
        boolean known = knows(opening, options.view().event());
        for (Problem problem : opening.problems()) {
            terminal.err().println(ProblemText.line(problem));
        }
        CompletableFuture<Image> drawn = new CompletableFuture<>();
        Platform.startup(
                () -> {
                    try {
                        drawn.complete(picture(options, opening, shelf));
                    } catch (RuntimeException | Error e) {
                        drawn.completeExceptionally(e);
                    }
                });
        try {
            Png.write(await(drawn), options.out());
        } finally {
            Platform.exit();
        }
        return known && opening.problems().isEmpty() ? Exit.DONE : Exit.PROBLEMS;
    }

    /// What was read, with the texts that the command line names.
    private static Opening withTexts(Opening opening, OpenOptions options) {
        Path articles = options.articles();
        return articles == null ? opening : opening.with(articles);
    }

    /// What there is to draw, with its passages looked for where texts are given.
    private static Opening checked(Shelf shelf, OpenOptions options) {
        Opening opening = shelf.open(options.source(), Progress.SILENT);
        Catalog catalog = opening.catalog();
        return catalog == null || options.articles() == null
                ? opening
                : shelf.check(catalog, options.articles(), Progress.SILENT);
    }

    private boolean knows(Opening opening, @Nullable String event) {
        if (event == null || Session.knows(opening, event)) {
            return true;
        }
        terminal.err().println("dateline: " + MESSAGES.say("event.unknown", event));
        return false;
    }

    private static Image picture(SnapshotOptions options, Opening opening, Shelf shelf) {
        ThemeName theme = options.view().theme();
        theme(theme == null ? ThemeName.LIGHT : theme).lay();
        Session session =
                new Session(
                        outfit(shelf, Settings.forgotten(), _ -> {}, new SameThread(), Pace.STILL));
        SnapshotOptions.Size size = options.size();
        Scene scene = new Scene(session.window().root(), size.width(), size.height());
        dress(session.window(), scene, theme == null ? ThemeName.LIGHT : theme);
        // A first picture gives the timeline its width, which the period asked for needs.
        scene.snapshot(null);
        session.open(options.view(), _ -> opening);
        scene.snapshot(null);
        return scene.snapshot(null);
    }

    private static void dress(MainWindow window, Scene scene, @Nullable ThemeName theme) {
        if (theme == null) {
            window.dress(scene);
        } else {
            window.dress(scene, theme(theme));
        }
    }

    private static Theme theme(ThemeName name) {
        return switch (name) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }

    private static Outfit outfit(
            Shelf shelf, Settings settings, Links links, Background background, Pace pace) {
        return new Outfit(shelf, links, settings, background, Stages::sheets, pace);
    }

    private static Sheets sheets(Catalog catalog) {
        return AssessedSheets.of(catalog);
    }

    private static @Nullable CompletableFuture<Opening> ahead(Shelf shelf, OpenOptions options) {
        return options.source().size() > READ_AHEAD_BYTES
                ? null
                : CompletableFuture.supplyAsync(
                        () -> shelf.open(options.source(), Progress.SILENT));
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }
}
