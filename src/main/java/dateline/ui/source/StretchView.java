package dateline.ui.source;

import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// What one source allows, as bars on the axis of the comparison; an open end fades.
///
/// ```
/// Region .stretches
/// ├── Region .rule …       the ticks of the axis, running through all rows
/// └── Region .stretch …    .open-start, .open-end
/// ```
final class StretchView extends Region {
    private static final double LEAST = 5;
    private static final double HEIGHT = 8;
    private final Scale scale;
    private final List<Scale.Stretch> stretches;
    private final List<Region> rules = new ArrayList<>();
    private final List<Region> bars = new ArrayList<>();

    StretchView(Scale scale, List<Scale.Stretch> stretches) {
        this.scale = scale;
        this.stretches = stretches;
        getStyleClass().add("stretches");
        scale.ticks().forEach(tick -> rules.add(styled("rule")));
        stretches.forEach(stretch -> bars.add(bar(stretch)));
        getChildren().addAll(rules);
        getChildren().addAll(bars);
        setMinSize(0, 16);
        setMouseTransparent(true);
    }

    private static Region bar(Scale.Stretch stretch) {
        Region bar = styled("stretch");
        if (Double.isInfinite(stretch.from())) {
            bar.getStyleClass().add("open-start");
        }
        if (Double.isInfinite(stretch.to())) {
            bar.getStyleClass().add("open-end");
        }
        return bar;
    }

    private static Region styled(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 16;
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < rules.size(); i++) {
            double x = scale.share(scale.ticks().get(i).at()) * getWidth();
            rules.get(i).resizeRelocate(snapPositionX(x), 0, 1, getHeight());
        }
        for (int i = 0; i < bars.size(); i++) {
            place(bars.get(i), stretches.get(i));
        }
    }

    private void place(Region bar, Scale.Stretch stretch) {
        double from = scale.share(stretch.from()) * getWidth();
        double to = scale.share(stretch.to()) * getWidth();
        double width = Math.max(LEAST, to - from);
        double x = Math.clamp(from, 0, Math.max(0, getWidth() - width));
        bar.resizeRelocate(snapPositionX(x), (getHeight() - HEIGHT) / 2, snapSizeX(width), HEIGHT);
    }
}
