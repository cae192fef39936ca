package dateline.paint;

import dateline.layout.Ribbon;
import dateline.layout.TimelineLayout;

/// Draws density as a ribbon at the foot of each lane, its height the logarithm of the count, so
/// that
/// one event shows and a thousand fit, and panning changes nothing.
final class RibbonPainter {
    private static final double LEAST = 2;
    private static final double PER_DECADE = 7;

    private final Palette palette;
    private final Surface surface;

    RibbonPainter(Palette palette, Surface surface) {
        this.palette = palette;
        this.surface = surface;
    }

    void paint(TimelineLayout layout) {
        for (Ribbon ribbon : layout.ribbons()) {
            int kind = layout.placement().lanes().lane(ribbon.box().lane()).kind();
            surface.ink(Ink.clear(palette.kind(kind), 0.55));
            paint(ribbon);
        }
    }

    private void paint(Ribbon ribbon) {
        int[] counts = ribbon.counts();
        double bottom = ribbon.box().bottom() - 1;
        double most = ribbon.box().foot() - 2;
        for (int cell = 0; cell < counts.length; cell++) {
            if (counts[cell] > 0) {
                double height = Math.min(most, LEAST + PER_DECADE * Math.log10(counts[cell]));
                double x = ribbon.x() + cell * ribbon.cellPx();
                surface.fillRect(x, bottom - height, ribbon.cellPx() - 0.5, height);
            }
        }
    }
}
