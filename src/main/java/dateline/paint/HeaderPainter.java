package dateline.paint;

import dateline.layout.Chip;
import dateline.layout.Frame;
import dateline.layout.Lane;
import dateline.layout.LaneBox;
import dateline.layout.Tally;
import dateline.layout.TextRuler;
import dateline.layout.TimelineLayout;

/// Draws the column of lane headers: colour strip, label, and "+n" where events have no row.
final class HeaderPainter {
    private static final double STRIP = 4;
    private static final double LABEL_X = 18;

    /// Where the sign stands that tells whether a lane is folded.
    private static final double SIGN_X = 11;

    /// How high a capital of small print is.
    private static final double SMALL = 9;

    /// How much narrower small print is than a label.
    private static final double SMALLER = 11.0 / 13;

    /// Between words and the end of the column at least.
    private static final double AIR = 4;

    /// How far from its middle anything is drawn of the line that says how many events are hidden.
    private static final double COUNT_REACH = 10;

    /// Narrower than the column, so that a mark at the first moment in sight is seen whole.
    static final double WIDTH = Frame.HEADER_PX - 8;

    private final Palette palette;
    private final Surface surface;

    HeaderPainter(Palette palette, Surface surface) {
        this.palette = palette;
        this.surface = surface;
    }

    void paint(TimelineLayout layout) {
        for (LaneBox box : layout.lanes()) {
            paint(layout, box);
        }
    }

    /// Paints the header of one lane.
    void paint(TimelineLayout layout, LaneBox box) {
        header(layout, box);
        counts(layout, box);
    }

    /// Has a surface draw of a header only what tells of events in view: the line that says how
    /// many are hidden, or the title of a folded lane with how many there are.
    static void lookAtCounts(LaneBox box, RasterSurface surface) {
        if (box.folded()) {
            surface.lookBetween(box.top(), box.bottom());
        } else {
            double below = Math.min(box.hiddenY() + COUNT_REACH, box.bottom());
            surface.lookBetween(box.hiddenY() - COUNT_REACH, below);
        }
    }

    private void header(TimelineLayout layout, LaneBox box) {
        Lane lane = layout.placement().lanes().lane(box.lane());
        surface.ink(palette.behind(box.lane()));
        surface.fillRect(0, box.top(), WIDTH, box.height());
        surface.ink(palette.kind(lane.kind()));
        surface.fillRect(0, box.top(), STRIP, box.height());
        if (box.titleEnd() > layout.headersEnd()) {
            return;
        }
        boolean empty = layout.placement().empty(box.lane());
        surface.ink(empty ? palette.quiet() : palette.text());
        surface.letters(Lettering.HEADER);
        String label = layout.placement().ruler().cut(lane.label(), titleRoom(layout, box));
        surface.text(label, LABEL_X, box.titleY());
        if (!empty) {
            sign(box);
        }
        Chip.of(layout.placement(), box)
                .filter(chip -> chip.y() + chip.height() <= layout.headersEnd())
                .ifPresent(chip -> chip(layout, box, chip));
    }

    /// Says under the title how many events of a lane have no room in sight, and beside that of a
    /// folded lane how many are in view.
    private void counts(TimelineLayout layout, LaneBox box) {
        Tally hidden = layout.hidden(box);
        boolean room = box.showsHidden() && box.hiddenY() + SMALL / 2 <= layout.headersEnd();
        if (room && hidden.total() > 0) {
            small(words(layout, hidden), LABEL_X, box.hiddenY());
        }
        if (counted(layout, box) && box.titleEnd() <= layout.headersEnd()) {
            String count = CountWords.count(layout.inView(box));
            small(count, WIDTH - AIR - width(layout, count), box.titleY());
        }
    }

    private void small(String words, double x, double y) {
        surface.ink(palette.quiet());
        surface.letters(Lettering.SMALL);
        surface.text(words, x, y);
    }

    /// Whether a lane is folded, and so says beside its title how many events that is.
    private static boolean counted(TimelineLayout layout, LaneBox box) {
        return box.folded()
                && !layout.placement().empty(box.lane())
                && layout.inView(box).total() > 0;
    }

    private static double titleRoom(TimelineLayout layout, LaneBox box) {
        double taken =
                counted(layout, box)
                        ? width(layout, CountWords.count(layout.inView(box))) + 2 * AIR
                        : 0;
        return (WIDTH - LABEL_X - taken) / TextRuler.BOLD;
    }

    private static double width(TimelineLayout layout, String small) {
        return SMALLER * layout.placement().ruler().width(small, WIDTH / SMALLER);
    }

    private static String words(TimelineLayout layout, Tally hidden) {
        String words = CountWords.hidden(hidden);
        boolean fits = LABEL_X + width(layout, words) + AIR <= WIDTH;
        return fits || hidden.reaches() == 0 ? words : CountWords.hiddenShort(hidden);
    }

    /// A triangle that points down over an open lane, and at the title of a folded one.
    private void sign(LaneBox box) {
        double y = box.titleY();
        double half = 3.5;
        double tip = 2;
        surface.ink(palette.quiet());
        if (box.folded()) {
            triangle(SIGN_X - tip, SIGN_X + tip, SIGN_X - tip, y - half, y, y + half);
        } else {
            triangle(SIGN_X - half, SIGN_X, SIGN_X + half, y - tip, y + tip, y - tip);
        }
    }

    private void triangle(double x1, double x2, double x3, double y1, double y2, double y3) {
        surface.fillPolygon(new double[] {x1, x2, x3}, new double[] {y1, y2, y3}, 3);
    }

    private void chip(TimelineLayout layout, LaneBox box, Chip chip) {
        surface.ink(palette.line());
        surface.corners(chip.height() / 2);
        surface.fillRound(chip.x(), chip.y(), chip.width(), chip.height());
        surface.ink(palette.text());
        surface.letters(Lettering.SMALL);
        String text =
                layout.placement().expandedAt(box.lane()) ? CountWords.less() : CountWords.more();
        surface.text(text, chip.x() + 8, chip.y() + chip.height() / 2);
    }
}
