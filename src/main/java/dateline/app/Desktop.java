package dateline.app;

import dateline.text.Messages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Shows windows where there is a display, and draws them into files where there is none.
///
/// Knows no JavaFX class by itself: the platform is chosen here, before the first one loads.
final class Desktop implements Windows {
    private static final Messages MESSAGES = Messages.of(Desktop.class);
    private static final Path PICTURE = Path.of("dateline.png");

    /// Held, because a logger that nobody holds forgets its level.
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private final Terminal terminal;

    Desktop(Terminal terminal) {
        this.terminal = terminal;
        // It warns of being on the class path, which is how this program is started.
        TOOLKIT.setLevel(Level.SEVERE);
    }

    @Override
    public boolean canOpen() {
        return Display.canDrawText() && Display.find() == Display.READY;
    }

    @Override
    public int open(OpenOptions options) throws IOException {
        if (!Display.canDrawText()) {
            return withoutText();
        }
        return switch (Display.find()) {
            case READY -> {
                Display.chooseRenderer();
                yield new Stages(terminal).show(options);
            }
            case MISSING -> pictured(options, MESSAGES.say("display.missing"));
            case WITHOUT_GTK -> pictured(options, MESSAGES.say("display.gtk"));
        };
    }

    @Override
    public int snapshot(SnapshotOptions options) throws IOException {
        if (!Display.canDrawText()) {
            return withoutText();
        }
        Display.useNone();
        return new Stages(terminal).draw(options);
    }

    /// Says which package to install, in place of the toolkit's stack trace.
    private int withoutText() {
        terminal.err().println("dateline: " + MESSAGES.say("display.text"));
        return Exit.FAULT;
    }

    /// Where no window can be shown, its picture is the result, and no failure.
    private int pictured(OpenOptions options, String reason) throws IOException {
        Path file = Bundled.inCheckout() ? Path.of("target").resolve(PICTURE) : PICTURE;
        terminal.err().println("dateline: " + reason);
        terminal.err().flush();
        int status = snapshot(new SnapshotOptions(options, file, SnapshotOptions.Size.USUAL));
        terminal.out().println(file);
        return status;
    }
}
