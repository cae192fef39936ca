package dateline.app;

import dateline.app.bench.Bench;
import dateline.app.bench.Child;
import dateline.app.bench.Explore;
import dateline.app.bench.Figures;
import dateline.app.bench.SizeRow;
import dateline.app.bench.Specimen;
import dateline.app.bench.TextRow;
import dateline.data.EventLines;
import dateline.data.Json;
import dateline.data.Source;
import dateline.text.Messages;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// `dateline bench`: datasets to measure with, and the figures.
final class BenchAction implements Action {
    private static final Messages MESSAGES = Messages.of(BenchAction.class);
    private static final int BUFFER = 1 << 16;

    /// Held, because a logger that nobody holds forgets its level.
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    /// What a reader does in a window.
    enum Script {
        EXPLORE
    }

    /// How the figures are written.
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public CommandSpec spec() {
        return Options.command("bench", MESSAGES.say("bench"), MESSAGES.say("bench.examples"))
                .addOption(number("--generate", Integer.class, MESSAGES.say("bench.generate")))
                .addOption(number("--seed", Long.class, MESSAGES.say("bench.seed")))
                .addOption(Options.path("--out", "FILE", MESSAGES.say("bench.out")))
                .addOption(sizes())
                .addOption(
                        Options.choice(
                                "--format", Format.class, MESSAGES.say("option.format.text")))
                .addOption(Options.path("--input", "FILE", MESSAGES.say("bench.input")))
                .addOption(Options.choice("--script", Script.class, MESSAGES.say("bench.script")))
                .addOption(OptionSpec.builder(Child.OPTION).type(Child.class).hidden(true).build())
                .addPositional(
                        PositionalParamSpec.builder()
                                .index("0")
                                .arity("0..1")
                                .type(Path.class)
                                .hidden(true)
                                .build());
    }

    private static OptionSpec sizes() {
        return OptionSpec.builder("--events")
                .paramLabel("N")
                .type(List.class)
                .auxiliaryTypes(Integer.class)
                .splitRegex(",")
                .description(MESSAGES.say("bench.events"))
                .build();
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
        Child child = Options.given(line, Child.OPTION, Child.class);
        if (child != null) {
            return measured(child, line, terminal);
        }
        Path input = Options.given(line, "--input", Path.class);
        if (input != null && line.hasMatchedOption("--script")) {
            explore(input, terminal);
            return Exit.DONE;
        }
        List<Integer> sizes = line.matchedOptionValue("--events", List.<Integer>of());
        if (!sizes.isEmpty()) {
            Figures figures = new Bench(terminal.err()).measure(sizes);
            write(figures, line.matchedOptionValue("--format", Format.TEXT), terminal);
            return Exit.DONE;
        }
        throw new ParameterException(line.commandSpec().commandLine(), MESSAGES.say("bench.what"));
    }

    private static void explore(Path input, Terminal terminal) throws IOException {
        TOOLKIT.setLevel(Level.SEVERE);
        if (Display.find() != Display.READY) {
            Display.useNone();
        }
        Json.writeLine(Explore.play(EventLines.read(Source.of(input))), terminal.writer());
    }

    private static void write(Figures figures, Format format, Terminal terminal) {
        switch (format) {
            case TEXT -> terminal.out().print(figures.table());
            case JSON -> Json.write(figures.json(), terminal.writer());
        }
    }

    /// One of the processes that a measurement starts.
    private static int measured(Child child, ParseResult line, Terminal terminal)
            throws IOException {
        Display.useNone();
        TOOLKIT.setLevel(Level.SEVERE);
        switch (child) {
            case SIZE -> {
                Path file = line.matchedPositionalValue(0, Path.of(""));
                SizeRow.measure(Source.of(file)).write(terminal.out());
            }
            case TEXT -> TextRow.measure().write(terminal.out());
            case WINDOW, WHOLE_WINDOW, EMPTY_STAGE -> StartProbe.main(child.name());
        }
        return Exit.DONE;
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
