package dateline.paint;

import dateline.layout.Bars;
import dateline.layout.Glyph;
import dateline.layout.Items;
import dateline.layout.Marks;
import dateline.layout.TimelineLayout;
import dateline.layout.Where;

/// Draws what lies behind marks and labels: the band of what is possible, the bar of what is
/// certain, and the bars of a dispute with the line that joins them.
final class BarPainter {
    private static final double BAND = 14;
    private static final double BAR = 16;
    private static final double EDGE = 1.5;

    /// On either side of a label that stands on a line.
    private static final double LABEL_AIR = 4;

    /// A bar is never drawn narrower.
    private static final double NARROWEST = 3;

    /// A band stands in full no further from its mark, in pixels; beyond, only its lower edge does.
    private static final double FULL = 200;

    /// Over so many pixels, the last of those, it thins.
    private static final double THINNING = 48;

    /// How high the lower edge of a band is.
    private static final double EDGE_OF_BAND = 3;

    private static final double BAND_OPACITY = 0.2;
    private static final double RIVAL_OPACITY = 0.4;

    /// How strongly the bar of a corroborated period is filled.
    static final double STRONG = 0.45;

    private final Palette palette;
    private final Surface surface;
    private final TimelineLayout layout;
    private final Marks marks;
    private final Items items;

    BarPainter(TimelineLayout layout, Palette palette, Surface surface) {
        this.layout = layout;
        this.palette = palette;
        this.surface = surface;
        marks = layout.marks();
        items = layout.items();
    }

    /// Draws what lies behind the marks.
    void paint(Arrival arrival) {
        for (int mark = 0; mark < marks.count(); mark++) {
            if (thins(layout, mark) && surface.sees(marks.from(mark), marks.right(mark))) {
                arrive(arrival, mark);
                edge(mark);
            }
        }
        for (int mark = 0; mark < marks.count(); mark++) {
            if (surface.sees(marks.left(mark) - EDGE, marks.right(mark) + NARROWEST)) {
                arrive(arrival, mark);
                behind(mark);
            }
        }
        Bars bars = layout.bars();
        for (int bar = 0; bar < bars.count(); bar++) {
            arrive(arrival, bars.mark(bar));
            claim(bars, bar);
        }
    }

    private void arrive(Arrival arrival, int mark) {
        if (arrival != Arrival.NONE) {
            surface.opacity(arrival.opacity(marks.reveal(mark)));
        }
    }

    private void behind(int mark) {
        int item = marks.item(mark);
        int colour = palette.kind(items.kind(item));
        if (items.disputed(item)) {
            join(mark, colour);
        } else if (items.period(item)) {
            period(mark, colour);
        } else {
            instant(mark, colour);
        }
    }

    /// Whether a band is so wide that only a part of it stands in full. By the distance from the
    /// mark, not by whether that is in sight: what slides as the reader pans is not painted anew.
    static boolean thins(TimelineLayout layout, int mark) {
        Marks marks = layout.marks();
        int item = marks.item(mark);
        return marks.to(mark) - marks.from(mark) > FULL
                && !layout.items().period(item)
                && !layout.items().disputed(item);
    }

    /// The lower edge of a band that [#thins]. Bands of a row may lie on each other far from their
    /// marks, where it is opaque, so that many look no surer than one.
    private void edge(int mark) {
        int colour = palette.kind(items.kind(marks.item(mark)));
        double top = marks.y(mark) + BAND / 2 - EDGE_OF_BAND;
        double after = marks.right(mark) - marks.to(mark);
        surface.ink(Ink.mix(palette.behind(marks.lane(mark)), colour, BAND_OPACITY));
        surface.fillRect(marks.from(mark), top, marks.to(mark) - marks.from(mark), EDGE_OF_BAND);
        if (after > 0.5) {
            surface.fillToRight(marks.to(mark), top, after, EDGE_OF_BAND);
        }
    }

    /// What stands in full of a band that [#thins].
    private void thinning(int mark) {
        double from = marks.from(mark);
        double top = marks.y(mark) - BAND / 2;
        double thins = from + FULL - THINNING;
        if (surface.sees(marks.left(mark), from + FULL)) {
            fadeBefore(mark, BAND);
            surface.fillRect(from, top, thins - from, BAND - EDGE_OF_BAND);
            surface.fillToRight(thins, top, THINNING, BAND - EDGE_OF_BAND);
        }
    }

    private void instant(int mark, int colour) {
        double width = marks.to(mark) - marks.from(mark);
        surface.ink(Ink.clear(colour, BAND_OPACITY));
        if (thins(layout, mark)) {
            thinning(mark);
            return;
        }
        fades(mark, BAND);
        if (width > 2) {
            band(mark, width);
        }
    }

    /// Where it fades, the band goes on: it has no round ends then.
    private void band(int mark, double width) {
        double y = marks.y(mark) - BAND / 2;
        if (fading(mark)) {
            surface.fillRect(marks.from(mark), y, width, BAND);
        } else {
            surface.corners(Math.min(BAND / 2, width / 2));
            surface.fillRound(marks.from(mark), y, width, BAND);
        }
    }

    private boolean fading(int mark) {
        return marks.from(mark) - marks.left(mark) > 0.5
                || marks.right(mark) - marks.to(mark) > 0.5;
    }

    /// What lies outside the strict bounds, or is open: it fades.
    private void fades(int mark, double height) {
        fadeBefore(mark, height);
        double after = marks.right(mark) - marks.to(mark);
        if (after > 0.5) {
            surface.fillToRight(marks.to(mark), marks.y(mark) - height / 2, after, height);
        }
    }

    private void fadeBefore(int mark, double height) {
        double before = marks.from(mark) - marks.left(mark);
        if (before > 0.5) {
            surface.fillFromLeft(marks.left(mark), marks.y(mark) - height / 2, before, height);
        }
    }

    private void period(int mark, int colour) {
        double left = marks.sureLeft(mark);
        double right = Math.max(left, marks.sureRight(mark));
        double filled = opacity(items.glyph(marks.item(mark)));
        boolean sure = marks.from(mark) >= left && marks.to(mark) <= right;
        surface.ink(Ink.clear(colour, sure ? filled : BAND_OPACITY));
        fades(mark, sure ? BAR : BAND);
        possible(mark, marks.from(mark), Math.min(left, marks.to(mark)));
        possible(mark, Math.max(right, marks.from(mark)), marks.to(mark));
        surface.ink(Ink.clear(colour, filled));
        if (right - left > NARROWEST) {
            surface.corners(Math.min(5, (right - left) / 2));
            surface.fillRound(left, marks.y(mark) - BAR / 2, right - left, BAR);
            outline(mark, colour);
        } else if (marks.to(mark) - marks.from(mark) <= NARROWEST) {
            surface.ink(colour);
            surface.fillRect(left, marks.y(mark) - BAR / 2, Math.max(EDGE, right - left), BAR);
        }
    }

    /// How strongly the certain part is filled: what is corroborated stands out.
    private static double opacity(Glyph glyph) {
        return switch (glyph) {
            case FILLED -> STRONG;
            case RING, DASHED_RING, DIAMOND, OUTLINED_DIAMOND, CROSS -> 0.22;
        };
    }

    /// What is possible and not certain: as the band of an instant, so that letters stand on it as
    /// on any other.
    private void possible(int mark, double left, double right) {
        if (right > left) {
            surface.fillRect(left, marks.y(mark) - BAND / 2, right - left, BAND);
        }
    }

    private void outline(int mark, int colour) {
        Dash dash =
                switch (items.glyph(marks.item(mark))) {
                    case DASHED_RING, CROSS -> Dash.DASHED;
                    case FILLED, RING, DIAMOND, OUTLINED_DIAMOND -> Dash.SOLID;
                };
        surface.ink(colour);
        surface.pen(EDGE, dash);
        surface.strokeRound(
                marks.sureLeft(mark) + EDGE / 2,
                marks.y(mark) - (BAR - EDGE) / 2,
                marks.sureRight(mark) - marks.sureLeft(mark) - EDGE,
                BAR - EDGE);
    }

    /// The line that joins the bars, with a gap where the label stands.
    private void join(int mark, int colour) {
        surface.ink(Ink.mix(colour, palette.conflict(), 0.5));
        double left = marks.left(mark);
        double right = marks.right(mark);
        double label = marks.labelWidth(mark) > 0 ? marks.labelX(mark) - LABEL_AIR : right;
        double behind = label + marks.labelWidth(mark) + 2 * LABEL_AIR;
        line(mark, left, Math.min(label, right));
        line(mark, Math.max(left, behind), right);
    }

    private void line(int mark, double left, double right) {
        if (right > left) {
            surface.fillRect(left, marks.y(mark) - 1, right - left, 2);
        }
    }

    private void claim(Bars bars, int bar) {
        int mark = bars.mark(bar);
        surface.ink(ink(bars.claimed(bar).standing(), items.kind(marks.item(mark))));
        double width = bars.right(bar) - bars.left(bar);
        surface.corners(Math.min(4, width / 2));
        surface.fillRound(bars.left(bar), marks.y(mark) - BAND / 2, width, BAND);
    }

    private int ink(Where.Standing standing, int kind) {
        return switch (standing) {
            case ANSWER, RIVAL -> Ink.clear(palette.kind(kind), RIVAL_OPACITY);
            case BESIDE -> Ink.clear(palette.conflict(), BAND_OPACITY);
        };
    }
}
