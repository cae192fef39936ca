package dateline.ui.source;

import dateline.layout.Glyph;
import dateline.model.Problem;
import dateline.text.Messages;
import dateline.ui.look.MarkGlyph;
import dateline.ui.look.Parts;
import dateline.ui.look.SelectableText;
import dateline.ui.look.Tone;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Everything that was wrong in the file, each with its place.
final class ProblemsPage extends VBox {
    /// More than this nobody reads here, and the rest is one command away.
    static final int SHOWN = 200;

    private static final Messages SAY = Messages.of(ProblemsPage.class);

    /// @param problems in the order in which they were found
    ProblemsPage(List<Problem> problems) {
        getStyleClass().add("page");
        VBox head = new VBox(SelectableText.of(SAY.say("problems"), "title-text"));
        head.getStyleClass().add("page-head");
        head.getChildren().add(SelectableText.of(summary(problems), "muted"));
        if (!problems.isEmpty()) {
            head.getChildren().add(copyAll(problems));
        }
        VBox body = new VBox();
        body.getStyleClass().add("page-body");
        problems.stream().limit(SHOWN).forEach(it -> body.getChildren().add(card(it)));
        if (problems.size() > SHOWN) {
            body.getChildren()
                    .add(
                            SelectableText.of(
                                    SAY.say("problems.more", problems.size() - SHOWN), "muted"));
        }
        PageScroll scroll = new PageScroll(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    private static String summary(List<Problem> problems) {
        return problems.isEmpty()
                ? SAY.say("problems.none")
                : SAY.say("problems.explained", problems.size());
    }

    private static Button copyAll(List<Problem> problems) {
        Button copy = new Button(SAY.say("problems.copy"));
        copy.setOnAction(event -> copy(problems));
        return copy;
    }

    private static void copy(List<Problem> problems) {
        ClipboardContent clip = new ClipboardContent();
        clip.putString(String.join("\n", problems.stream().map(ProblemsPage::line).toList()));
        Clipboard.getSystemClipboard().setContent(clip);
    }

    private static String line(Problem problem) {
        return place(problem.where()) + SAY.say(problem.severity()) + ": " + problem.message();
    }

    /// "file:12:4: ", as compilers write it.
    private static String place(Problem.@Nullable Place where) {
        if (where == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (Object part : new @Nullable Object[] {where.file(), where.line(), where.column()}) {
            if (part != null) {
                parts.add(part.toString());
            }
        }
        return parts.isEmpty() ? "" : String.join(":", parts) + ": ";
    }

    private static Node card(Problem problem) {
        Tone tone =
                switch (problem.severity()) {
                    case ERROR -> Tone.CONFLICT;
                    case WARNING -> Tone.TENSION;
                };
        Glyph form =
                switch (problem.severity()) {
                    case ERROR -> Glyph.DIAMOND;
                    case WARNING -> Glyph.OUTLINED_DIAMOND;
                };
        HBox word =
                new HBox(
                        5,
                        new MarkGlyph(form),
                        Parts.word(SAY.say(problem.severity()), "toned-strong"));
        word.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(word, SelectableText.of(problem.message(), "plain"));
        card.getStyleClass().add("problem");
        tone.dress(card);
        Problem.Place where = problem.where();
        if (where != null) {
            String pointer = Objects.requireNonNullElse(where.pointer(), "");
            card.getChildren().add(SelectableText.of((place(where) + pointer).strip(), "mono"));
        }
        return card;
    }
}
