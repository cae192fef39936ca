package dateline.ui.source;

import dateline.text.Messages;
import dateline.ui.look.Parts;
import dateline.ui.look.SelectableText;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
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
            getChildren().add(box(group, ways));
        }
        if (sheet.size() == 0) {
            getChildren().add(SelectableText.of(SAY.say("related.none"), "muted"));
        }
    }

    private static VBox box(RelatedSheet.Group group, Ways ways) {
        HBox head = new HBox(Parts.section(group.heading()));
        head.getStyleClass().add("related-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox box = new VBox(head);
        box.getStyleClass().add("related-group");
        group.ties().forEach(tie -> box.getChildren().add(new EventButton(tie, ways)));
        if (group.more()) {
            String count = SAY.say("related.some", group.ties().size(), group.all());
            head.getChildren().addAll(Parts.gap(), Parts.word(count, "small"));
            box.getChildren().add(Parts.link(group.whole(), () -> ways.toAgent(group.agent())));
        }
        return box;
    }
}
