package dateline.ui.source;

import dateline.model.Problem;
import dateline.text.Messages;

import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What is said of problems in a window, and what is copied of them.
public final class ProblemWords {
    private static final Messages SAY = Messages.of(ProblemWords.class);

    private ProblemWords() {}

    /// What is wrong, as the sentence that the message is.
    static String sentence(Problem problem) {
        String message = problem.message();
        int first = message.offsetByCodePoints(0, message.isEmpty() ? 0 : 1);
        return message.substring(0, first).toUpperCase(Locale.ENGLISH) + message.substring(first);
    }

    /// Where it is wrong: "Line 12, column 4 · /events/3/kind".
    ///
    /// @param file whether the file is to be named too
    static String place(Problem.Place where, boolean file) {
        List<String> parts = new ArrayList<>();
        if (file && where.file() != null) {
            parts.add(where.file());
        }
        if (where.line() != null) {
            parts.add(
                    where.column() == null
                            ? SAY.say("problem.line", where.line())
                            : SAY.say("problem.column", where.line(), where.column()));
        }
        if (where.pointer() != null && !where.pointer().isEmpty()) {
            parts.add(where.pointer());
        }
        return String.join(" · ", parts);
    }

    /// Copies all of them, each on a line as compilers write it.
    public static Button copyAll(List<Problem> problems) {
        Button copy = new Button(SAY.say("problems.copy"));
        copy.setOnAction(_ -> copy(problems));
        return copy;
    }

    private static void copy(List<Problem> problems) {
        ClipboardContent clip = new ClipboardContent();
        clip.putString(String.join("\n", problems.stream().map(ProblemWords::line).toList()));
        Clipboard.getSystemClipboard().setContent(clip);
    }

    private static String line(Problem problem) {
        return prefix(problem.where()) + SAY.say(problem.severity()) + ": " + problem.message();
    }

    /// "file:12:4: ".
    private static String prefix(Problem.@Nullable Place where) {
        if (where == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (Object part : new @Nullable Object[] {where.file(), where.line(), where.column()}) {
            if (part != null) {
                parts.add(Objects.toString(part));
            }
        }
        return parts.isEmpty() ? "" : String.join(":", parts) + ": ";
    }
}
