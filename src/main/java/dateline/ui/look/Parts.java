package dateline.ui.look;

import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The small nodes that every panel is made of, so that each looks and speaks the same everywhere.
public final class Parts {
    private static final Duration TIP_DELAY = Duration.millis(450);
    private static final double TIP_WIDTH = 360;

    private Parts() {}

    /// One line that ends in an ellipsis where it has no room, and then says all of it in a
    /// tooltip.
    public static Label line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        tellWhenCut(label);
        return label;
    }

    /// Has a control say all of its text in a tooltip for as long as it is cut.
    private static void tellWhenCut(Labeled labeled) {
        labeled.textTruncatedProperty()
                .addListener(
                        (at, was, cut) ->
                                labeled.setTooltip(cut ? tooltip(labeled.getText()) : null));
    }

    /// A line that is never cut.
    public static Label word(String text, String style) {
        Label label = line(text, style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// A heading of a part of a panel.
    public static Label section(String text) {
        return line(text, "section-title");
    }

    /// A line with an action, reached by Tab and pressed by Enter or Space.
    public static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("link");
        link.setMinWidth(0);
        tellWhenCut(link);
        link.setOnAction(
                event -> {
                    link.setVisited(false);
                    action.run();
                });
        return link;
    }

    /// A flat button that shows an icon and says its name to whoever cannot see it.
    public static Button iconButton(Ikon icon, String name, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon", "dl-icon-button");
        button.setAccessibleText(name);
        tip(button, name);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// An icon that is decoration only: the words beside it say the same.
    public static Node icon(Ikon icon) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().add("icon");
        node.setAccessibleRole(AccessibleRole.NODE);
        node.setMouseTransparent(true);
        return node;
    }

    /// Explains a node to whoever rests the pointer on it; no words, no tooltip.
    ///
    /// The tooltip is made when the pointer first comes: each is a window of its own, and a list
    /// of facets would otherwise make dozens that nobody sees.
    public static void tip(Node node, String text) {
        if (!text.isEmpty()) {
            node.addEventHandler(MouseEvent.MOUSE_ENTERED, new Tip(node, text));
        }
    }

    private record Tip(Node node, String text) implements EventHandler<MouseEvent> {
        @Override
        public void handle(MouseEvent entered) {
            node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
            Tooltip.install(node, tooltip(text));
        }
    }

    private static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setShowDelay(TIP_DELAY);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TIP_WIDTH);
        return tooltip;
    }

    /// Takes all the room its row can give.
    public static <N extends Node> N growing(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    /// Empty room that pushes what follows to the end of its row.
    public static Region gap() {
        return growing(new Region());
    }
}
