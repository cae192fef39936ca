package dateline.ui.shell;

import dateline.evidence.Density;
import dateline.model.Problem;
import dateline.text.Messages;
import dateline.ui.look.FocusStops;
import dateline.ui.look.Parts;
import dateline.ui.source.ProblemGroup;
import dateline.ui.source.ProblemWords;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What stands in the middle of the window when there is no timeline to show: how to begin, how far
/// a file is read, or why it could not be.
///
/// ```
/// StackPane .lobby
/// └── VBox .lobby-card      icon, heading, words, what can be done
/// ```
final class Lobby extends StackPane {
    private static final Messages SAY = Messages.of(Lobby.class);

    /// How wide what it says may be, in pixels.
    static final double WIDTH = 460;

    private static final int PROBLEMS_SHOWN = 6;

    private final Runnable choose;
    private final Consumer<Path> open;
    private final Runnable leave;
    private boolean busy;
    private final ReadingCard card = new ReadingCard();

    /// @param choose lets the reader choose a file
    /// @param open opens a file
    /// @param leave goes back to what is open
    Lobby(Runnable choose, Consumer<Path> open, Runnable leave) {
        this.choose = choose;
        this.open = open;
        this.leave = leave;
        getStyleClass().add("lobby");
    }

    /// Whether it has something to say although a timeline is open: a file is being read, or could
    /// not be.
    boolean busy() {
        return busy;
    }

    /// Whether it tells how far a file is read.
    boolean isReading() {
        return getChildren().contains(card);
    }

    /// How to begin.
    ///
    /// @param recent the files opened lately
    void welcome(List<Path> recent) {
        busy = false;
        List<Node> parts = new ArrayList<>(List.of(openButton()));
        if (!recent.isEmpty()) {
            parts.add(Parts.section(SAY.say("lobby.recent")));
        }
        recent.stream()
                .limit(5)
                .map(file -> Parts.link(file.toString(), () -> open.accept(file)))
                .forEach(parts::add);
        show(Feather.CLOCK, SAY.say("lobby.welcome"), SAY.say("lobby.begin"), parts);
    }

    /// A file is being read.
    ///
    /// @param cancel gives it up
    void reading(Path file, Runnable cancel) {
        busy = true;
        card.begin(file, cancel);
        getChildren().setAll(card);
    }

    /// Takes the focus, so that its keys work: where nothing has it, none does.
    void takeFocus() {
        FocusStops.first(this).ifPresent(Node::requestFocus);
    }

    /// So much of the file is read.
    ///
    /// @param fraction from 0 to 1, below 0 where it cannot be told
    void reached(double fraction) {
        card.reached(fraction);
    }

    /// So many events are read.
    void grown(Density density) {
        card.grown(density);
    }

    /// All of the file is read, and this is done with it now.
    void at(ReadingCard.Stage stage) {
        card.at(stage);
    }

    /// A file could not be opened.
    void refused(Path file, List<Problem> problems) {
        busy = true;
        List<Node> parts = new ArrayList<>();
        List<ProblemGroup> groups = ProblemGroup.of(problems);
        groups.stream()
                .limit(PROBLEMS_SHOWN)
                .map(group -> wrapped(words(group), "plain"))
                .forEach(parts::add);
        if (groups.size() > PROBLEMS_SHOWN) {
            parts.add(Parts.line(SAY.say("lobby.more", groups.size() - PROBLEMS_SHOWN), "small"));
        }
        Button back = new Button(SAY.say("lobby.back"));
        back.setOnAction(_ -> leave.run());
        HBox ways = new HBox(8, openButton(), ProblemWords.copyAll(problems), back);
        ways.setAlignment(Pos.CENTER);
        parts.add(ways);
        show(
                Feather.ALERT_TRIANGLE,
                SAY.say("lobby.refused", String.valueOf(file.getFileName())),
                SAY.say("lobby.unchanged"),
                parts);
    }

    private Button openButton() {
        Button button = new Button(SAY.say("lobby.open"));
        button.setDefaultButton(false);
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> choose.run());
        return button;
    }

    private void show(Ikon icon, String heading, String words, List<Node> parts) {
        Node sign = Parts.icon(icon);
        sign.getStyleClass().add("lobby-icon");
        VBox card = new VBox(sign, wrapped(heading, "title-text"), wrapped(words, "muted"));
        card.getStyleClass().add("lobby-card");
        card.getChildren().addAll(parts);
        card.setAlignment(Pos.CENTER);
        card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        getChildren().setAll(card);
    }

    /// A text in the middle that takes as many lines as it needs.
    static Label wrapped(String text, String style) {
        Label label = Parts.line(text, style);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String words(ProblemGroup group) {
        Problem problem = group.first();
        Problem.Place where = problem.where();
        Integer line = where == null ? null : where.line();
        int more = group.again().size();
        return line == null
                ? problem.message()
                : SAY.say("lobby.problem", line, more, problem.message());
    }
}
