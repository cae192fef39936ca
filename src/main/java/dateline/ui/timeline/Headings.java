package dateline.ui.timeline;

import dateline.layout.LaneBox;
import dateline.layout.Ribbon;
import dateline.layout.TimelineLayout;
import dateline.paint.Emphasis;
import dateline.paint.TimelinePainter;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// The headers of the lanes, of which a pan or a zoom changes only how many events are hidden.
final class Headings extends Sheet {
    private Film.@Nullable Shot shot;
    private int[] hidden = {};

    @Override
    boolean setColumns(int across, double newHeight, FontLetters newLetters) {
        boolean lost = super.setColumns(across, newHeight, newLetters);
        if (lost) {
            shot = null;
        }
        return lost;
    }

    @Override
    void clear() {
        shot = null;
        super.clear();
    }

    /// Paints what is otherwise than it was.
    void paint(Film.Shot now, Film.Brushes brushes) {
        TimelineLayout layout = brushes.layout();
        int[] counts = hidden(layout);
        boolean plain = brushes.emphasis().equals(Emphasis.NONE) && !layout.turning();
        Film.Shot before = shot;
        if (!plain || before == null || !before.under(now)) {
            brushes.paint(this, 0, columns(), 0);
            show();
        } else if (!Arrays.equals(counts, hidden)) {
            counts(counts, brushes);
            show();
        }
        shot = plain ? now : null;
        hidden = counts;
    }

    private void counts(int[] counts, Film.Brushes brushes) {
        surface().look(0, columns(), 0);
        for (LaneBox box : brushes.layout().lanes()) {
            if (counts[box.lane()] != hidden[box.lane()]) {
                TimelinePainter.paintHidden(brushes.layout(), box, brushes.palette(), surface());
            }
        }
    }

    private static int[] hidden(TimelineLayout layout) {
        int[] counts = new int[layout.placement().lanes().count()];
        for (Ribbon ribbon : layout.ribbons()) {
            counts[ribbon.box().lane()] = ribbon.total();
        }
        return counts;
    }
}
