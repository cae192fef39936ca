package dateline.ui.shell;

import dateline.evidence.Density;
import dateline.state.Span;
import dateline.text.Messages;
import dateline.time.DayRange;
import dateline.time.ViewWords;
import dateline.ui.look.Parts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The shape a timeline takes while its file is still read: how many events begin when, so far.
/// Rows come after the last event, since they depend on all of them.
///
/// ```
/// VBox
/// ├── Pane
/// │   └── Polygon .growing-shape
/// └── Label             how many, and over which period
/// ```
final class GrowingShape extends VBox {
    private static final Messages SAY = Messages.of(GrowingShape.class);
    private static final double HEIGHT = 72;

    /// Room for it with its words, in pixels.
    static final double ROOM = HEIGHT + 24;

    private final double width;
    private Density drawn = Density.NONE;
    private double read = 1;
    private final Polygon shape = new Polygon();
    private final Label words = Parts.word("", "small");

    /// @param width how wide the shape is drawn, in pixels
    GrowingShape(double width) {
        this.width = width;
        shape.getStyleClass().add("growing-shape");
        Pane ground = new Pane(shape);
        ground.setMinSize(width, HEIGHT);
        ground.setMaxSize(width, HEIGHT);
        getChildren().addAll(ground, words);
        setAlignment(Pos.CENTER);
        grown(Density.NONE);
    }

    /// So much of the file is read: the shape has as much of its height.
    ///
    /// @param fraction from 0 to 1, below 0 where it cannot be told, and the shape has all of it
    void reached(double fraction) {
        read = fraction < 0 ? 1 : fraction;
        grown(drawn);
    }

    /// Draws a shape in place of the last; nothing takes no room.
    void grown(Density density) {
        drawn = density;
        boolean any = density.cells() > 0;
        setVisible(any);
        setManaged(any);
        if (any) {
            shape.getPoints().setAll(outline(density));
            words.setText(SAY.say("growing.words", density.total(), period(density)));
        }
    }

    /// Says that what it has drawn last is all there is.
    void complete() {
        if (drawn.cells() > 0) {
            words.setText(SAY.say("growing.all", drawn.total(), period(drawn)));
        }
    }

    private String period(Density density) {
        DayRange days = Objects.requireNonNull(density.hull());
        return ViewWords.period(Span.ofDays(days.first(), days.last()).view(width));
    }

    /// From the foot on the left over all cells, each as high as the root of its share of what the
    /// fullest will hold when all is read, to the foot on the right: the root, or a single burst
    /// makes all else flat.
    private List<Double> outline(Density density) {
        List<Double> points = new ArrayList<>();
        double cell = width / density.cells();
        points.addAll(List.of(0.0, HEIGHT));
        for (int i = 0; i < density.cells(); i++) {
            double share = read * density.count(i) / density.greatest();
            double y = HEIGHT * (1 - Math.sqrt(share));
            points.addAll(List.of(i * cell, y, (i + 1) * cell, y));
        }
        points.addAll(List.of(width, HEIGHT));
        return points;
    }
}
