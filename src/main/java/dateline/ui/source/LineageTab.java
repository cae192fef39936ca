package dateline.ui.source;

import dateline.text.Messages;
import dateline.ui.look.Parts;
import dateline.ui.look.SelectableText;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// Who copied whom: one box per independent witness, in it a tree from the first to the copies.
///
/// ```
/// VBox .page-body
/// ├── Selectable            "6 articles · 3 lineages"
/// └── per part: a heading, and per lineage VBox .lineage
///     ├── Label                  its name
///     ├── Selectable             why all of these are one
///     └── VBox .lineage-node …   indented under what it was copied from
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
            part.lineages().forEach(lineage -> getChildren().add(box(lineage, ways)));
        }
    }

    private static Node box(LineageSheet.Lineage lineage, Ways ways) {
        VBox box = new VBox(Parts.line(lineage.label(), "strong"));
        box.getStyleClass().add("lineage");
        if (alone(lineage)) {
            title(box, lineage.roots().getFirst(), ways);
            return reasoned(box, lineage);
        }
        reasoned(box, lineage);
        lineage.roots().forEach(root -> box.getChildren().add(branch(root, ways)));
        return box;
    }

    private static boolean alone(LineageSheet.Lineage lineage) {
        return lineage.roots().size() == 1 && lineage.roots().getFirst().copies().isEmpty();
    }

    private static VBox reasoned(VBox box, LineageSheet.Lineage lineage) {
        if (!lineage.reason().isEmpty()) {
            box.getChildren().add(SelectableText.of(lineage.reason(), "small"));
        }
        return box;
    }

    private static void title(VBox box, LineageNode node, Ways ways) {
        if (!node.article().isEmpty()) {
            Hyperlink title = Parts.link(node.title(), () -> ways.toArticle(node.article()));
            title.getStyleClass().add("small-link");
            box.getChildren().add(title);
        }
    }

    private static Node branch(LineageNode node, Ways ways) {
        VBox branch = new VBox();
        branch.getStyleClass().add("lineage-node");
        if (!node.tie().isEmpty()) {
            branch.getChildren().add(SelectableText.of(node.tie(), "small"));
        }
        branch.getChildren().add(Parts.line(node.label(), "plain"));
        title(branch, node, ways);
        if (!node.basis().isEmpty()) {
            branch.getChildren().add(SelectableText.of(node.basis(), "caption"));
        }
        node.copies().forEach(copy -> branch.getChildren().add(branch(copy, ways)));
        return branch;
    }
}
