package dateline.app;

import dateline.app.bench.Specimen;
import dateline.text.Messages;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// `dateline bench`: datasets to measure with, and the figures.
final class BenchAction implements Action {
    private static final Messages MESSAGES = Messages.of(BenchAction.class);
    private static final int BUFFER = 1 << 16;

    @Override
    public CommandSpec spec() {
        return Options.command("bench", MESSAGES.say("bench"), MESSAGES.say("bench.examples"))
                .addOption(number("--generate", Integer.class, MESSAGES.say("bench.generate")))
                .addOption(number("--seed", Long.class, MESSAGES.say("bench.seed")))
                .addOption(Options.path("--out", "FILE", MESSAGES.say("bench.out")));
    }

    private static OptionSpec number(String name, Class<?> type, String description) {
        return OptionSpec.builder(name).paramLabel("N").type(type).description(description).build();
    }

    @Override
    public int run(ParseResult line, Terminal terminal) throws IOException {
        Integer events = Options.given(line, "--generate", Integer.class);
        if (events != null && events >= 0) {
            generate(events, line, terminal);
            return Exit.DONE;
        }
        throw new ParameterException(line.commandSpec().commandLine(), MESSAGES.say("bench.what"));
    }

    private static void generate(int events, ParseResult line, Terminal terminal)
            throws IOException {
        Long seed = Options.given(line, "--seed", Long.class);
        Path file = Options.given(line, "--out", Path.class);
        try (Writer out = writer(file, terminal)) {
            Specimen.write(events, seed == null ? 1 : seed, out);
        }
    }

    private static Writer writer(@Nullable Path file, Terminal terminal) throws IOException {
        return file == null
                ? new BufferedWriter(terminal.writer(), BUFFER)
                : Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }
}
