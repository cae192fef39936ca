package dateline.app;

import dateline.data.Json;
import dateline.publish.DateReport;
import dateline.text.Messages;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// `dateline date`: what date strings say.
final class DateAction implements Action {
    private static final Messages MESSAGES = Messages.of(DateAction.class);
    private static final String STANDARD_INPUT = "-";

    /// Stands before an argument that starts with `-` and is a date, so that it is taken for no
    /// option. No argument of a process can have it: the system ends arguments with it.
    private static final char SHIELD = '\0';

    /// How the findings are written.
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public CommandSpec spec() {
        return Options.command("date", MESSAGES.say("date"), MESSAGES.say("date.examples"))
                .addPositional(
                        PositionalParamSpec.builder()
                                .index("0..*")
                                .paramLabel("EDTF")
                                .required(true)
                                .arity("1..*")
                                .type(List.class)
                                .auxiliaryTypes(String.class)
                                .description(MESSAGES.say("option.edtf"))
                                .build())
                .addOption(
                        Options.choice(
                                "--format", Format.class, MESSAGES.say("option.format.text")));
    }

    /// A leading `-` before a digit, `X` or `Y` is a year before year 0, not an option.
    @Override
    public String[] prepared(String... arguments) {
        String[] prepared = arguments.clone();
        for (int i = 0; i < prepared.length; i++) {
            if (prepared[i].matches("(?s)-[0-9XY].*")) {
                prepared[i] = SHIELD + prepared[i];
            }
        }
        return prepared;
    }

    @Override
    public int run(ParseResult line, Terminal terminal) throws IOException {
        List<String> given = line.matchedPositionalValue(0, List.of());
        List<DateReport> reports = new ArrayList<>();
        for (String text : given) {
            if (text.equals(STANDARD_INPUT)) {
                lines(terminal.in()).forEach(input -> reports.add(DateReport.of(input)));
            } else {
                reports.add(DateReport.of(text.startsWith("\0") ? text.substring(1) : text));
            }
        }
        Format format = line.matchedOptionValue("--format", Format.TEXT);
        write(reports, format, terminal);
        return reports.stream().allMatch(DateReport::valid) ? Exit.DONE : Exit.PROBLEMS;
    }

    private static void write(List<DateReport> reports, Format format, Terminal terminal)
            throws IOException {
        Writer writer = terminal.writer();
        switch (format) {
            case TEXT -> {
                for (String row : DateReport.table(reports)) {
                    writer.write(row + "\n");
                }
            }
            case JSON -> Json.write(reports.stream().map(DateReport::json).toList(), writer);
        }
        writer.flush();
    }

    /// The lines of a stream in UTF-8, without their line ends and with everything else: a blank is
    /// part of a string that is no date.
    static List<String> lines(InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            int stop = end < 0 ? text.length() : end;
            if (end > start && text.charAt(end - 1) == '\r') {
                stop--;
            }
            lines.add(text.substring(start, stop));
            start = next;
        }
        return lines;
    }
}
