package dateline.layout;

import org.jspecify.annotations.Nullable;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How many rows a lane has: as few as show its events when what is fitted fills 1200 pixels, and
/// leave each a row at some zoom, at most twelve. Where twelve do not suffice, six, and more as
/// long as each further one helps an event that has none at any zoom; of a large lane six.
///
/// Where the lanes together would be higher than a window, only the more important part of the
/// events of each has to show, down to the half, in at most six rows: a story is told by all its
/// lanes rather than by all of the first. Never taken from the window itself, so that resizing
/// moves nothing.
final class RowCount {
    static final int USUAL = 6;
    static final int MOST = 12;

    /// The width at which a lane tells its story, in pixels.
    static final double FITTED_PX = 1200;

    /// As many rows as a window 1080 pixels high has in sight, all lanes together.
    static final int IN_SIGHT = 40;

    /// Which part of the events has to show, the most important first.
    private static final double[] PARTS = {1, 0.75, 0.5};

    /// Above this many events a lane has its usual rows without a try at fewer or more.
    private static final int SMALL = 600;

    private final LaneColumns columns;
    private final int[] priority;
    private final double scale;
    private @Nullable LanePlacer large;

    /// @param extent what is fitted
    RowCount(LaneColumns columns, Extent extent) {
        this.columns = columns;
        priority = Priority.byImportance(columns);
        scale = extent.seconds() / FITTED_PX;
    }

    /// For each lane a placer with as many rows as it needs, and nothing or everything placed.
    static LanePlacer[] placers(RowCount[] lanes) {
        LanePlacer[] placers = {};
        for (double part : PARTS) {
            placers =
                    Stream.of(lanes)
                            .parallel()
                            .map(lane -> lane.placer(part))
                            .toArray(LanePlacer[]::new);
            if (Stream.of(placers).mapToInt(LanePlacer::rowCount).sum() <= IN_SIGHT) {
                return placers;
            }
        }
        return placers;
    }

    private LanePlacer placer(double part) {
        if (columns.count() > SMALL) {
            return large();
        }
        for (int rows = 1; rows <= (part < 1 ? USUAL : MOST); rows++) {
            LanePlacer few = placed(rows);
            if (rowless(few) == 0 && tells(few, part)) {
                return few;
            }
        }
        return mostHelpful();
    }

    /// The placer of a lane whose rows do not depend on how much has to show.
    private LanePlacer large() {
        LanePlacer known = large;
        if (known == null) {
            known = new LanePlacer(columns, USUAL, priority);
            large = known;
        }
        return known;
    }

    private LanePlacer mostHelpful() {
        LanePlacer best = placed(USUAL);
        for (int rows = USUAL + 1; rows <= MOST; rows++) {
            LanePlacer more = placed(rows);
            if (rowless(more) >= rowless(best)) {
                return best;
            }
            best = more;
        }
        return best;
    }

    private static int rowless(LanePlacer placer) {
        return placer.rows().hiddenAt(Octaves.scale(Octaves.FINEST));
    }

    /// Whether the more important part shows when what is fitted fills the width.
    private boolean tells(LanePlacer placer, double part) {
        float[] reveal = placer.rows().reveal();
        return IntStream.range(0, (int) Math.ceil(priority.length * part))
                .allMatch(place -> reveal[priority[place]] >= scale);
    }

    private LanePlacer placed(int rows) {
        LanePlacer placer = new LanePlacer(columns, rows, priority);
        placer.placeAll();
        return placer;
    }
}
