package dateline.layout;

import java.util.BitSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The rows and reveal scales of all events, for ever: depends on the events, the lanes and the
/// width of labels, never on scroll, window or zoom.
///
/// Immutable; made off the thread that paints, and asked for each frame.
public final class Placement {
    /// Above this many events, a first usable placement is told of before all are placed.
    private static final int LARGE = 20_000;

    /// How many times as close as all of it the first usable placement is right.
    private static final double EARLY = 4;

    /// A placement of fewer than this part of all items measures the label of each by itself.
    private static final int FEW = 8;

    private final Items items;
    private final Lanes lanes;
    private final TextRuler ruler;
    private final Extent extent;
    private final Wording wording;
    private final LanePlacement[] placed;
    private final double settled;

    private Placement(Items items, Lanes lanes, TextRuler ruler, LanePlacer[] placers) {
        this.items = items;
        this.lanes = lanes;
        this.ruler = ruler;
        placed = finished(placers);
        settled = Stream.of(placers).mapToDouble(LanePlacer::settled).max().orElse(0);
        extent = Extent.of(items, lanes);
        wording = new Wording(items, ruler);
    }

    private Placement(Placement source, LanePlacement[] placed) {
        items = source.items;
        lanes = source.lanes;
        ruler = source.ruler;
        extent = source.extent;
        wording = source.wording;
        settled = source.settled;
        this.placed = placed;
    }

    /// Places all events of all lanes.
    public static Placement of(Items items, Lanes lanes, TextRuler ruler) {
        return of(items, lanes, ruler, Progress.NONE);
    }

    /// Places all events of all lanes, telling how far it is; lanes are placed side by side.
    ///
    /// @throws CancellationException when the progress says not to go on
    public static Placement of(Items items, Lanes lanes, TextRuler ruler, Progress progress) {
        Extent fitted = lanes.fitted(Extent.of(items, lanes));
        int total = lanes.total();
        IntToDoubleFunction widths = widths(items, total, ruler);
        RowCount[] counts = new RowCount[lanes.count()];
        each(
                lanes,
                lane -> {
                    ask(progress, 0, total);
                    var columns = new LaneColumns(items, lanes.members(lane), widths);
                    counts[lane] = new RowCount(columns, fitted);
                });
        LanePlacer[] placers = RowCount.placers(counts);
        AtomicInteger left = new AtomicInteger(total);
        if (total > LARGE) {
            double early = octave(fitted.seconds() / RowCount.FITTED_PX / EARLY);
            each(lanes, lane -> placers[lane].placeDownTo(early));
            progress.usable(new Placement(items, lanes, ruler, placers));
        }
        each(
                lanes,
                lane -> {
                    placers[lane].placeAll();
                    ask(progress, total - left.addAndGet(-lanes.size(lane)), total);
                });
        return new Placement(items, lanes, ruler, placers);
    }

    /// The scale of the octave of a scale.
    private static double octave(double scale) {
        return Octaves.scale(Octaves.of(scale));
    }

    /// How wide labels are: measured all at once where most will be asked for.
    private static IntToDoubleFunction widths(Items items, int wanted, TextRuler ruler) {
        if (wanted < items.count() / FEW) {
            return item -> Room.width(items, item, ruler);
        }
        double[] widths = items.widths(ruler);
        return item -> widths[item];
    }

    private static void ask(Progress progress, int done, int of) {
        if (!progress.goOn(Math.min(done, of), of)) {
            throw new CancellationException("nobody waits for this placement");
        }
    }

    private static void each(Lanes lanes, java.util.function.IntConsumer work) {
        IntStream all = IntStream.range(0, lanes.count());
        (lanes.total() > LARGE ? all.parallel() : all).forEach(work);
    }

    private static LanePlacement[] finished(LanePlacer[] placers) {
        LanePlacement[] finished = new LanePlacement[placers.length];
        IntStream.range(0, placers.length)
                .parallel()
                .forEach(lane -> finished[lane] = placers[lane].placement());
        return finished;
    }

    /// This placement with only some items shown and counted; nothing moves.
    ///
    /// @param shown indexes of items
    public Placement masked(BitSet shown) {
        BitSet kept = (BitSet) shown.clone();
        LanePlacement[] masked = new LanePlacement[placed.length];
        each(lanes, lane -> masked[lane] = placed[lane].masked(kept));
        return new Placement(this, masked);
    }

    /// This placement with rows below a lane's own for the events that have none.
    public Placement expanded(int lane) {
        return with(lane, placed[lane].expanded());
    }

    /// This placement without the rows that [#expanded] opened in a lane.
    public Placement collapsed(int lane) {
        return with(lane, placed[lane].collapsed());
    }

    private Placement with(int lane, LanePlacement changed) {
        LanePlacement[] all = placed.clone();
        all[lane] = changed;
        return new Placement(this, all);
    }

    /// The events that are placed.
    public Items items() {
        return items;
    }

    /// The lanes they stand in.
    public Lanes lanes() {
        return lanes;
    }

    /// What measured their labels.
    public TextRuler ruler() {
        return ruler;
    }

    /// The stretch of time that holds them.
    public Extent extent() {
        return extent;
    }

    /// How many rows a lane has.
    public int rows(int lane) {
        return placed[lane].rows.all();
    }

    /// Whether "+n" has opened rows in a lane.
    public boolean expandedAt(int lane) {
        return placed[lane].rows.expanded();
    }

    /// How many rows "+n" has opened in a lane.
    public int openedRows(int lane) {
        return placed[lane].rows.extra();
    }

    /// How many events of a lane stand in the rows that "+n" has opened; counted one by one.
    public int inOpenedRows(int lane) {
        return placed[lane].inOpenedRows();
    }

    /// Whether all events have their rows. Before that the picture at every scale of at least
    /// [#settled] is what it will be, but for the number of events without a row.
    public boolean whole() {
        return settled == 0;
    }

    /// The finest scale, in seconds per pixel, at which nothing will be added any more; 0 where all
    /// events have their rows.
    public double settled() {
        return settled;
    }

    /// How many events of a lane have no row at any zoom; none before that is known.
    public int rowless(int lane) {
        return whole() ? placed[lane].rowless : 0;
    }

    /// How many of the events shown and counted have to do with the stretch of time [from, to),
    /// given in seconds from 1970-01-01T00:00Z, at any zoom.
    public Tally tally(long from, long to) {
        Tally all = Tally.NONE;
        for (LanePlacement lane : placed) {
            all = all.plus(lane.tally(from, to));
        }
        return all;
    }

    /// Whether a lane has nothing to show: no event stands in it, or a mask leaves none.
    public boolean empty(int lane) {
        return placed[lane].empty;
    }

    /// Whether some events of a lane stay hidden where everything fills 1200 pixels, so that its
    /// foot needs room for a ribbon of density.
    public boolean crowded(int lane) {
        return placed[lane].hidesAt(lanes.fitted(extent).seconds() / RowCount.FITTED_PX);
    }

    /// The uppermost lane in which an item stands, or -1.
    public int laneOf(int item) {
        for (int lane = 0; lane < placed.length; lane++) {
            if (placed[lane].columns.rank(item) >= 0) {
                return lane;
            }
        }
        return -1;
    }

    /// The label of an item as it is shown where there is room.
    public String wording(int item) {
        return wording.capped(item);
    }

    /// The labels as they are shown where there is room.
    Wording wording() {
        return wording;
    }

    LanePlacement lane(int lane) {
        return placed[lane];
    }
}
