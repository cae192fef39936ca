package dateline.ui.source;

import dateline.evidence.Level;
import dateline.layout.Glyph;
import dateline.ui.look.LevelMark;
import dateline.ui.look.MarkGlyph;
import dateline.ui.look.SelectableText;
import dateline.ui.look.Tone;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What an event rests on: a coloured box for its date, and one for what else is in conflict.
///
/// ```
/// VBox
/// ├── HBox .banner      mark, level of the date and counts, what to know before trusting it
/// └── HBox .banner      mark, property by property, what else is in conflict
/// ```
final class Banner extends VBox {
    /// @param footing what to say
    Banner(EventSheet.Footing footing) {
        super(4);
        SelectableText headline = SelectableText.of(footing.headline(), "strong");
        VBox words = new VBox(2, headline);
        if (!footing.detail().isEmpty()) {
            words.getChildren().add(SelectableText.of(footing.detail(), "plain"));
        }
        getChildren().add(line(footing.form(), words, footing.tone()));
        if (!footing.elsewhere().isEmpty()) {
            VBox conflict = new VBox(2);
            footing.elsewhere()
                    .forEach(it -> conflict.getChildren().add(SelectableText.of(it, "strong")));
            getChildren().add(line(LevelMark.form(Level.CONFLICT), conflict, Tone.CONFLICT));
        }
    }

    private static HBox line(Glyph form, VBox words, Tone tone) {
        HBox line = new HBox(new MarkGlyph(form), words);
        line.getStyleClass().add("banner");
        tone.dress(line);
        line.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return line;
    }
}
