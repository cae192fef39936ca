package dateline.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Finds what goes round in circles.
final class Circles {
    private Circles() {}

    /// The sets of nodes that lie on circles, or on ways between two circles that meet; each
    /// sorted, in order of their first.
    ///
    /// Takes away what leads nowhere and what nothing leads to, again and again; what is left turns
    /// in circles. Linear in nodes and arrows.
    ///
    /// @param arrows from each node to others; those to nodes that are no key are passed over
    static List<List<String>> in(Map<String, List<String>> arrows) {
        NavigableSet<String> left = new TreeSet<>(arrows.keySet());
        peel(left, within(arrows, left));
        Map<String, List<String>> inner = within(arrows, left);
        peel(left, reversed(inner));
        return parts(left, within(arrows, left));
    }

    /// Removes nodes without arrows until all have one.
    private static void peel(Collection<String> left, Map<String, List<String>> arrows) {
        Map<String, List<String>> backwards = reversed(arrows);
        Map<String, Integer> out = new HashMap<>();
        Deque<String> done = new ArrayDeque<>();
        for (String node : left) {
            int count = arrows.getOrDefault(node, List.of()).size();
            out.put(node, count);
            if (count == 0) {
                done.add(node);
            }
        }
        while (!done.isEmpty()) {
            String node = done.remove();
            left.remove(node);
            for (String before : backwards.getOrDefault(node, List.of())) {
                if (out.merge(before, -1, Integer::sum) == 0) {
                    done.add(before);
                }
            }
        }
    }

    private static Map<String, List<String>> within(
            Map<String, List<String>> arrows, Collection<String> nodes) {
        Map<String, List<String>> inner = new HashMap<>();
        for (String node : nodes) {
            inner.put(
                    node,
                    arrows.getOrDefault(node, List.of()).stream().filter(nodes::contains).toList());
        }
        return inner;
    }

    private static Map<String, List<String>> reversed(Map<String, List<String>> arrows) {
        Map<String, List<String>> backwards = new HashMap<>();
        arrows.forEach(
                (from, list) ->
                        list.forEach(
                                to ->
                                        backwards
                                                .computeIfAbsent(to, _ -> new ArrayList<>())
                                                .add(from)));
        return backwards;
    }

    private static List<List<String>> parts(
            NavigableSet<String> nodes, Map<String, List<String>> arrows) {
        Map<String, List<String>> backwards = reversed(arrows);
        List<List<String>> parts = new ArrayList<>();
        while (!nodes.isEmpty()) {
            TreeSet<String> part = new TreeSet<>();
            Deque<String> queue = new ArrayDeque<>(List.of(nodes.first()));
            while (!queue.isEmpty()) {
                String node = queue.remove();
                if (part.add(node)) {
                    queue.addAll(arrows.getOrDefault(node, List.of()));
                    queue.addAll(backwards.getOrDefault(node, List.of()));
                }
            }
            nodes.removeAll(part);
            parts.add(List.copyOf(part));
        }
        return parts;
    }
}
