package dateline.ui.notice;

import dateline.ui.look.LevelMark;
import dateline.ui.look.Parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The card that floats beside the pointer over an event; it never catches the mouse itself.
///
/// ```
/// VBox .hover-card
/// ├── Label        title, at most three lines
/// ├── HBox         date · EDTF
/// ├── HBox         mark, what it rests on
/// ├── Label        what to know before trusting it
/// └── Label        what is not known of its order
/// ```
/// Whoever hosts it sets its place; it takes the size it needs.
public final class HoverCard extends VBox {
    /// The width beyond which a title wraps, in pixels.
    public static final double WIDTH = 300;

    /// An empty card.
    public HoverCard() {
        getStyleClass().add("hover-card");
        setMouseTransparent(true);
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    /// Shows another event.
    ///
    /// @param order what is not known of its order; may be empty
    public void show(Glance glance, String order) {
        Label title = wrapped(glance.title(), "strong");
        title.setMaxHeight(54);
        getChildren().setAll(title, date(glance), footing(glance));
        if (!glance.detail().isEmpty()) {
            getChildren().add(wrapped(glance.detail(), "small"));
        }
        if (!order.isEmpty()) {
            getChildren().add(wrapped(order, "small"));
        }
    }

    private static Node date(Glance glance) {
        HBox line = new HBox(10, Parts.word(glance.date(), "plain"));
        if (!glance.edtf().isEmpty()) {
            line.getChildren().add(Parts.line(glance.edtf(), "mono"));
        }
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private static Node footing(Glance glance) {
        Label words = wrapped(glance.footing(), "toned");
        HBox line = new HBox(6, LevelMark.glyph(glance.form(), glance.tone()), words);
        glance.tone().dress(line);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label wrapped(String words, String style) {
        Label label = Parts.line(words, style);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        return label;
    }
}
