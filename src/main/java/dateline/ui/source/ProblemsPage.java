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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.stream.Stream;

/// Everything that was wrong in the file, each with its place; what is wrong at several places in
/// the same way, with all of them.
final class ProblemsPage extends VBox {
    /// More than this nobody reads here, and the rest is one command away.
    static final int SHOWN = 200;

    private static final Messages SAY = Messages.of(ProblemsPage.class);

    /// @param problems in the order in which they were found
    ProblemsPage(List<Problem> problems) {
        getStyleClass().add("page");
        int count = problems.size();
        VBox head =
                new VBox(
                        SelectableText.of(SAY.say("problems.title", count), "title-text"),
                        SelectableText.of(SAY.say("problems.explained", count), "muted"));
        head.getStyleClass().add("page-head");
        if (!problems.isEmpty()) {
            head.getChildren().add(ProblemWords.copyAll(problems));
        }
        boolean named = files(problems) > 1;
        VBox body = new VBox();
        body.getStyleClass().add("page-body");
        List<ProblemGroup> groups = ProblemGroup.of(problems);
        groups.stream().limit(SHOWN).forEach(it -> body.getChildren().add(card(it, named)));
        if (groups.size() > SHOWN) {
            body.getChildren()
                    .add(
                            SelectableText.of(
                                    SAY.say("problems.more", groups.size() - SHOWN), "muted"));
        }
        PageScroll scroll = new PageScroll(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    private static long files(List<Problem> problems) {
        return problems.stream()
                .flatMap(it -> Stream.ofNullable(it.where()))
                .flatMap(it -> Stream.ofNullable(it.file()))
                .distinct()
                .count();
    }

    private static Node card(ProblemGroup group, boolean named) {
        Problem problem = group.first();
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
        VBox card = new VBox(word, SelectableText.of(ProblemWords.sentence(problem), "plain"));
        card.getStyleClass().add("problem");
        tone.dress(card);
        Problem.Place where = problem.where();
        if (where != null) {
            card.getChildren().add(SelectableText.of(ProblemWords.place(where, named), "small"));
        }
        if (!group.again().isEmpty()) {
            card.getChildren().add(SelectableText.of(group.elsewhere(), "small"));
        }
        return card;
    }
}
