package dateline.app;

import dateline.app.SnapshotOptions.Size;
import dateline.text.Messages;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `dateline snapshot`: the window as a picture.
final class SnapshotAction implements Action {
    private static final Messages MESSAGES = Messages.of(SnapshotAction.class);
    private static final Pattern SIZE = Pattern.compile("(\\d{3,5})x(\\d{3,5})");
    private static final int SMALLEST = 200;
    private static final int LARGEST = 10_000;

    private final Supplier<Windows> windows;

    SnapshotAction(Supplier<Windows> windows) {
        this.windows = windows;
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "snapshot", MESSAGES.say("snapshot"), MESSAGES.say("snapshot.examples"))
                .addPositional(Options.optionalFile())
                .addOption(out())
                .addOption(View.event())
                .addOption(View.from())
                .addOption(View.to())
                .addOption(Options.articles())
                .addOption(size())
                .addOption(View.theme());
    }

    private static OptionSpec out() {
        return Options.path("--out", "P.png", MESSAGES.say("option.out")).toBuilder()
                .required(true)
                .build();
    }

    private static OptionSpec size() {
        return OptionSpec.builder("--size")
                .paramLabel("WxH")
                .type(Size.class)
                .converters((ITypeConverter<Size>) SnapshotAction::size)
                .description(MESSAGES.say("option.size"))
                .build();
    }

    private static Size size(String text) {
        Matcher matcher = SIZE.matcher(text);
        if (matcher.matches()) {
            int width = Integer.parseInt(matcher.group(1));
            int height = Integer.parseInt(matcher.group(2));
            if (Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST) {
                return new Size(width, height);
            }
        }
        throw new TypeConversionException(MESSAGES.say("option.size.bad", text, SMALLEST, LARGEST));
    }

    @Override
    public int run(ParseResult line, Terminal terminal) throws IOException {
        Path out = line.matchedOptionValue("--out", null);
        Size size = line.matchedOptionValue("--size", Size.USUAL);
        SnapshotOptions options =
                new SnapshotOptions(View.options(line), Objects.requireNonNull(out), size);
        return windows.get().snapshot(options);
    }
}
