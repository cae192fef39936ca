package dateline.app;

import dateline.app.bench.Child;
import dateline.app.bench.FirstFrame;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A process that says so as soon as its first frame is shown: the program as it starts without
/// arguments, or an empty stage to hold it against. Both are started in the same way, and neither
/// reads a command line.
public final class StartProbe {
    /// Held, because a logger that nobody holds forgets its level.
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private StartProbe() {}

    /// Starts one, and says `shown` on the standard output once it is.
    ///
    /// @param args the name of the [Child]: `WINDOW`, `WHOLE_WINDOW` or `EMPTY_STAGE`
    /// @throws IOException when the bundled dataset cannot be had
    public static void main(String... args) throws IOException {
        Display.useNone();
        TOOLKIT.setLevel(Level.SEVERE); // as the program does
        Terminal terminal = Terminal.standard();
        CountDownLatch shown = new CountDownLatch(1);
        switch (Child.valueOf(args[0])) {
            case WINDOW -> {
                open(terminal);
                FirstFrame.ofEvents(shown::countDown);
            }
            case WHOLE_WINDOW -> {
                open(terminal);
                FirstFrame.ofAll(shown::countDown);
            }
            case EMPTY_STAGE -> FirstFrame.ofEmptyStage(shown::countDown);
            case SIZE, TEXT -> throw new IllegalArgumentException(args[0]);
        }
        await(shown);
        terminal.out().println("shown");
        terminal.out().flush();
    }

    private static void open(Terminal terminal) throws IOException {
        OpenOptions bundled = OpenOptions.bundled();
        Thread.ofPlatform().daemon().start(() -> new Stages(terminal).show(bundled));
    }

    private static void await(CountDownLatch shown) {
        try {
            shown.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
