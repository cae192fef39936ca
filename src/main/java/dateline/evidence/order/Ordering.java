package dateline.evidence.order;

import dateline.evidence.order.Contradiction.Kind;
import dateline.evidence.order.Graph.Arrow;
import dateline.model.Constraint;
import dateline.model.Constraint.End;
import dateline.model.Constraint.Point;
import dateline.time.DayRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The order constraints of a dataset, each held against the days of its points, and all together.
///
/// The first day of a point is no earlier than that of any point before it, the last no later than
/// that of any after it: both are carried along the arrows until nothing changes. They do not
/// depend on each other, so that this ends also where the constraints contradict.
public final class Ordering {
    private final Chronicle chronicle;
    private final List<Ordered> states;
    private final Graph graph;
    private final Map<Point, Bound> firsts = new HashMap<>();
    private final Map<Point, Bound> lasts = new HashMap<>();

    /// One bound of a point.
    ///
    /// @param source the point whose own bound it is
    /// @param by the arrow it came along; null where it is the point's own
    private record Bound(long day, Point source, @Nullable Arrow by) {}

    private Ordering(List<Constraint> constraints, Chronicle chronicle) {
        this.chronicle = chronicle;
        this.states = constraints.stream().map(it -> new Ordered(it, state(it))).toList();
        this.graph = new Graph(constraints, chronicle);
        for (Point point : graph.points()) {
            DayRange days = chronicle.reach(point).days();
            firsts.put(point, new Bound(days.first(), point, null));
            lasts.put(point, new Bound(days.last(), point, null));
        }
        raise();
        lower();
    }

    /// Orders events.
    ///
    /// @param chronicle asked for the points of the constraints now, and for others later
    public static Ordering of(List<Constraint> constraints, Chronicle chronicle) {
        return new Ordering(constraints, chronicle);
    }

    /// The state of each constraint, in the order of the dataset.
    public List<Ordered> states() {
        return states;
    }

    /// The points whose days the constraints narrow, in the order in which constraints name them;
    /// none that a contradiction leaves no day.
    public List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        for (Point point : graph.points()) {
            Bound first = bound(firsts, point);
            Bound last = bound(lasts, point);
            if ((first.by() != null || last.by() != null) && first.day() <= last.day()) {
                hints.add(
                        new Hint(
                                point,
                                new DayRange(first.day(), last.day()),
                                constraints(trail(firsts, point).reversed()),
                                constraints(trail(lasts, point))));
            }
        }
        return hints;
    }

    /// What cannot all hold: every circle, and for each two points whose dates stand the wrong way
    /// round a chain from the one to the other.
    public List<Contradiction> contradictions() {
        List<Contradiction> found = new ArrayList<>();
        graph.circles().forEach(it -> found.add(new Contradiction(Kind.CIRCLE, constraints(it))));
        Set<List<Constraint>> chains = new LinkedHashSet<>();
        for (Point point : graph.points()) {
            Bound first = bound(firsts, point);
            Bound last = bound(lasts, point);
            if (first.day() > last.day()) {
                List<Constraint> chain = constraints(graph.way(first.source(), last.source()));
                if (!chain.isEmpty()) {
                    chains.add(chain);
                }
            }
        }
        chains.forEach(it -> found.add(new Contradiction(Kind.DATES, it)));
        return found;
    }

    /// Which of two points came first, by their days as narrowed, else by the constraints; of whole
    /// periods, which began first.
    public Precedence between(Point one, Point other) {
        Point a = chronicle.entering(one);
        Point b = chronicle.entering(other);
        DayRange x = narrowed(a);
        DayRange y = narrowed(b);
        boolean first = x.last() < y.first() || !graph.way(a, b).isEmpty();
        boolean second = y.last() < x.first() || !graph.way(b, a).isEmpty();
        return first == second
                ? Precedence.UNDECIDED
                : first ? Precedence.FIRST : Precedence.SECOND;
    }

    /// Which of two events began first.
    ///
    /// @param one the id of an event
    /// @param other the id of another
    public Precedence between(String one, String other) {
        return between(new Point(one, End.WHOLE), new Point(other, End.WHOLE));
    }

    /// The days on which an event may have begun, as narrowed: what [#between(String, String)]
    /// compares.
    public DayRange began(String event) {
        return narrowed(chronicle.entering(new Point(event, End.WHOLE)));
    }

    private DayRange narrowed(Point point) {
        Bound first = firsts.get(point);
        Bound last = lasts.get(point);
        return first == null || last == null || first.day() > last.day()
                ? chronicle.reach(point).days()
                : new DayRange(first.day(), last.day());
    }

    private OrderState state(Constraint constraint) {
        return OrderState.of(
                chronicle.reach(chronicle.leaving(constraint.before())),
                chronicle.reach(chronicle.entering(constraint.after())));
    }

    private void raise() {
        Deque<Point> changed = new ArrayDeque<>(graph.points());
        while (!changed.isEmpty()) {
            Point point = changed.remove();
            Bound bound = bound(firsts, point);
            for (Arrow arrow : graph.after(point)) {
                if (bound.day() > bound(firsts, arrow.to()).day()) {
                    firsts.put(arrow.to(), new Bound(bound.day(), bound.source(), arrow));
                    changed.add(arrow.to());
                }
            }
        }
    }

    private void lower() {
        Deque<Point> changed = new ArrayDeque<>(graph.points());
        while (!changed.isEmpty()) {
            Point point = changed.remove();
            Bound bound = bound(lasts, point);
            for (Arrow arrow : graph.before(point)) {
                if (bound.day() < bound(lasts, arrow.from()).day()) {
                    lasts.put(arrow.from(), new Bound(bound.day(), bound.source(), arrow));
                    changed.add(arrow.from());
                }
            }
        }
    }

    /// The arrows along which a bound came, from the point to its source.
    private static List<Arrow> trail(Map<Point, Bound> bounds, Point point) {
        List<Arrow> trail = new ArrayList<>();
        Point at = point;
        for (Arrow by = bound(bounds, at).by(); by != null; by = bound(bounds, at).by()) {
            trail.add(by);
            at = by.from().equals(at) ? by.to() : by.from();
        }
        return trail;
    }

    private static Bound bound(Map<Point, Bound> bounds, Point point) {
        return Objects.requireNonNull(bounds.get(point));
    }

    private static List<Constraint> constraints(Collection<Arrow> arrows) {
        return arrows.stream().map(Arrow::constraint).filter(Objects::nonNull).toList();
    }
}
