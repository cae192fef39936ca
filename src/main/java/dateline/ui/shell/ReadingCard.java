package dateline.ui.shell;

import dateline.evidence.Density;
import dateline.text.Messages;
import dateline.ui.look.Parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.List;

/// How far the opening of a file has come: which of its stages is under way, and how much of that
/// is done where it can be told.
///
/// ```
/// VBox .lobby-card      icon, stage, what it is for, shape, bar, per cent, Cancel
/// ```
final class ReadingCard extends VBox {
    private static final Messages SAY = Messages.of(ReadingCard.class);

    private final Label heading = Lobby.wrapped("", "title-text");
    private final Label words = Lobby.wrapped("", "muted");
    private final GrowingShape shape = new GrowingShape(Lobby.WIDTH);
    private final ProgressBar progress = new ProgressBar(0);
    private final Label percent = Parts.word("", "small");
    private final Button stop = new Button(SAY.say("lobby.cancel"));

    /// What is done one after another; the events appear after the last.
    enum Stage {
        /// The bytes are read.
        READING,
        /// It is worked out what each event rests on.
        WEIGHING,
        /// The events are given their rows.
        PLACING
    }

    ReadingCard() {
        Node sign = Parts.icon(Feather.BOOK_OPEN);
        sign.getStyleClass().add("lobby-icon");
        progress.setMaxWidth(Double.MAX_VALUE);
        stop.setCancelButton(true);
        getStyleClass().add("lobby-card");
        setAlignment(Pos.CENTER);
        setMaxSize(Lobby.WIDTH, Region.USE_PREF_SIZE);
        // nothing moves, least of all the button, when there is a shape to be seen
        StackPane place = new StackPane(shape);
        place.setMinHeight(GrowingShape.ROOM);
        getChildren().addAll(sign, heading, words, place, progress, percent, stop);
    }

    /// Another file is being read.
    ///
    /// @param cancel gives it up
    void begin(Path of, Runnable cancel) {
        heading.setText(SAY.say("lobby.opening", String.valueOf(of.getFileName())));
        shape.grown(Density.NONE);
        stop.setOnAction(_ -> cancel.run());
        at(Stage.READING);
        reached(-1);
    }

    /// A stage has begun. What is placed is open already, so that the last cannot be cancelled.
    void at(Stage stage) {
        int step = List.of(Stage.values()).indexOf(stage) + 1;
        words.setText(SAY.say("lobby.step", step, Stage.values().length, SAY.say(stage)));
        stop.setVisible(stage != Stage.PLACING);
        percent.setText("");
        if (stage == Stage.READING) {
            progress.setProgress(0);
        } else {
            progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
            shape.complete();
        }
    }

    /// So much of the file is read.
    ///
    /// @param fraction from 0 to 1, below 0 where it cannot be told
    void reached(double fraction) {
        progress.setProgress(Math.max(0, fraction));
        shape.reached(fraction);
        percent.setText(fraction < 0 ? "" : SAY.say("lobby.percent", Math.round(fraction * 100)));
    }

    /// So many events are read.
    void grown(Density density) {
        shape.grown(density);
    }
}
