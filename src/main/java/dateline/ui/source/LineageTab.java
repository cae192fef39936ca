package dateline.ui.source;

import dateline.text.Messages;
import dateline.ui.look.Parts;
import dateline.ui.look.SelectableText;

import javafx.scene.layout.VBox;

/// Who copied whom: one box per independent witness, in it a tree from the first to the copies.
///
/// ```
/// VBox .page-body
/// ├── Selectable            "6 articles · 3 lineages", what a lineage is
/// └── per part: a heading, and a LineageBox per lineage
/// ```
final class LineageTab extends VBox {
    private static final Messages SAY = Messages.of(LineageTab.class);

    /// @param sheet what to show
    /// @param ways where its links lead
    LineageTab(LineageSheet sheet, Ways ways) {
        getStyleClass().add("page-body");
        getChildren().add(SelectableText.of(sheet.headline(), "strong"));
        getChildren().add(SelectableText.of(SAY.say("lineage.explained"), "small"));
        for (LineageSheet.Part part : sheet.parts()) {
            getChildren().add(Parts.section(part.heading()));
            part.lineages().forEach(lineage -> getChildren().add(new LineageBox(lineage, ways)));
        }
    }
}
