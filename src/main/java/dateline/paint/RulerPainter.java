package dateline.paint;

import dateline.layout.Frame;
import dateline.time.Ruler;
import dateline.time.Tick;

import java.util.List;

/// Draws the time ruler: the context, the steps, and above them a tier of ages where one is wanted.
public final class RulerPainter {
    /// The height of the ruler without ages, in pixels.
    public static final double HEIGHT = 46;

    /// The height of the tier of ages.
    public static final double AGES = 18;

    private static final double UPPER_Y = 13;
    private static final double LOWER_Y = 32;
    private static final double SUBTICK = 6;

    private final Palette palette;
    private final Surface surface;

    /// A painter of rulers on one surface.
    public RulerPainter(Palette palette, Surface surface) {
        this.palette = palette;
        this.surface = surface;
    }

    /// The height with or without a tier of ages.
    ///
    /// @param ages the ticks of the tier; none means no tier
    public static double height(List<Tick> ages) {
        return ages.isEmpty() ? HEIGHT : HEIGHT + AGES;
    }

    /// Draws a ruler at the top of the surface, over lane headers and time.
    ///
    /// @param ages named ticks, whose pixels count from the left edge of the viewport
    /// @param widthPx of headers and viewport together
    public void paint(Ruler ruler, List<Tick> ages, double widthPx) {
        double height = height(ages);
        double top = height - HEIGHT;
        surface.ink(palette.panel());
        surface.fillRect(0, 0, widthPx, height);
        lines(ruler, top, height);
        surface.ink(palette.quiet());
        surface.letters(Lettering.SMALL);
        labels(ages, UPPER_Y);
        labels(ruler.upper(), top + UPPER_Y);
        surface.ink(palette.text());
        surface.letters(Lettering.TICK);
        labels(ruler.lower(), top + LOWER_Y);
        surface.ink(palette.line());
        surface.fillRect(0, height - 1, widthPx, 1);
        surface.ink(palette.panel());
        surface.fillRect(0, 0, Frame.HEADER_PX - 1, height - 1);
    }

    private void lines(Ruler ruler, double top, double height) {
        surface.ink(palette.line());
        for (double x : ruler.subticks()) {
            line(x, height - SUBTICK, SUBTICK);
        }
        for (Tick tick : ruler.lower()) {
            line(tick.x(), top + 22, height - top - 22);
        }
        for (Tick tick : ruler.upper()) {
            line(tick.x(), top + 4, height - top - 4);
        }
    }

    private void line(double x, double y, double height) {
        if (x >= 0) {
            surface.fillRect(Math.rint(Frame.HEADER_PX + x), y, 1, height);
        }
    }

    private void labels(List<Tick> ticks, double y) {
        for (Tick tick : ticks) {
            if (!tick.label().isEmpty() && tick.labelX() >= 0) {
                surface.text(tick.label(), Frame.HEADER_PX + tick.labelX(), y);
            }
        }
    }
}
