package dateline.app;

import dateline.text.Messages;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.function.Supplier;

/// `dateline open`: the window.
final class OpenAction implements Action {
    private static final Messages MESSAGES = Messages.of(OpenAction.class);

    private final Supplier<Windows> windows;

    OpenAction(Supplier<Windows> windows) {
        this.windows = windows;
    }

    @Override
    public CommandSpec spec() {
        return Options.command("open", MESSAGES.say("open"), MESSAGES.say("open.examples"))
                .addPositional(Options.optionalFile())
                .addOption(View.event())
                .addOption(View.from())
                .addOption(View.to())
                .addOption(Options.articles())
                .addOption(View.theme());
    }

    /// What cannot be had is said on the terminal, and in a window to whoever does not see that.
    @Override
    public int run(ParseResult line, Terminal terminal) throws IOException {
        OpenOptions options;
        try {
            options = View.options(line); // first, so that a wrong file starts no toolkit
        } catch (IOException e) {
            if (!windows.get().canOpen()) {
                throw e;
            }
            terminal.err().println(Program.complaint(e));
            terminal.err().flush();
            windows.get().open(View.refused(line, e));
            return Exit.PROBLEMS;
        }
        return windows.get().open(options);
    }
}
