package dateline.ui.source;

import dateline.text.Messages;
import dateline.ui.look.LevelMark;
import dateline.ui.look.Parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/// The head of a property: what its claims amount to, and what the answer rests on.
///
/// ```
/// VBox .section
/// ├── HBox          the property              mark, level
/// ├── Hyperlink     "6 articles · 3 lineages"
/// └── LineageBox …  who copied whom, while it is open
/// ```
final class PropertyHead extends VBox {
    private static final Messages SAY = Messages.of(PropertyHead.class);

    private final LineageSheet.Part support;
    private final Ways ways;

    /// @param comparison the property
    /// @param ways where the links of the trees lead
    PropertyHead(Comparison comparison, Ways ways) {
        super(4);
        this.support = comparison.support();
        this.ways = ways;
        getStyleClass().add("section");
        getChildren().addAll(heading(comparison), counts());
    }

    private static Node heading(Comparison comparison) {
        HBox level =
                new HBox(
                        5,
                        LevelMark.glyph(comparison.level()),
                        Parts.word(LevelMark.words(comparison.level()), "toned"));
        level.setAlignment(Pos.CENTER_RIGHT);
        LevelMark.tone(comparison.level()).dress(level);
        Parts.tip(level, LevelMark.meaning(comparison.level()));
        HBox heading = new HBox(8, Parts.section(comparison.property()), Parts.gap(), level);
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    /// How many articles and lineages there are; where there are any, the way to them.
    private Labeled counts() {
        if (support.lineages().isEmpty()) {
            return Parts.line(support.counts(), "small");
        }
        Hyperlink link = Parts.link(support.counts(), this::turn);
        link.getStyleClass().add("small-link");
        link.setGraphic(Parts.icon(Feather.CHEVRON_RIGHT));
        Parts.tip(link, (SAY.say("lineage.explained") + " " + support.carriers()).strip());
        link.setAccessibleText(SAY.say("support.open", support.counts(), support.heading()));
        return link;
    }

    /// Opens the trees, or closes them.
    private void turn() {
        Hyperlink link = (Hyperlink) getChildren().get(1);
        boolean open = getChildren().size() == 2;
        link.setGraphic(Parts.icon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        if (open) {
            support.lineages().forEach(it -> getChildren().add(new LineageBox(it, ways)));
        } else {
            getChildren().remove(2, getChildren().size());
        }
    }
}
