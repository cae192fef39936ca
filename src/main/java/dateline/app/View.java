package dateline.app;

import dateline.data.Source;
import dateline.text.Messages;
import dateline.time.Edtf;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.Path;

/// The options that say what a window shows first.
final class View {
    private static final Messages MESSAGES = Messages.of(View.class);

    private View() {}

    static OptionSpec event() {
        return Options.text("--event", "ID", MESSAGES.say("option.event"));
    }

    static OptionSpec from() {
        return Options.date("--from", MESSAGES.say("option.from"));
    }

    static OptionSpec to() {
        return Options.date("--to", MESSAGES.say("option.to"));
    }

    static OptionSpec theme() {
        return Options.choice("--theme", ThemeName.class, MESSAGES.say("option.theme"));
    }

    /// What a command line asks to show.
    ///
    /// @throws IOException when there is no such file
    static OpenOptions options(ParseResult line) throws IOException {
        @Nullable Path file = line.matchedPositionalValue(0, (Path) null);
        return options(line, file == null ? Bundled.dataset() : Source.of(file));
    }

    /// What a command line asks to show of a file that cannot be had.
    static OpenOptions refused(ParseResult line, IOException reason) {
        @Nullable Path file = line.matchedPositionalValue(0, (Path) null);
        return options(line, Source.refused(String.valueOf(file), reason));
    }

    private static OpenOptions options(ParseResult line, Source source) {
        Edtf from = Options.given(line, "--from", Edtf.class);
        Edtf to = Options.given(line, "--to", Edtf.class);
        if ((from == null) != (to == null)) {
            throw new ParameterException(
                    line.commandSpec().commandLine(), MESSAGES.say("option.fromTo"));
        }
        return new OpenOptions(
                source,
                Options.given(line, "--event", String.class),
                from,
                to,
                Options.given(line, "--articles", Path.class),
                Options.given(line, "--theme", ThemeName.class));
    }
}
