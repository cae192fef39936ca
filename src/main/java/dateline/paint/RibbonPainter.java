package dateline.paint;

import dateline.layout.Ribbon;
import dateline.layout.TimelineLayout;

/// Draws density as a soft shape at the foot of each lane.
final class RibbonPainter {
    private static final double OPACITY = 0.45;

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
            Hills hills = new Hills(ribbon.cellPx(), ribbon.counts().length, ribbon::height);
            double middle = ribbon.x() + ribbon.cellPx() / 2;
            surface.fillHills(middle, ribbon.box().bottom() - 1, hills);
        }
    }
}
