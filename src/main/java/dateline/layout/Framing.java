package dateline.layout;

import dateline.time.LabelWidth;
import dateline.time.Ruler;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Finds what one frame shows and works out where it stands.
final class Framing {
    /// From an edge of the window to a label that follows it.
    static final double EDGE = 6;

    /// From a label to the right edge, where a bar says how far the lanes are scrolled.
    static final double RIGHT_EDGE = 12;

    /// Labels with less room than this are left out: what is left of them has fewer than six
    /// letters or so, and says nothing.
    static final double NARROWEST = 56;

    /// Nothing is drawn further than this outside the window.
    private static final double OUTSIDE = 1 << 14;

    /// What lies further out is moved in by whole dashes, so that a broken line slides with its
    /// bar: two dashes and two gaps at most.
    private static final double DASHES = 11;

    final Placement placement;
    final Frame frame;
    final LaneStack stack;
    final List<LaneBox> lanes = new ArrayList<>();
    final Marks marks = new Marks();
    final Bars bars = new Bars();
    final List<Ribbon> ribbons = new ArrayList<>();
    final List<Tally> inView = new ArrayList<>();
    final List<Tally> hidden = new ArrayList<>();
    final Ruler ruler;
    final @Nullable Turn turn;
    private final Items items;
    private final BarLabels barLabels;
    final double scale;
    private final long from;
    private final long to;

    /// How many of the lane that is being placed are shown.
    private int begins;

    private int reaches;

    /// @param turn from which rows the placement comes just now, if any
    Framing(Placement placement, Frame frame, @Nullable Turn turn) {
        this.placement = placement;
        this.frame = frame;
        this.turn = turn;
        items = placement.items();
        barLabels = new BarLabels(this);
        stack = LaneStack.of(placement, frame.folded(), turn);
        scale = frame.viewport().secondsPerPixel();
        from = frame.viewport().start();
        to = frame.viewport().end();
        LabelWidth tick = placement.ruler()::tick;
        ruler = Ruler.of(frame.viewport(), tick).uncut(frame.viewport().widthPx(), tick);
    }

    TimelineLayout layout() {
        int lane = stack.laneAt(frame.scrollPx());
        double end = frame.scrollPx() + frame.heightPx();
        for (; lane >= 0 && lane < placement.lanes().count(); lane++) {
            if (stack.box(lane).top() >= end) {
                break;
            }
            LaneBox box = stack.box(lane).moved(-frame.scrollPx());
            lanes.add(box);
            place(placement.lane(lane), box);
        }
        return new TimelineLayout(this);
    }

    private void place(LanePlacement lane, LaneBox box) {
        int first = marks.count();
        begins = 0;
        reaches = 0;
        lane.shown(scale, from, to, rank -> show(lane, rank, box));
        Tally all = lane.tally(from, to);
        inView.add(all);
        hidden.add(all.minus(new Tally(begins, reaches)));
        if (!box.folded()) {
            new BandLabels(this).slide(first);
        }
        ribbon(lane, box);
    }

    private void ribbon(LanePlacement lane, LaneBox box) {
        int shift = LanePlacement.cellShift(Octaves.level(scale));
        long first = (from >> shift) - Ribbon.BESIDE;
        int cells = (int) (((to - 1) >> shift) - first) + 1 + Ribbon.BESIDE;
        int[] counts = lane.hidden(scale, first, cells);
        Ribbon ribbon =
                new Ribbon(
                        box,
                        first,
                        shift,
                        frame.x(first << shift),
                        Math.scalb(1.0, shift) / scale,
                        counts,
                        lane.full(scale));
        if (!ribbon.flat()) {
            ribbons.add(ribbon);
        }
    }

    private void show(LanePlacement lane, int rank, LaneBox box) {
        count(lane.columns, rank);
        int item = lane.columns.item[rank];
        double y = box.rowY(lane.row(rank)) - above(item, lane.row(rank), box);
        if (box.folded() ? !drawn(item) : !touches(lane.columns, rank)) {
            return;
        }
        int mark = marks.add(item, box.lane(), lane.reveal(rank));
        if (items.disputed(item)) {
            dispute(mark, y);
        } else if (items.period(item)) {
            period(mark, y);
        } else {
            instant(mark, y);
        }
        if (!box.folded()) {
            label(mark, lane.columns.width(rank));
        } else if (!items.period(item) && !items.disputed(item)) {
            marks.drawn(mark, marks.x(mark), marks.x(mark));
            marks.strict(mark, marks.x(mark), marks.x(mark));
        }
    }

    private void count(LaneColumns columns, int rank) {
        long left = columns.left[rank];
        begins += left >= from && left < to ? 1 : 0;
        reaches += left < from && columns.over(rank) > from ? 1 : 0;
    }

    private double above(int item, int row, LaneBox box) {
        return turn == null ? 0 : turn.above(box, item, row);
    }

    /// Whether what an event reserves, or its band, reaches into the window.
    private boolean touches(LaneColumns columns, int rank) {
        int item = columns.item[rank];
        boolean begins =
                drawnLeft(item) < frame.widthPx() || columns.start(rank, scale, from) < to - from;
        return begins && (drawnRight(item) > Frame.HEADER_PX || columns.end(rank, scale, from) > 0);
    }

    /// Whether the glyph of an event or its band reaches into the window.
    private boolean drawn(int item) {
        double x = frame.x(items.from(item));
        return Math.max(x + Room.GLYPH, drawnRight(item)) > Frame.HEADER_PX
                && Math.min(x - Room.GLYPH, drawnLeft(item)) < frame.widthPx();
    }

    private double drawnLeft(int item) {
        double fuzz = Math.min(Room.FUZZ, items.fuzzBefore(item) / scale);
        return frame.x(items.from(item)) - (items.openLeft(item) ? Room.STUB : fuzz);
    }

    private double drawnRight(int item) {
        double fuzz = items.fuzzAfter(item) / scale;
        return frame.x(items.to(item)) + fuzz + (items.openRight(item) ? Room.STUB : 0);
    }

    private void instant(int mark, double y) {
        int item = marks.item(mark);
        double x = frame.x(items.from(item));
        marks.at(mark, inSight(x), y);
        marks.drawn(mark, inSight(drawnLeft(item)), inSight(drawnRight(item)));
        marks.strict(mark, inSight(x), inSight(frame.x(items.to(item))));
    }

    private void period(int mark, double y) {
        int item = marks.item(mark);
        double start = frame.x(items.from(item));
        double left = drawnLeft(item);
        marks.at(mark, inSight(items.openLeft(item) ? left : start), y);
        marks.drawn(mark, inSight(left), inSight(drawnRight(item)));
        marks.strict(mark, inSight(start), inSight(frame.x(items.to(item))));
        double sure = frame.x(items.sureFrom(item));
        double sureEnd = frame.x(Math.max(items.sureFrom(item), items.sureTo(item)));
        marks.certain(mark, inSight(sure), inSight(sureEnd));
    }

    private void dispute(int mark, double y) {
        int item = marks.item(mark);
        double left = frame.x(items.from(item));
        double right = frame.x(items.to(item));
        marks.at(mark, inSight(frame.x(items.sureFrom(item))), y);
        marks.drawn(mark, inSight(left), inSight(right));
        marks.strict(mark, inSight(left), inSight(right));
        for (Where.Claimed bar : items.bars(item)) {
            double start = frame.x(bar.span().from());
            double end = Math.max(frame.x(bar.span().to()), start + 2);
            bars.add(mark, bar, new Bars.Span(inSight(start), inSight(end)));
        }
    }

    private double inSight(double x) {
        double left = Frame.HEADER_PX - OUTSIDE;
        if (x < left) {
            double out = left - x;
            return left - (out - DASHES * Math.floor(out / DASHES));
        }
        return Math.min(x, frame.widthPx() + OUTSIDE);
    }

    /// What leaves at the left edge stays there while anything of the event is in sight, and what
    /// enters at the right edge begins there: both end in an ellipsis, and none is sliced. A label
    /// that stayed behind its event would claim that it is here.
    private void label(int mark, double width) {
        double edge = frame.widthPx() - RIGHT_EDGE;
        Bars.Span home = home(mark, width);
        Bars.Span wanted = inSight(home, mark, edge);
        double x = Math.max(wanted.left(), Frame.HEADER_PX + EDGE);
        double end = Math.min(wanted.right(), edge);
        double room = Math.min(width, end - x);
        boolean gone = wanted.left() < x && marks.right(mark) < x;
        boolean none = gone || room < least(width);
        marks.label(mark, x, none ? 0 : room);
        marks.cut(mark, cut(room, width));
        marks.away(mark, wanted.left() != home.left());
    }

    /// Where a label stands when its own place may be out of sight.
    private Bars.Span inSight(Bars.Span home, int mark, double edge) {
        if (!items.disputed(marks.item(mark))) {
            return items.period(marks.item(mark)) ? barLabels.inSight(mark, home, edge) : home;
        }
        double width = home.right() - home.left();
        return home.right() > edge ? new DisputeLabels(this).inSight(mark, width) : home;
    }

    /// The least room in which a label is shown: its width, or what holds a word of it.
    static double least(double width) {
        return Math.min(width, NARROWEST);
    }

    /// Whether a label has less room than it would take.
    static boolean cut(double room, double width) {
        return room < width;
    }

    private Bars.Span home(int mark, double width) {
        int item = marks.item(mark);
        if (items.disputed(item)) {
            return new DisputeLabels(this).home(mark, width);
        }
        if (items.period(item)) {
            return barLabels.home(mark, width);
        }
        double x = frame.x(items.from(item)) + Room.GLYPH + Room.GAP;
        return new Bars.Span(x, x + width);
    }
}
