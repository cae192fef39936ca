package dateline.ui.source;

import dateline.text.Messages;
import dateline.ui.look.Parts;
import dateline.ui.look.SelectableText;

import javafx.scene.layout.VBox;

/// Who copied whom: one box per independent witness, in it a tree from the first to the copies.
///
/// ```
/// VBox .page-body
/// ├── Selectable            what a lineage is
/// └── per part: a heading, "6 articles · 3 lineages", who carries several, and the boxes
/// ```
final class LineageTab extends VBox {
    private static final Messages SAY = Messages.of(LineageTab.class);

    /// @param sheet what to show
    /// @param ways where its links lead
    LineageTab(LineageSheet sheet, Ways ways) {
        getStyleClass().add("page-body");
        getChildren().add(SelectableText.of(SAY.say("lineage.explained"), "small"));
        for (LineageSheet.Part part : sheet.parts()) {
            getChildren().add(heading(part));
            part.lineages().forEach(lineage -> getChildren().add(new LineageBox(lineage, ways)));
        }
    }

    private static VBox heading(LineageSheet.Part part) {
        VBox heading = new VBox(2, Parts.section(part.heading()));
        heading.getStyleClass().add("section");
        if (!part.counts().isEmpty()) {
            heading.getChildren().add(SelectableText.of(part.counts(), "small"));
        }
        if (!part.carriers().isEmpty()) {
            heading.getChildren().add(SelectableText.of(part.carriers(), "small"));
        }
        return heading;
    }
}
