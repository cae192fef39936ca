package dateline.ui.notice;

import dateline.evidence.Level;
import dateline.layout.Badge;
import dateline.layout.Glyph;
import dateline.layout.Stretch;
import dateline.layout.Where;
import dateline.model.Kind;
import dateline.paint.Palette;
import dateline.text.Messages;
import dateline.ui.look.Bubbles;
import dateline.ui.look.KindSwatch;
import dateline.ui.look.LevelMark;
import dateline.ui.look.Parts;
import dateline.ui.timeline.Sample;

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

/// What shapes, colours and bands mean, each beside a sample as the timeline draws it.
///
/// ```
/// VBox .legend
/// ├── the shape says how well the date is supported: a line per level
/// ├── what stands beside a mark
/// ├── the band says how exact it is
/// └── the colour says the category
/// ```
public final class Legend extends VBox {
    private static final Messages SAY = Messages.of(Legend.class);
    private static final double WIDTH = 600;
    private static final double NAME = 144;

    private final Sample sample;

    /// @param kinds the kinds of the dataset, in the order of their colours
    /// @param palette the colours of the timeline
    public Legend(List<Kind> kinds, Palette palette) {
        sample = new Sample(palette);
        getStyleClass().add("legend");
        setPrefWidth(WIDTH);
        getChildren().add(Parts.section(SAY.say("legend.shapes")));
        for (Level level : List.of(Level.values()).reversed()) {
            if (LevelMark.form(level) != Glyph.CROSS) {
                getChildren().add(level(level));
            }
        }
        getChildren().add(cross());
        getChildren().add(Parts.section(SAY.say("legend.beside")));
        for (Sign sign : Sign.values()) {
            getChildren().add(row(sign(sign), new Region(), SAY.say(sign)));
        }
        getChildren().add(Parts.section(SAY.say("legend.bands")));
        for (Band band : Band.values()) {
            getChildren().add(row(band(band), new Region(), SAY.say(band)));
        }
        if (!kinds.isEmpty()) {
            getChildren().addAll(Parts.section(SAY.say("legend.colours")), colours(kinds));
        }
    }

    /// What can stand beside a mark.
    private enum Sign {
        CONFLICT,
        OPEN_ORDER
    }

    /// What is drawn behind a mark, or instead of it.
    private enum Band {
        EXACT,
        ABOUT,
        OPEN,
        PERIOD,
        UNSURE,
        RIVALS
    }

    /// The legend in a bubble that points at a node; Esc or a click elsewhere closes it.
    ///
    /// @param palette the colours of the timeline
    /// @param owner what it points at, near the right edge of the window
    public static PopOver show(List<Kind> kinds, Palette palette, Node owner) {
        PopOver bubble =
                Bubbles.around(new Legend(kinds, palette), PopOver.ArrowLocation.TOP_RIGHT, owner);
        bubble.setTitle(SAY.say("legend"));
        bubble.show(owner);
        return bubble;
    }

    private Node level(Level level) {
        Node mark = sample.mark(LevelMark.form(level), Badge.NONE);
        return row(mark, name(LevelMark.words(level)), LevelMark.meaning(level));
    }

    /// The levels that have one mark, in one line.
    private Node cross() {
        String words = SAY.say("legend.cross");
        return row(sample.undated(), name(words), SAY.say("legend.cross.meaning"));
    }

    private static Label name(String words) {
        Label name = Parts.word(words, "plain");
        name.setMinWidth(NAME);
        return name;
    }

    private Node sign(Sign sign) {
        return switch (sign) {
            case CONFLICT -> sample.mark(Glyph.FILLED, Badge.CONFLICT);
            case OPEN_ORDER -> sample.open();
        };
    }

    private Node band(Band band) {
        Stretch sharp = Stretch.of(6, 6);
        return switch (band) {
            case EXACT -> sample.instant(Stretch.of(8, 40));
            case ABOUT -> sample.instant(Stretch.of(16, 32).fuzzy(14, 14));
            case OPEN -> sample.instant(Stretch.of(34, 34).opening(Stretch.Open.LEFT));
            case PERIOD -> sample.bars(new Where.Over(sharp, Stretch.of(42, 42)));
            case UNSURE -> sample.bars(new Where.Over(Stretch.of(4, 16), Stretch.of(32, 44)));
            case RIVALS -> sample.bars(rivals(Stretch.of(2, 14), Stretch.of(34, 44)));
        };
    }

    private static Where rivals(Stretch one, Stretch other) {
        return new Where.Disputed(
                List.of(
                        new Where.Claimed(one, Where.Standing.RIVAL),
                        new Where.Claimed(other, Where.Standing.RIVAL)));
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
