package dateline.app;

import dateline.data.DatasetReader;
import dateline.data.Json;
import dateline.data.Reading;
import dateline.data.Source;
import dateline.evidence.Assessment;
import dateline.model.Problem;
import dateline.publish.Account;
import dateline.publish.JsonReport;
import dateline.publish.ProblemText;
import dateline.text.Messages;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// `dateline report`: what each event rests on.
final class ReportAction implements Action {
    private static final Messages MESSAGES = Messages.of(ReportAction.class);

    /// The form of a report.
    enum Format {
        JSON
    }

    @Override
    public CommandSpec spec() {
        return Options.command("report", MESSAGES.say("report"), MESSAGES.say("report.examples"))
                .addPositional(Options.file())
                .addOption(
                        Options.choice("--format", Format.class, MESSAGES.say("option.format"))
                                .toBuilder()
                                .required(true)
                                .build());
    }

    @Override
    public int run(ParseResult line, Terminal terminal) throws IOException {
        Source source = Source.of(line.matchedPositionalValue(0, Path.of("")));
        Reading reading = DatasetReader.read(source);
        reading.problems().forEach(problem -> terminal.err().println(ProblemText.line(problem)));
        if (reading.dataset() == null) {
            return Exit.PROBLEMS;
        }
        Assessment assessment = Assessment.of(reading.dataset());
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(assessment.problems());
        Account account = new Account(assessment, source.sha256(), Account.Attached.NONE, problems);
        Format format = Objects.requireNonNull(line.matchedOptionValue("--format", Format.JSON));
        Writer writer = terminal.writer();
        switch (format) {
            case JSON -> Json.write(JsonReport.of(account), writer);
        }
        writer.flush();
        return reading.problems().isEmpty() ? Exit.DONE : Exit.PROBLEMS;
    }
}
