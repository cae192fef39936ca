package dateline.ui.source;

import dateline.text.Messages;
import dateline.ui.look.Parts;
import dateline.ui.look.SelectableText;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// One independent witness: its name, why all of its articles are one, and the tree of who copied
/// whom.
///
/// ```
/// VBox .lineage
/// ├── Label                      its name
/// ├── Selectable                 why all of these are one
/// └── VBox .lineage-node …       indented under what it was copied from
/// ```
final class LineageBox extends VBox {
    private static final Messages SAY = Messages.of(LineageBox.class);

    private final Ways ways;

    /// @param lineage what to show
    /// @param ways where its links lead
    LineageBox(LineageSheet.Lineage lineage, Ways ways) {
        this.ways = ways;
        getStyleClass().add("lineage");
        getChildren().add(Parts.line(lineage.label(), "strong"));
        if (alone(lineage)) {
            LineageNode only = lineage.roots().getFirst();
            title(this, only);
            line(this, lineage.reason(), "small");
            only.facts().forEach(fact -> line(this, fact, "small"));
            sources(this, only);
            return;
        }
        line(this, lineage.reason(), "small");
        for (LineageNode root : lineage.roots()) {
            String label = root.label().equals(lineage.label()) ? "" : root.label();
            getChildren().add(branch(root, label));
        }
    }

    private static boolean alone(LineageSheet.Lineage lineage) {
        return lineage.roots().size() == 1 && lineage.roots().getFirst().copies().isEmpty();
    }

    private Node branch(LineageNode node, String label) {
        VBox branch = new VBox();
        branch.getStyleClass().add("lineage-node");
        line(branch, node.tie(), "tie");
        if (!label.isEmpty()) {
            branch.getChildren().add(Parts.line(label, "plain"));
        }
        title(branch, node);
        line(branch, node.basis(), "caption");
        node.facts().forEach(fact -> line(branch, fact, "small"));
        node.copies().forEach(copy -> branch.getChildren().add(branch(copy, copy.label())));
        return branch;
    }

    /// What an article was made from, a line each; what shows it stands in the tooltip.
    private void sources(VBox box, LineageNode node) {
        if (node.sources().isEmpty()) {
            return;
        }
        line(box, SAY.say("stemma.sources", node.sources().size()), "small");
        VBox list = new VBox();
        list.getStyleClass().add("lineage-node");
        for (LineageNode.Source source : node.sources()) {
            Hyperlink link = Parts.link(source.name(), () -> ways.toArticle(source.article()));
            link.getStyleClass().add("small-link");
            link.setWrapText(true);
            Parts.tip(link, source.basis());
            list.getChildren().add(link);
        }
        box.getChildren().add(list);
    }

    private void title(VBox box, LineageNode node) {
        if (!node.article().isEmpty()) {
            Hyperlink title = Parts.link(node.title(), () -> ways.toArticle(node.article()));
            title.getStyleClass().add("small-link");
            title.setWrapText(true);
            box.getChildren().add(title);
        }
    }

    private static void line(VBox box, String words, String style) {
        if (!words.isEmpty()) {
            box.getChildren().add(SelectableText.of(words, style));
        }
    }
}
