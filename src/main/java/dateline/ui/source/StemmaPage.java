package dateline.ui.source;

import dateline.text.Messages;
import dateline.ui.look.Parts;
import dateline.ui.look.SelectableText;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Every article of the dataset by lineage.
///
/// ```
/// VBox .page
/// └── PageScroll
///     └── VBox
///         ├── VBox .page-head      "11 articles · 9 lineages", why, what a lineage is
///         └── VBox .page-body      per part: a heading, and a LineageBox per lineage
/// ```
final class StemmaPage extends VBox {
    private static final Messages SAY = Messages.of(StemmaPage.class);

    /// @param sheet what to show
    /// @param ways where its links lead
    StemmaPage(LineageSheet sheet, Ways ways) {
        getStyleClass().add("page");
        VBox head = new VBox(SelectableText.of(sheet.headline(), "title-text"));
        if (!sheet.why().isEmpty()) {
            head.getChildren().add(SelectableText.of(sheet.why(), "plain"));
        }
        head.getChildren().add(SelectableText.of(SAY.say("stemma.explained"), "muted"));
        head.getStyleClass().add("page-head");
        VBox body = new VBox();
        body.getStyleClass().add("page-body");
        for (LineageSheet.Part part : sheet.parts()) {
            body.getChildren().add(Parts.section(part.heading()));
            part.lineages()
                    .forEach(lineage -> body.getChildren().add(new LineageBox(lineage, ways)));
        }
        PageScroll scroll = new PageScroll(new VBox(head, body));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }
}
