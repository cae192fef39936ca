package dateline.ui.timeline;

import dateline.layout.LaneBox;
import dateline.layout.Tally;
import dateline.layout.TimelineLayout;
import dateline.paint.Emphasis;
import dateline.paint.TimelinePainter;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The headers of the lanes, of which a pan or a zoom changes only what tells how many events are
/// in view and how many of them hidden.
final class Headings extends Sheet {
    private Film.@Nullable Shot shot;
    private List<Tally> told = List.of();

    @Override
    void forget() {
        shot = null;
    }

    /// Paints what is otherwise than it was.
    void paint(Film.Shot taken, Film.Brushes brushes) {
        TimelineLayout layout = brushes.layout();
        List<Tally> now = tallies(layout);
        boolean plain = brushes.emphasis().equals(Emphasis.NONE) && !layout.turning();
        Film.Shot before = shot;
        if (!plain || before == null || !before.under(taken)) {
            brushes.paint(this, 0, columns(), 0);
            show();
        } else if (!now.equals(told)) {
            counts(now, brushes);
            show();
        }
        shot = plain ? taken : null;
        told = now;
    }

    private void counts(List<Tally> now, Film.Brushes brushes) {
        surface().look(0, columns(), 0);
        List<LaneBox> lanes = brushes.layout().lanes();
        for (int l = 0; l < lanes.size(); l++) {
            if (!now.get(l).equals(told.get(l))) {
                TimelinePainter.paintCounts(
                        brushes.layout(), lanes.get(l), brushes.palette(), surface());
            }
        }
    }

    /// What the header of each lane in sight tells.
    private static List<Tally> tallies(TimelineLayout layout) {
        return layout.lanes().stream()
                .map(box -> box.folded() ? layout.inView(box) : layout.hidden(box))
                .toList();
    }
}
