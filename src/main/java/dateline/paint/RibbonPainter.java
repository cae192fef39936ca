package dateline.paint;

import dateline.layout.Ribbon;
import dateline.layout.TimelineLayout;

/// Draws density as a ribbon at the foot of each lane.
final class RibbonPainter {
    private static final double OPACITY = 0.5;

    private final Palette palette;
    private final Surface surface;

    RibbonPainter(Palette palette, Surface surface) {
        this.palette = palette;
        this.surface = surface;
    }

    void paint(TimelineLayout layout) {
        for (Ribbon ribbon : layout.ribbons()) {
            int kind = layout.placement().lanes().lane(ribbon.box().lane()).kind();
            surface.ink(Ink.clear(palette.kind(kind), OPACITY));
            Steps steps = new Steps(ribbon.cellPx(), ribbon.counts().length, ribbon::height);
            surface.fillSteps(ribbon.x(), ribbon.box().bottom() - 1, steps);
        }
    }
}
