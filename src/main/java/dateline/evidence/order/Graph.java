package dateline.evidence.order;

import dateline.model.Constraint;
import dateline.model.Constraint.End;
import dateline.model.Constraint.Point;
import dateline.model.Extent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Points, each with an arrow to those that come after it.
///
/// The start of a period comes before its end, without a constraint.
final class Graph {
    /// An arrow from an earlier to a later point.
    ///
    /// @param constraint what says so; null from the start of a period to its end
    record Arrow(Point from, Point to, @Nullable Constraint constraint) {}

    private final Map<Point, List<Arrow>> out = new LinkedHashMap<>();
    private final Map<Point, List<Arrow>> in = new LinkedHashMap<>();
    private final List<Arrow> arrows = new ArrayList<>();

    Graph(List<Constraint> constraints, Chronicle chronicle) {
        for (Constraint constraint : constraints) {
            Point from = chronicle.leaving(constraint.before());
            Point to = chronicle.entering(constraint.after());
            add(new Arrow(from, to, constraint));
        }
        Set<String> periods = new LinkedHashSet<>();
        out.keySet().stream()
                .map(Point::event)
                .filter(it -> chronicle.extent(it) == Extent.PERIOD)
                .forEach(periods::add);
        periods.forEach(
                it -> add(new Arrow(new Point(it, End.START), new Point(it, End.END), null)));
    }

    private void add(Arrow arrow) {
        arrows.add(arrow);
        for (Point point : List.of(arrow.from(), arrow.to())) {
            out.computeIfAbsent(point, _ -> new ArrayList<>());
            in.computeIfAbsent(point, _ -> new ArrayList<>());
        }
        out.getOrDefault(arrow.from(), List.of()).add(arrow);
        in.getOrDefault(arrow.to(), List.of()).add(arrow);
    }

    Set<Point> points() {
        return out.keySet();
    }

    List<Arrow> after(Point point) {
        return out.getOrDefault(point, List.of());
    }

    List<Arrow> before(Point point) {
        return in.getOrDefault(point, List.of());
    }

    /// The shortest way from a point to another, arrow by arrow; empty where there is none, or
    /// where they are the same.
    List<Arrow> way(Point from, Point to) {
        Map<Point, Arrow> reached = new HashMap<>();
        Deque<Point> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && !reached.containsKey(to)) {
            for (Arrow arrow : after(next.remove())) {
                if (!arrow.to().equals(from) && reached.putIfAbsent(arrow.to(), arrow) == null) {
                    next.add(arrow.to());
                }
            }
        }
        Deque<Arrow> way = new ArrayDeque<>();
        for (Arrow arrow = reached.get(to); arrow != null; arrow = reached.get(arrow.from())) {
            way.addFirst(arrow);
        }
        return List.copyOf(way);
    }

    /// Ways that end where they begin, one at least through every arrow that lies on any; each
    /// once.
    List<List<Arrow>> circles() {
        Set<Arrow> told = new LinkedHashSet<>();
        List<List<Arrow>> circles = new ArrayList<>();
        Set<Point> turning = turning();
        for (Arrow arrow : arrows) {
            boolean may = turning.contains(arrow.from()) && turning.contains(arrow.to());
            if (!may || arrow.constraint() == null || told.contains(arrow)) {
                continue;
            }
            List<Arrow> back = way(arrow.to(), arrow.from());
            if (arrow.from().equals(arrow.to()) || !back.isEmpty()) {
                List<Arrow> circle = new ArrayList<>(List.of(arrow));
                circle.addAll(back);
                told.addAll(circle);
                circles.add(List.copyOf(circle));
            }
        }
        return circles;
    }

    /// The points left when those that nothing leads to are taken away, again and again: all that
    /// lie on a circle or behind one.
    private Set<Point> turning() {
        Map<Point, Integer> leadingIn = new HashMap<>();
        in.forEach((point, list) -> leadingIn.put(point, list.size()));
        Set<Point> left = new LinkedHashSet<>(out.keySet());
        Deque<Point> free = new ArrayDeque<>();
        leadingIn.forEach(
                (point, count) -> {
                    if (count == 0) {
                        free.add(point);
                    }
                });
        while (!free.isEmpty()) {
            Point point = free.remove();
            left.remove(point);
            for (Arrow arrow : after(point)) {
                if (leadingIn.merge(arrow.to(), -1, Integer::sum) == 0) {
                    free.add(arrow.to());
                }
            }
        }
        return left;
    }
}
