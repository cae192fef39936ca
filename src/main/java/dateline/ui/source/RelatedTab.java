package dateline.ui.source;

import dateline.text.Messages;
import dateline.ui.look.Parts;
import dateline.ui.look.SelectableText;

import javafx.scene.layout.VBox;

/// The events that have to do with one: links, order, the same participants.
final class RelatedTab extends VBox {
    private static final Messages SAY = Messages.of(RelatedTab.class);

    /// @param sheet what to show
    /// @param ways where its links lead
    RelatedTab(RelatedSheet sheet, Ways ways) {
        getStyleClass().add("page-body");
        sheet.hints().forEach(hint -> getChildren().add(SelectableText.of(hint, "plain")));
        for (RelatedSheet.Group group : sheet.groups()) {
            VBox box = new VBox(Parts.section(group.heading()));
            box.getStyleClass().add("related-group");
            group.ties().forEach(tie -> box.getChildren().add(new EventButton(tie, ways)));
            getChildren().add(box);
        }
        if (sheet.size() == 0) {
            getChildren().add(SelectableText.of(SAY.say("related.none"), "muted"));
        }
    }
}
