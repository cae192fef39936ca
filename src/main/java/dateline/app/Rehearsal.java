package dateline.app;

import dateline.app.bench.FirstFrame;

import javafx.application.Platform;
import javafx.stage.Window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The program as a reader starts it, without a display and closed by itself: what the virtual
/// machine learns from it is what a start needs.
final class Rehearsal implements Windows {
    /// Held, because a logger that nobody holds forgets its level.
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private final Terminal terminal;

    private Rehearsal(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Does what a command line says, and ends once its window is drawn.
    public static void main(String... args) {
        TOOLKIT.setLevel(Level.SEVERE);
        Terminal terminal = Terminal.standard();
        System.exit(new Program(terminal, () -> new Rehearsal(terminal)).run(args));
    }

    @Override
    public boolean canOpen() {
        return true;
    }

    @Override
    public int open(OpenOptions options) throws IOException {
        Display.welcomes(":0"); // whether or not it does
        Display.useNone();
        Path settings = Files.createTempFile("dateline", ".properties");
        try {
            Thread.ofPlatform().daemon().start(() -> FirstFrame.ofAll(Rehearsal::close));
            return new Stages(terminal).show(options, settings);
        } finally {
            Files.deleteIfExists(settings);
        }
    }

    @Override
    public int snapshot(SnapshotOptions options) throws IOException {
        return new Desktop(terminal).snapshot(options);
    }

    private static void close() {
        Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }
}
