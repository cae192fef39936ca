package dateline.paint;

import dateline.layout.Chip;
import dateline.layout.Frame;
import dateline.layout.Lane;
import dateline.layout.LaneBox;
import dateline.layout.Ribbon;
import dateline.layout.TimelineLayout;

/// Draws the column of lane headers: colour strip, label, and "+n" where events have no row.
final class HeaderPainter {
    private static final double STRIP = 4;
    private static final double LABEL_X = 14;

    /// How high a capital of small print is.
    private static final double SMALL = 9;

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
        double end = layout.headersEnd();
        for (LaneBox box : layout.lanes()) {
            header(layout, box, end);
        }
        for (Ribbon ribbon : layout.ribbons()) {
            hidden(ribbon, end);
        }
    }

    /// Paints the header of one lane.
    void paint(TimelineLayout layout, LaneBox box) {
        double end = layout.headersEnd();
        header(layout, box, end);
        layout.ribbons().stream()
                .filter(ribbon -> ribbon.box().lane() == box.lane())
                .forEach(ribbon -> hidden(ribbon, end));
    }

    /// Has a surface draw of a header only the line that says how many events are hidden.
    static void lookAtHidden(LaneBox box, RasterSurface surface) {
        double below = Math.min(box.hiddenY() + COUNT_REACH, box.bottom());
        surface.lookBetween(box.hiddenY() - COUNT_REACH, below);
    }

    private void header(TimelineLayout layout, LaneBox box, double end) {
        Lane lane = layout.placement().lanes().lane(box.lane());
        surface.ink(palette.behind(box.lane()));
        surface.fillRect(0, box.top(), WIDTH, box.height());
        surface.ink(palette.kind(lane.kind()));
        surface.fillRect(0, box.top(), STRIP, box.height());
        if (box.titleEnd() > end) {
            return;
        }
        boolean empty = layout.placement().empty(box.lane());
        surface.ink(empty ? palette.quiet() : palette.text());
        surface.letters(Lettering.HEADER);
        double room = (WIDTH - LABEL_X) / dateline.layout.TextRuler.BOLD;
        String label = layout.placement().ruler().cut(lane.label(), room);
        surface.text(label, LABEL_X, box.titleY());
        Chip.of(layout.placement(), box)
                .filter(chip -> chip.y() + chip.height() <= end)
                .ifPresent(chip -> chip(layout, box, chip));
    }

    /// Says under the title how many events of a lane in sight only count as density.
    private void hidden(Ribbon ribbon, double end) {
        LaneBox box = ribbon.box();
        int total = ribbon.total();
        if (total > 0 && box.showsHidden() && box.hiddenY() + SMALL / 2 <= end) {
            surface.ink(palette.quiet());
            surface.letters(Lettering.SMALL);
            surface.text(CountWords.hidden(total), LABEL_X, box.hiddenY());
        }
    }

    private void chip(TimelineLayout layout, LaneBox box, Chip chip) {
        surface.ink(palette.line());
        surface.corners(chip.height() / 2);
        surface.fillRound(chip.x(), chip.y(), chip.width(), chip.height());
        surface.ink(palette.text());
        surface.letters(Lettering.SMALL);
        String text =
                layout.placement().expandedAt(box.lane())
                        ? CountWords.less()
                        : CountWords.rowless(layout.placement().rowless(box.lane()));
        surface.text(text, chip.x() + 8, chip.y() + chip.height() / 2);
    }
}
