package dateline.publish;

import dateline.data.Json;
import dateline.data.Spelling;
import dateline.model.Problem;
import dateline.model.Problem.Place;
import dateline.text.Messages;

import org.jspecify.annotations.Nullable;

/// Problems as lines and as JSON.
public final class ProblemText {
    private static final Messages MESSAGES = Messages.of(ProblemText.class);

    private ProblemText() {}

    /// A problem on one line, the place first, as compilers write it:
    /// `file:line:column: error: message (pointer)`.
    public static String line(Problem problem) {
        Place where = problem.where();
        StringBuilder line = new StringBuilder();
        if (where != null) {
            prefix(line, where.file());
            prefix(line, where.line());
            prefix(line, where.column());
        }
        if (!line.isEmpty()) {
            line.append(' ');
        }
        line.append(MESSAGES.say(problem.severity())).append(": ").append(problem.message());
        if (where != null && where.pointer() != null && !where.pointer().isEmpty()) {
            line.append(" (").append(where.pointer()).append(')');
        }
        return Visible.of(line.toString());
    }

    private static void prefix(StringBuilder line, @Nullable Object part) {
        if (part != null) {
            line.append(part).append(':');
        }
    }

    /// A problem as `{severity, file, line, column, pointer, message}`, null where not known.
    public static Json json(Problem problem) {
        Place where = problem.where();
        return new Json()
                .with("severity", Spelling.of(problem.severity()))
                .with("file", where == null ? null : where.file())
                .with("line", where == null ? null : where.line())
                .with("column", where == null ? null : where.column())
                .with("pointer", where == null ? null : where.pointer())
                .with("message", problem.message());
    }
}
