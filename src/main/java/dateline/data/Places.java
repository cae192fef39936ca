package dateline.data;

import dateline.model.Claim;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Problem;
import dateline.model.Problem.Place;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Finds the places in a file that problems of the dataset read from it point to.
///
/// What is found wrong after the reading points into the dataset, where records that were left out
/// are not counted. The file is gone through once more, and records are known again by their ids.
public final class Places {
    private final Dataset dataset;
    private final Map<String, List<Integer>> wanted = new HashMap<>();
    private final List<Problem> problems;
    private final Node[] found;
    private final Map<String, Map<String, Integer>> indexes = new HashMap<>();

    private Places(Dataset dataset, List<Problem> problems) {
        this.dataset = dataset;
        this.problems = problems;
        this.found = new Node[problems.size()];
    }

    /// The same problems, those that have a pointer and no line with file, line, column and the
    /// pointer into the file.
    ///
    /// @param dataset as it was read from the source
    public static List<Problem> placed(Source source, Dataset dataset, List<Problem> problems)
            throws IOException {
        Places places = new Places(dataset, problems);
        places.collect();
        if (places.wanted.isEmpty()) {
            return problems;
        }
        try {
            new JsonPass(source, Progress.UNWATCHED, new Findings()).walk(places::member);
        } catch (Irregular e) {
            throw new IllegalStateException(e); // nothing is cut out here
        }
        return places.written(source);
    }

    private void collect() {
        for (int i = 0; i < problems.size(); i++) {
            Place where = problems.get(i).where();
            if (where != null && where.line() == null && where.pointer() != null) {
                String[] steps = where.pointer().split("/", 4);
                if (steps.length > 2) {
                    wanted.computeIfAbsent(steps[1] + "/" + steps[2], _ -> new ArrayList<>())
                            .add(i);
                }
            }
        }
    }

    private boolean member(String key, Node at, JsonPass.Values values) {
        Section section = Section.of(key);
        if (section == null || !values.isList()) {
            return true;
        }
        Map<String, Integer> index = indexes.computeIfAbsent(key, _ -> index(section));
        for (int i = 0; values.next(); i++) {
            Node record = values.read(at.path().to(i));
            String id = id(record);
            Integer model = id == null ? Integer.valueOf(i) : index.get(id);
            List<Integer> here = wanted.get(key + "/" + model);
            if (here != null) {
                here.forEach(problem -> settle(problem, record));
            }
        }
        return true;
    }

    /// The first record with an id is the one that was kept.
    private void settle(int problem, Node record) {
        if (found[problem] == null) {
            found[problem] = descend(problem, record);
        }
    }

    private Map<String, Integer> index(Section section) {
        return switch (section) {
            case KINDS -> index(dataset.kinds(), kind -> kind.id());
            case PROPERTIES -> index(dataset.properties(), property -> property.id());
            case AGENTS -> index(dataset.agents(), agent -> agent.id());
            case TERMS -> index(dataset.terms(), term -> term.id());
            case ARTICLES -> index(dataset.articles(), article -> article.id());
            case PASSAGES -> index(dataset.passages(), passage -> passage.id());
            case EVENTS -> index(dataset.events(), event -> event.id());
            case LINKS, CONSTRAINTS -> Map.of(); // they have no ids
        };
    }

    private static <T> Map<String, Integer> index(Collection<T> records, Function<T, String> id) {
        Map<String, Integer> index = new HashMap<>();
        for (T record : records) {
            index.put(id.apply(record), index.size());
        }
        return index;
    }

    private Node descend(int problem, Node record) {
        Place where = problems.get(problem).where();
        String pointer = where == null ? null : where.pointer();
        String[] steps = pointer == null ? new String[0] : pointer.split("/", -1);
        Event event =
                steps.length > 3 && steps[1].equals("events")
                        ? dataset.events().get(Integer.parseInt(steps[2]))
                        : null;
        Node node = record;
        Claim claim = null;
        for (int i = 3; i < steps.length; i++) {
            String id = null;
            if (i == 4 && event != null && steps[3].equals("claims")) {
                claim = event.claims().get(Integer.parseInt(steps[4]));
                id = claim.id();
            } else if (i == 6 && claim != null && steps[5].equals("evidence")) {
                id = claim.evidence().get(Integer.parseInt(steps[6])).id();
            }
            Node next = id == null ? step(node, steps[i]) : withId(node, id);
            if (next == null) {
                return node;
            }
            node = next;
        }
        return node;
    }

    private static @Nullable Node step(Node node, String step) {
        return switch (node.content()) {
            case Node.Members(List<Node.Member> members) ->
                    members.stream()
                            .filter(member -> member.key().equals(step))
                            .map(Node.Member::value)
                            .findFirst()
                            .orElse(null);
            case Node.Items(List<Node> items) -> {
                int index = step.matches("\\d{1,6}") ? Integer.parseInt(step) : items.size();
                yield index < items.size() ? items.get(index) : null;
            }
            case Node.Text _, Node.Numeral _, Node.Truth _, Node.Nothing _, Node.Unread _ -> null;
        };
    }

    private static @Nullable Node withId(Node list, String id) {
        return list.content() instanceof Node.Items(List<Node> items)
                ? items.stream().filter(item -> id.equals(id(item))).findFirst().orElse(null)
                : null;
    }

    private static @Nullable String id(Node record) {
        Node id = step(record, "id");
        return id != null && id.content() instanceof Node.Text(String text) ? text : null;
    }

    private List<Problem> written(Source source) throws IOException {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i] != null) {
                order.add(i);
            }
        }
        order.sort((a, b) -> Long.compare(found[a].at(), found[b].at()));
        long[] offsets = order.stream().mapToLong(i -> found[i].at()).toArray();
        List<Lines.Position> positions = Lines.positions(source, offsets);
        List<Problem> written = new ArrayList<>(problems);
        for (int i = 0; i < order.size(); i++) {
            int problem = order.get(i);
            Lines.Position at = positions.get(i);
            Place place =
                    new Place(
                            source.name(),
                            at.line(),
                            at.column(),
                            found[problem].path().toString());
            Problem old = problems.get(problem);
            written.set(problem, new Problem(old.severity(), place, old.message()));
        }
        return written;
    }
}
