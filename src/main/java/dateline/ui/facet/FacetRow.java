package dateline.ui.facet;

import dateline.text.Messages;
import dateline.ui.look.KindSwatch;
import dateline.ui.look.LevelMark;
import dateline.ui.look.Parts;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// One value of a facet: a box to tick, its sign, its name, and how many events it would show.
///
/// ```
/// ToggleButton .facet-row
/// └── HBox      Region .tick · sign · VBox of Label, Label · Label .count
/// ```
final class FacetRow extends ToggleButton {
    private static final Messages SAY = Messages.of(FacetRow.class);
    private final Label count = Parts.word("", "small");
    private final String label;

    /// @param choice what it offers
    /// @param toggle what pressing it does
    FacetRow(Choice choice, Runnable toggle) {
        label = choice.label();
        getStyleClass().setAll("facet-row");
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        setGraphic(line(choice));
        Parts.tip(this, choice.full());
        setOnAction(event -> toggle.run());
        setCount(choice.count());
    }

    /// As tall as what stands in it: a button itself does not ask, and the name of an article may
    /// have a second line.
    @Override
    protected double computePrefHeight(double width) {
        double inside = width - snappedLeftInset() - snappedRightInset();
        return getGraphic().prefHeight(width < 0 ? -1 : inside)
                + snappedTopInset()
                + snappedBottomInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private Node line(Choice choice) {
        Region tick = new Region();
        tick.getStyleClass().add("tick");
        HBox box = new HBox(tick);
        box.getStyleClass().add("tick-box");
        box.setAlignment(Pos.CENTER);
        HBox line = new HBox(6, box);
        sign(choice).ifPresent(line.getChildren()::add);
        line.getChildren().addAll(Parts.growing(name(choice)), count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.prefWidthProperty().bind(widthProperty().subtract(12));
        line.maxWidthProperty().bind(line.prefWidthProperty());
        return line;
    }

    /// The name, and below it what tells it apart; each ends in an ellipsis where it has no room.
    private static VBox name(Choice choice) {
        VBox name = new VBox(Parts.line(choice.name(), "plain"));
        if (!choice.under().isEmpty()) {
            name.getChildren().add(Parts.line(choice.under(), "small"));
        }
        name.setMinWidth(0);
        return name;
    }

    /// The mark of a level or the colour of a kind.
    private static Optional<Node> sign(Choice choice) {
        return switch (choice.facet()) {
            case SUPPORT -> Optional.of(LevelMark.glyph(choice.level()));
            case KIND -> Optional.of(new KindSwatch(choice.sign()));
            case PERSON, ARTICLE -> Optional.empty();
        };
    }

    /// Shows another count; one of 0 is muted, and can still be chosen.
    void setCount(int events) {
        count.setText(SAY.say("count", events));
        getStyleClass().remove("nothing");
        if (events == 0) {
            getStyleClass().add("nothing");
        }
        setAccessibleText(SAY.say("row", label, events));
    }
}
