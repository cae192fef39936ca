package dateline.app;

import dateline.model.Problem;
import dateline.publish.ProblemText;
import dateline.state.Catalog;
import dateline.text.Messages;
import dateline.ui.look.Theme;
import dateline.ui.outside.Library.Opening;
import dateline.ui.outside.Links;
import dateline.ui.outside.Settings;
import dateline.ui.shell.MainWindow;
import dateline.ui.shell.Outfit;
import dateline.ui.source.AssessedSheets;
import dateline.ui.source.Sheets;
import dateline.ui.timeline.TimelineView.Pace;
import dateline.ui.work.Background;
import dateline.ui.work.Progress;
import dateline.ui.work.SameThread;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Puts the rooms together into a window, on the screen or in a picture.
final class Stages {
    private static final Messages MESSAGES = Messages.of(Stages.class);

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
            Start start = new Start(options, new Shelf(settings), settings);
            Platform.startup(() -> start.begin(closed));
            await(closed);
            return Exit.DONE;
        } finally {
            Platform.exit();
        }
    }

    /// Puts a window on the screen in which nothing is open yet; on the toolkit's thread.
    ///
    /// @param closed run when the window has closed
    static Session raise(Shelf shelf, Settings settings, Runnable closed) {
        Start.Raised raised = Start.raise(shelf, settings, null, closed);
        return raised.furnish();
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
    static Opening withTexts(Opening opening, OpenOptions options) {
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

    /// Dresses a scene in a theme, or as the reader prefers.
    static void dress(MainWindow window, Scene scene, @Nullable ThemeName theme) {
        if (theme == null) {
            window.dress(scene);
        } else {
            window.dress(scene, theme(theme));
        }
    }

    /// The theme of a name.
    static Theme theme(ThemeName name) {
        return switch (name) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }

    /// What a window is given to work with.
    static Outfit outfit(
            Shelf shelf, Settings settings, Links links, Background background, Pace pace) {
        return new Outfit(shelf, links, settings, background, Stages::sheets, pace);
    }

    private static Sheets sheets(Catalog catalog) {
        return AssessedSheets.of(catalog);
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
