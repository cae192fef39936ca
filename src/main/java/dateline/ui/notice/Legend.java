package dateline.ui.notice;

import dateline.evidence.Level;
import dateline.model.Kind;
import dateline.text.Messages;
import dateline.ui.look.KindSwatch;
import dateline.ui.look.LevelMark;
import dateline.ui.look.Parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;

import java.util.ArrayList;
import java.util.List;

/// What shapes, colours and bands mean.
///
/// ```
/// VBox .legend
/// ├── the shape says how well the date is supported: a line per level
/// ├── the band says how exact it is
/// └── the colour says the category
/// ```
public final class Legend extends VBox {
    private static final Messages SAY = Messages.of(Legend.class);
    private static final double WIDTH = 400;

    /// @param kinds the kinds of the dataset, in the order of their colours
    public Legend(List<Kind> kinds) {
        getStyleClass().add("legend");
        setPrefWidth(WIDTH);
        getChildren().add(Parts.section(SAY.say("legend.shapes")));
        for (Level level : List.of(Level.values()).reversed()) {
            getChildren().add(level(level));
        }
        getChildren().add(Parts.section(SAY.say("legend.bands")));
        for (Band band : Band.values()) {
            getChildren().add(band(band));
        }
        if (!kinds.isEmpty()) {
            getChildren().addAll(Parts.section(SAY.say("legend.colours")), colours(kinds));
        }
    }

    /// What is drawn beside a mark.
    private enum Band {
        EXACT,
        ABOUT,
        OPEN,
        PERIOD,
        RIVALS
    }

    /// The legend in a bubble that points at a node; Esc or a click elsewhere closes it.
    ///
    /// @param owner what it points at
    public static PopOver show(List<Kind> kinds, Node owner) {
        PopOver bubble = new PopOver(new Legend(kinds));
        bubble.setTitle(SAY.say("legend"));
        bubble.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        bubble.setDetachable(false);
        bubble.setAnimated(false);
        bubble.show(owner);
        return bubble;
    }

    private static Node level(Level level) {
        Label name = Parts.word(LevelMark.words(level), "plain");
        name.setMinWidth(128);
        return row(LevelMark.glyph(level), name, LevelMark.meaning(level));
    }

    private static Node band(Band band) {
        Region sample = new Region();
        sample.getStyleClass().addAll("band-sample", style(band));
        HBox box = new HBox(sample);
        box.setAlignment(Pos.CENTER);
        box.setMinWidth(34);
        return row(box, new Region(), SAY.say(band));
    }

    private static String style(Band band) {
        return switch (band) {
            case EXACT -> "band";
            case ABOUT -> "fading";
            case OPEN -> "stub";
            case PERIOD -> "solid";
            case RIVALS -> "rivals";
        };
    }

    private static Node row(Node sign, Node name, String meaning) {
        Label words = Parts.line(meaning, "small");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, sign, name, Parts.growing(words));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Node colours(List<Kind> kinds) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            HBox pair = new HBox(6, new KindSwatch(i), Parts.word(kinds.get(i).label(), "plain"));
            pair.setAlignment(Pos.CENTER_LEFT);
            nodes.add(pair);
        }
        FlowPane flow = new FlowPane(14, 6);
        flow.getChildren().addAll(nodes);
        flow.setPrefWrapLength(WIDTH - 32);
        return flow;
    }
}
