package dateline.ui.source;

import dateline.ui.look.LevelMark;
import dateline.ui.look.Parts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One event in a list: its mark, and beside it title, date and note, one below the other.
final class EventRow extends HBox {
    /// @param listed what it says
    EventRow(Listed listed) {
        getStyleClass().add("event-row");
        setAlignment(Pos.TOP_LEFT);
        setMinWidth(0);
        Listed.Mark mark = listed.mark();
        HBox glyph = LevelMark.glyph(mark.form(), mark.badge(), mark.tone());
        VBox text = new VBox(1, wrapped(listed.title(), "plain"), wrapped(listed.date(), "small"));
        if (!listed.note().isEmpty()) {
            text.getChildren().add(wrapped(listed.note(), "small"));
        }
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Parts.tip(this, mark.meaning());
        getChildren().addAll(glyph, text);
    }

    /// What a screen reader says of a row.
    static String spoken(Listed listed) {
        return listed.note().isEmpty()
                ? listed.title() + ", " + listed.date()
                : listed.title() + ", " + listed.date() + ", " + listed.note();
    }

    private static Label wrapped(String words, String style) {
        Label label = Parts.line(words, style);
        label.setWrapText(true);
        return label;
    }
}
