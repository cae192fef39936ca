package dateline.app;

import dateline.data.DatasetReader;
import dateline.data.Json;
import dateline.data.Reading;
import dateline.data.Source;
import dateline.model.Problem;
import dateline.publish.ProblemText;
import dateline.text.Messages;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// `dateline validate`: every problem of a dataset with its place.
final class ValidateAction implements Action {
    private static final Messages MESSAGES = Messages.of(ValidateAction.class);

    /// How the findings are written.
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "validate", MESSAGES.say("validate"), MESSAGES.say("validate.examples"))
                .addPositional(Options.file())
                .addOption(
                        Options.choice(
                                "--format", Format.class, MESSAGES.say("option.format.text")));
    }

    @Override
    public int run(ParseResult line, Terminal terminal) throws IOException {
        Path file = line.matchedPositionalValue(0, Path.of(""));
        Reading reading = DatasetReader.read(Source.of(file));
        Format format = line.matchedOptionValue("--format", Format.TEXT);
        switch (format) {
            case TEXT -> text(file, reading.problems(), terminal);
            case JSON -> json(reading.problems(), terminal);
        }
        return reading.problems().isEmpty() ? Exit.DONE : Exit.PROBLEMS;
    }

    private static void text(Path file, List<Problem> problems, Terminal terminal) {
        problems.forEach(problem -> terminal.out().println(ProblemText.line(problem)));
        if (problems.isEmpty()) {
            terminal.out().println(MESSAGES.say("validate.sound", file.toString()));
        }
    }

    private static void json(List<Problem> problems, Terminal terminal) {
        List<Json> list = problems.stream().map(ProblemText::json).toList();
        Json.write(
                new Json().with("problems", list).with("passages", List.of()), terminal.writer());
    }
}
