package dateline.app;

import dateline.data.Checked;
import dateline.data.Json;
import dateline.data.Source;
import dateline.evidence.Anchor;
import dateline.evidence.passage.Found;
import dateline.model.Problem;
import dateline.publish.ProblemText;
import dateline.text.Messages;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
                .addOption(Options.articles())
                .addOption(
                        Options.choice(
                                "--format", Format.class, MESSAGES.say("option.format.text")));
    }

    @Override
    public int run(ParseResult line, Terminal terminal) throws IOException {
        Path file = line.matchedPositionalValue(0, Path.of(""));
        @Nullable Path articles = Options.given(line, "--articles", Path.class);
        Checked checked = Checked.of(Source.of(file), articles);
        Writer writer = terminal.writer();
        Format format = line.matchedOptionValue("--format", Format.TEXT);
        switch (format) {
            case TEXT -> writer.write(text(file, checked));
            case JSON -> Json.write(json(checked), writer);
        }
        writer.flush();
        return checked.problems().isEmpty() ? Exit.DONE : Exit.PROBLEMS;
    }

    private static List<Found> passages(Checked checked) {
        return checked.resolutions().stream().flatMap(it -> it.found().stream()).toList();
    }

    private static String text(Path file, Checked checked) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : checked.problems()) {
            text.append(ProblemText.line(problem)).append('\n');
        }
        Map<Anchor, Integer> anchors = new EnumMap<>(Anchor.class);
        passages(checked).forEach(found -> anchors.merge(found.anchor(), 1, Integer::sum));
        anchors.forEach(
                (anchor, count) ->
                        text.append(MESSAGES.say("validate.passages", count, anchor.name()))
                                .append('\n'));
        text.append(MESSAGES.say("validate.count", file.toString(), checked.problems().size()));
        return text.append('\n').toString();
    }

    private static Json json(Checked checked) {
        return new Json()
                .with("problems", checked.problems().stream().map(ProblemText::json).toList())
                .with("passages", passages(checked).stream().map(ValidateAction::json).toList());
    }

    private static Json json(Found found) {
        return new Json().with("id", found.passage().id()).with("anchor", found.anchor().name());
    }
}
