package dateline.ui.source;

import dateline.ui.look.MarkGlyph;
import dateline.ui.look.Parts;
import dateline.ui.look.SelectableText;
import dateline.ui.look.SelectableText.Run;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/// What an event rests on: a coloured box for its date, and one for each other property that the
/// sources are in conflict about.
///
/// ```
/// VBox
/// └── HBox .banner …      mark, level and counts, what to know before trusting it
/// ```
final class Banner extends VBox {
    private static final double GAP = 4;

    /// @param footings what to say
    Banner(List<EventSheet.Footing> footings) {
        super(GAP);
        footings.forEach(footing -> getChildren().add(box(footing)));
    }

    private static HBox box(EventSheet.Footing footing) {
        VBox words = new VBox(2, headline(footing));
        if (!footing.detail().isEmpty()) {
            words.getChildren().add(SelectableText.of(footing.detail(), "plain"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(new MarkGlyph(footing.form()), words);
        box.getStyleClass().add("banner");
        footing.tone().dress(box);
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }

    /// The counts go to the next line as a whole where they have no room.
    private static SelectableText headline(EventSheet.Footing footing) {
        SelectableText headline =
                footing.counts().isEmpty()
                        ? SelectableText.of(footing.headline(), "strong")
                        : new SelectableText(
                                new Run(footing.headline() + "   ", "strong"),
                                Run.unbroken(footing.counts(), "small"));
        Parts.tip(headline, footing.explained());
        return headline;
    }
}
