package dateline.ui.source;

import dateline.ui.look.MarkGlyph;
import dateline.ui.look.SelectableText;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The coloured line that says what an event rests on.
final class Banner extends HBox {
    /// @param footing what to say
    Banner(EventSheet.Footing footing) {
        getStyleClass().add("banner");
        footing.tone().dress(this);
        setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(2, SelectableText.of(footing.headline(), "strong"));
        if (!footing.detail().isEmpty()) {
            words.getChildren().add(SelectableText.of(footing.detail(), "plain"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Node glyph = new MarkGlyph(footing.form());
        getChildren().addAll(glyph, words);
    }
}
