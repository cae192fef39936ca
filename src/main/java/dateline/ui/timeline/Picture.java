package dateline.ui.timeline;

import dateline.layout.Frame;
import dateline.layout.Hit;
import dateline.layout.LaneBox;
import dateline.layout.LaneStack;
import dateline.layout.Marks;
import dateline.layout.Neighbours;
import dateline.layout.Placement;
import dateline.layout.Tally;
import dateline.layout.TimelineLayout;
import dateline.layout.Turn;
import dateline.paint.RulerPainter;
import dateline.state.Entry;
import dateline.state.Store;
import dateline.time.Viewport;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/// What can be seen: the rows the events have, the layout of any view of them, and the layout that
/// was painted last, which answers what lies under the pointer.
final class Picture {
    private final Store store;
    private final DoubleSupplier heightPx;
    private @Nullable Placement rows;
    private @Nullable TimelineLayout painted;
    private @Nullable Turn turn;
    private double turnedFromPx;

    /// @param heightPx how high ruler, lanes and overview are together
    Picture(Store store, DoubleSupplier heightPx) {
        this.store = store;
        this.heightPx = heightPx;
    }

    /// The rows the events have, or null before they have any.
    @Nullable Placement rows() {
        return rows;
    }

    /// Shows the events on their way from other rows.
    ///
    /// @param scrolledPx how far those were scrolled
    void setTurn(Turn way, double scrolledPx) {
        turn = way;
        turnedFromPx = scrolledPx;
    }

    /// Shows the events in their rows.
    void endTurn() {
        turn = null;
    }

    /// Takes other rows.
    void setRows(Placement other) {
        rows = other;
    }

    /// Remembers what is painted from now on.
    void setPainted(@Nullable TimelineLayout layout) {
        painted = layout;
    }

    /// What was painted last, or null before the first paint.
    @Nullable TimelineLayout painted() {
        return painted;
    }

    /// The height of the ruler, which a tier of ages makes higher.
    double rulerPx() {
        return store.state().ages() == null
                ? RulerPainter.HEIGHT
                : RulerPainter.HEIGHT + RulerPainter.AGES;
    }

    /// The height that is left for the lanes.
    double lanesPx() {
        return heightPx.getAsDouble() - rulerPx() - OverviewBar.HEIGHT;
    }

    /// Whether a height of the timeline lies in the overview.
    boolean onOverview(double y) {
        return y >= heightPx.getAsDouble() - OverviewBar.HEIGHT;
    }

    /// Whether a height of the timeline lies in the lanes.
    boolean onLanes(double y) {
        return y >= rulerPx() && y < rulerPx() + lanesPx();
    }

    /// What lies under a point of the timeline.
    Hit hitAt(double x, double y) {
        return painted == null || !onLanes(y) ? Hit.NOTHING : painted.hitAt(x, y - rulerPx());
    }

    /// Where the mark nearest to a point of the timeline was painted; empty where none was.
    Optional<Point2D> markNearest(double x, double y) {
        TimelineLayout layout = painted;
        return layout == null
                ? Optional.empty()
                : IntStream.range(0, layout.marks().count())
                        .mapToObj(mark -> at(layout.marks(), mark))
                        .min(Comparator.comparingDouble(at -> at.distance(x, y)));
    }

    private Point2D at(Marks marks, int mark) {
        return new Point2D(marks.x(mark), marks.y(mark) + rulerPx());
    }

    /// What is read of an event that was hit: mark and label, as far as the pointer.
    ///
    /// @param x the pointer
    Bounds read(Hit.OnEvent on, double x) {
        TimelineLayout layout = painted;
        if (layout == null) {
            return new BoundingBox(x, 0, 0, 0);
        }
        Marks marks = layout.marks();
        double mark = marks.x(on.mark());
        double label = marks.labelX(on.mark()) + marks.labelWidth(on.mark());
        double left = Math.max(Frame.HEADER_PX, Math.min(x, mark - LaneBox.ROW_PX / 2));
        double right = Math.max(Math.max(x, label), mark + LaneBox.ROW_PX / 2);
        double top = marks.y(on.mark()) - LaneBox.ROW_PX / 2 + rulerPx();
        return new BoundingBox(left, top, right - left, LaneBox.ROW_PX);
    }

    /// The first events behind a density, in time order.
    List<Entry> hiddenIn(Hit.OnDensity cell, int most) {
        TimelineLayout layout = painted;
        return layout == null
                ? List.of()
                : IntStream.of(layout.hiddenIn(cell, most)).mapToObj(this::event).toList();
    }

    /// The first events that have no room in a lane, those that begin in sight before all others.
    List<Entry> hiddenIn(Hit.OnHidden lane, int most) {
        TimelineLayout layout = painted;
        return layout == null
                ? List.of()
                : IntStream.of(layout.hiddenIn(lane, most)).mapToObj(this::event).toList();
    }

    /// What is told of a lane that is painted.
    Pointed header(int lane, double x, double y) {
        TimelineLayout layout = painted;
        if (layout != null && !layout.placement().empty(lane)) {
            for (LaneBox box : layout.lanes()) {
                if (box.lane() == lane) {
                    String label = layout.placement().lanes().lane(lane).label();
                    return new Pointed.AtHeader(label, box.folded(), layout.inView(box), x, y);
                }
            }
        }
        return new Pointed.AtNothing();
    }

    /// What the chip of a lane that is painted has opened.
    Pointed.Rows opened(int lane) {
        TimelineLayout layout = painted;
        if (layout == null) {
            return new Pointed.Rows(0, 0, 0);
        }
        Placement placed = layout.placement();
        int opened = placed.openedRows(lane);
        int events = opened == 0 ? 0 : placed.inOpenedRows(lane);
        return new Pointed.Rows(opened, events, placed.rowless(lane));
    }

    /// How many events have to do with the period in sight, once they have a place in the picture.
    Optional<Tally> inView() {
        Placement placed = rows;
        Viewport view = store.state().viewport();
        if (placed == null || placed.items().count() != store.state().catalog().entries().size()) {
            return Optional.empty();
        }
        return Optional.of(placed.tally(view.start(), Math.max(view.start() + 1, view.end())));
    }

    /// The event of an item.
    Entry event(int item) {
        return store.state().catalog().entries().get(item);
    }

    /// The id of a lane, which is that of its kind.
    String lane(int lane) {
        return store.state().catalog().dataset().kinds().get(lane).id();
    }

    /// Where the arrow keys lead, or nothing before anything is placed.
    Optional<Neighbours> neighbours() {
        return Optional.ofNullable(rows).map(Neighbours::new);
    }

    /// The layout of a view as it would be painted now; empty before anything is placed.
    Optional<TimelineLayout> layoutOf(Viewport view) {
        Placement placed = rows;
        Turn way = turn;
        if (placed == null) {
            return Optional.empty();
        }
        double scroll = Math.min(store.state().scrollPx(), scrollable());
        return Optional.of(
                way == null
                        ? TimelineLayout.of(placed, frame(view, scroll))
                        : TimelineLayout.of(
                                placed, frame(view, way.between(turnedFromPx, scroll)), way));
    }

    private Frame frame(Viewport view, double scroll) {
        return new Frame(view, Math.max(1, lanesPx()), scroll, store.state().lanes().folded());
    }

    /// As [#layoutOf], with every lane in it however far the lanes are scrolled: its heights are
    /// counted from the top of the first lane.
    Optional<TimelineLayout> wholeLayoutOf(Viewport view) {
        Placement placed = rows;
        return placed == null
                ? Optional.empty()
                : Optional.of(TimelineLayout.of(placed, whole(view, placed)));
    }

    private Frame whole(Viewport view, Placement placed) {
        Set<String> folded = store.state().lanes().folded();
        double all = new LaneStack(placed, folded).height();
        return new Frame(view, Math.max(1, all), 0, folded);
    }

    /// How far the lanes can be scrolled, in pixels.
    double scrollable() {
        Placement placed = rows;
        if (placed == null) {
            return 0;
        }
        double all = new LaneStack(placed, store.state().lanes().folded()).height();
        return Math.max(0, all - lanesPx());
    }
}
