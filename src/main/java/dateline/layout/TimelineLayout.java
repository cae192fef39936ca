package dateline.layout;

import dateline.time.Ruler;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Everything that is on screen in one frame, and where: what is painted, and what is asked when
/// the pointer comes by.
///
/// A pure function of placement and frame; a frame at the same place always looks the same. Lengths
/// are pixels from the top left corner of the lane headers.
public final class TimelineLayout {
    /// Widths are kept with less precision than they are measured with.
    private static final double ROUNDING = 0.01;

    private final Placement placement;
    private final Frame frame;
    private final LaneStack stack;
    private final List<LaneBox> lanes;
    private final Marks marks;
    private final Bars bars;
    private final List<Ribbon> ribbons;
    private final List<Tally> inView;
    private final List<Tally> hidden;
    private final Ruler ruler;
    private final boolean turning;

    TimelineLayout(Framing source) {
        placement = source.placement;
        frame = source.frame;
        stack = source.stack;
        lanes = List.copyOf(source.lanes);
        marks = source.marks;
        bars = source.bars;
        ribbons = List.copyOf(source.ribbons);
        inView = List.copyOf(source.inView);
        hidden = List.copyOf(source.hidden);
        ruler = source.ruler;
        turning = source.turn != null;
    }

    /// The layout of one frame.
    public static TimelineLayout of(Placement placement, Frame frame) {
        return new Framing(placement, frame, null).layout();
    }

    /// The layout of one frame while the events are on their way from other rows.
    public static TimelineLayout of(Placement placement, Frame frame, Turn turn) {
        return new Framing(placement, frame, turn).layout();
    }

    /// What was asked for.
    public Frame frame() {
        return frame;
    }

    /// Whether events are on their way to other rows.
    public boolean turning() {
        return turning;
    }

    /// What it was found in.
    public Placement placement() {
        return placement;
    }

    /// The events.
    public Items items() {
        return placement.items();
    }

    /// The heights of all lanes, in sight or not.
    public LaneStack stack() {
        return stack;
    }

    /// The lanes in sight, from top to bottom.
    public List<LaneBox> lanes() {
        return lanes;
    }

    /// Up to where the headers of the lanes are written: where the title of any is out of sight
    /// below, the sign that counts such lanes stands at the foot.
    public double headersEnd() {
        int last = placement.lanes().count() - 1;
        double end = frame.heightPx();
        return last >= 0 && titleEnd(last) > end ? end - LaneBox.SIGN_PX : end;
    }

    private double titleEnd(int lane) {
        return stack.box(lane).moved(-frame.scrollPx()).titleEnd();
    }

    /// The labels of the lanes whose title is out of sight below, from top to bottom.
    public List<String> lanesBelow() {
        double end = headersEnd();
        return IntStream.range(0, placement.lanes().count())
                .filter(lane -> titleEnd(lane) > end)
                .mapToObj(lane -> placement.lanes().lane(lane).label())
                .toList();
    }

    /// The events shown, lane by lane.
    public Marks marks() {
        return marks;
    }

    /// The bars of disputed events.
    public Bars bars() {
        return bars;
    }

    /// The density of each lane in sight that hides anything here.
    public List<Ribbon> ribbons() {
        return ribbons;
    }

    /// How many events of a lane have to do with the period in sight.
    ///
    /// @param box one of [#lanes]
    public Tally inView(LaneBox box) {
        return inView.get(box.lane() - lanes.getFirst().lane());
    }

    /// How many events of a lane have to do with the period in sight and are neither a mark nor a
    /// bar in it: with those that are, they add up to [Placement#tally].
    ///
    /// @param box one of [#lanes]
    public Tally hidden(LaneBox box) {
        return hidden.get(box.lane() - lanes.getFirst().lane());
    }

    /// The marks of the time ruler; their pixels are counted from the left edge of the viewport.
    public Ruler ruler() {
        return ruler;
    }

    /// The scale, in seconds per pixel; a mark has just come in where its reveal scale is finer
    /// than the scale of the frame before.
    public double scale() {
        return frame.viewport().secondsPerPixel();
    }

    /// The mark of an event, if it is shown; of one in several lanes the uppermost.
    public OptionalInt markOf(int item) {
        for (int mark = 0; mark < marks.count(); mark++) {
            if (marks.item(mark) == item) {
                return OptionalInt.of(mark);
            }
        }
        return OptionalInt.empty();
    }

    /// Where an event stands, in sight or not.
    ///
    /// @return nothing for an event that no lane holds
    public Optional<Spot> spotOf(int item) {
        int lane = placement.laneOf(item);
        if (lane < 0) {
            return Optional.empty();
        }
        LanePlacement placed = placement.lane(lane);
        int rank = placed.columns.rank(item);
        LaneBox box = stack.box(lane).moved(-frame.scrollPx());
        boolean rowless = placed.reveal(rank) == 0;
        double y = rowless ? box.bottom() - box.foot() / 2 : box.rowY(placed.row(rank));
        return Optional.of(new Spot(lane, frame.x(markMoment(item)), y, presence(placed, rank)));
    }

    /// How many events are hidden with one, in the cell of density where it counts.
    public int crowdAt(Spot spot) {
        for (Ribbon ribbon : ribbons) {
            double cell = Math.floor((spot.x() - ribbon.x()) / ribbon.cellPx());
            if (ribbon.box().lane() == spot.lane() && cell >= 0 && cell < ribbon.counts().length) {
                return ribbon.counts()[(int) cell];
            }
        }
        return 0;
    }

    private long markMoment(int item) {
        return items().disputed(item) ? items().sureFrom(item) : items().from(item);
    }

    private Spot.Presence presence(LanePlacement placed, int rank) {
        if (!placed.kept(rank)) {
            return Spot.Presence.MASKED;
        }
        return placed.shownAt(scale(), rank) ? Spot.Presence.SHOWN : Spot.Presence.DENSITY;
    }

    /// The events counted in a cell of density, by time.
    ///
    /// @param most how many to list at most
    public int[] hiddenIn(Hit.OnDensity cell, int most) {
        LanePlacement placed = placement.lane(cell.lane());
        return items(placed, begun(placed, cell.from(), cell.to()), most);
    }

    /// The events that [#hidden] counts: those that begin in the period in sight, then those that
    /// reach in, each by time.
    ///
    /// @param most how many to list at most
    public int[] hiddenIn(Hit.OnHidden lane, int most) {
        LanePlacement placed = placement.lane(lane.lane());
        long from = frame.viewport().start();
        IntStream reaching =
                IntStream.range(0, placed.columns.before(from))
                        .filter(rank -> placed.columns.over(rank) > from);
        IntStream begun = begun(placed, from, frame.viewport().end());
        return items(placed, IntStream.concat(begun, reaching), most);
    }

    private static IntStream begun(LanePlacement placed, long from, long to) {
        return IntStream.range(placed.columns.before(from), placed.columns.before(to));
    }

    private int[] items(LanePlacement placed, IntStream ranks, int most) {
        double scale = scale();
        return ranks.filter(rank -> !placed.shownAt(scale, rank) && placed.kept(rank))
                .limit(most)
                .map(rank -> placed.columns.item[rank])
                .toArray();
    }

    /// Whether a mark has a glyph; a bar has none where its fill says enough.
    public boolean hasGlyph(int mark) {
        int item = marks.item(mark);
        return !items().period(item) || Room.carriesGlyph(items(), item);
    }

    /// From [Marks#x] to the middle of the glyph.
    public double glyphOffset(int mark) {
        return items().period(marks.item(mark)) ? Room.GLYPH + 3 : 0;
    }

    /// The label of a mark, cut to the room it has.
    public String labelText(int mark) {
        String label = placement.wording().capped(marks.item(mark));
        return marks.cut(mark)
                ? placement.ruler().cut(label, marks.labelWidth(mark) + ROUNDING)
                : label;
    }

    /// How far the view would have to be panned on until the whole label of a mark is in sight, in
    /// pixels; 0 where it is, or where the mark itself has left the view.
    public double beyond(int mark) {
        double width = Room.width(items(), marks.item(mark), placement.ruler());
        boolean whole = marks.labelWidth(mark) > 0 && !marks.cut(mark);
        if (whole || marks.x(mark) < Frame.HEADER_PX) {
            return 0;
        }
        boolean bars = items().period(marks.item(mark)) || items().disputed(marks.item(mark));
        double end = bars ? marks.right(mark) : marks.x(mark);
        double edge = frame.widthPx() - Framing.RIGHT_EDGE;
        return Math.max(0, end + Room.GLYPH + Room.GAP + width - edge);
    }

    /// The coarsest scale at which the label of a mark stands where it does, in seconds per pixel:
    /// as its bar grows it goes in from behind.
    public float labelReveal(int mark) {
        int item = marks.item(mark);
        float reveal = marks.reveal(mark);
        if (!items().period(item) || items().disputed(item)) {
            return reveal;
        }
        double width = Room.width(items(), item, placement.ruler());
        double inside = BarLabels.inside(items(), item, width);
        return inside < scale() ? reveal : (float) Math.min(reveal, inside);
    }

    /// What lies under a point, the uppermost thing that was painted there.
    public Hit hitAt(double x, double y) {
        return new HitTest(this, x, y).hit();
    }
}
