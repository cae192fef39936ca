package dateline.app;

import dateline.data.Checked;
import dateline.data.Json;
import dateline.data.Source;
import dateline.publish.Account;
import dateline.publish.CsvReport;
import dateline.publish.HtmlReport;
import dateline.publish.JsonReport;
import dateline.publish.MarkdownReport;
import dateline.publish.ProblemText;
import dateline.text.Messages;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;

/// `dateline report`: what each event rests on.
final class ReportAction implements Action {
    private static final Messages MESSAGES = Messages.of(ReportAction.class);

    /// The form of a report.
    enum Format {
        JSON,
        MD,
        HTML,
        CSV
    }

    @Override
    public CommandSpec spec() {
        return Options.command("report", MESSAGES.say("report"), MESSAGES.say("report.examples"))
                .addPositional(Options.file())
                .addOption(Options.articles())
                .addOption(
                        Options.choice("--format", Format.class, MESSAGES.say("option.format"))
                                .toBuilder()
                                .required(true)
                                .build());
    }

    @Override
    public int run(ParseResult line, Terminal terminal) throws IOException {
        Source source = Source.of(line.matchedPositionalValue(0, Path.of("")));
        Checked checked = Checked.of(source, Options.given(line, "--articles", Path.class));
        checked.problems().forEach(problem -> terminal.err().println(ProblemText.line(problem)));
        if (checked.assessment() == null) {
            return Exit.PROBLEMS;
        }
        Account account =
                new Account(
                        checked.assessment(),
                        source.sha256(),
                        Account.Attached.of(checked.resolutions()),
                        checked.problems());
        Format format = Objects.requireNonNull(line.matchedOptionValue("--format", Format.JSON));
        Writer writer = terminal.writer();
        switch (format) {
            case JSON -> Json.write(JsonReport.of(account), writer);
            case MD -> writer.write(MarkdownReport.of(account));
            case HTML -> writer.write(HtmlReport.of(account));
            case CSV -> CsvReport.write(account, writer);
        }
        writer.flush();
        return checked.problems().isEmpty() ? Exit.DONE : Exit.PROBLEMS;
    }
}
