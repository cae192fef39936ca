package dateline.ui.source;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// One row of names along an axis; a name that would touch the one before, or has no room
/// behind its place, is left out.
final class ScaleView extends Region {
    private static final double GAP = 6;

    /// How far a name behind its place may reach beyond the axis, in pixels.
    private static final double MARGIN = 12;

    private final Scale scale;
    private final List<Scale.Tick> ticks;
    private final Align align;
    private final List<Label> labels = new ArrayList<>();

    /// Where a name stands to its place.
    enum Align {
        CENTRED,
        BEHIND
    }

    ScaleView(Scale scale, List<Scale.Tick> ticks, Align align) {
        this.scale = scale;
        this.ticks = ticks;
        this.align = align;
        getStyleClass().add("scale");
        for (Scale.Tick tick : ticks) {
            Label label = new Label(tick.label());
            label.getStyleClass().add("caption");
            labels.add(label);
        }
        getChildren().addAll(labels);
        setMinWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return labels.stream().mapToDouble(label -> label.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double free = 0;
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            double width = label.prefWidth(-1);
            double at = scale.share(ticks.get(i).at()) * getWidth();
            double left =
                    switch (align) {
                        case CENTRED -> at - width / 2;
                        case BEHIND -> at;
                    };
            boolean fits = align == Align.CENTRED || left + width <= getWidth() + MARGIN;
            double room = getWidth() - width + (align == Align.CENTRED ? 0 : MARGIN);
            double x = Math.clamp(left, 0, Math.max(0, room));
            label.setVisible(fits && x >= free);
            label.resizeRelocate(snapPositionX(x), 0, width, label.prefHeight(width));
            free = label.isVisible() ? x + width + GAP : free;
        }
    }
}
