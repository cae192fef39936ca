package dateline.state;

import dateline.evidence.Level;
import dateline.model.Agent;
import dateline.model.AgentType;
import dateline.model.ByName;
import dateline.model.Dataset;
import dateline.model.Events;
import dateline.model.Heads;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// For each value of each facet, the places of the events that have it.
final class FacetIndex {
    /// Events that one thread goes through at a time.
    private static final int RUN = 1 << 14;

    private static final Posting NOWHERE = Posting.of(List.of(), 0);

    private final int size;
    private final Map<Facet, Map<String, Posting>> postings = new EnumMap<>(Facet.class);

    FacetIndex(Dataset dataset, Shelves shelves) {
        size = shelves.size();
        List<Traits> runs =
                IntStream.range(0, (size + RUN - 1) / RUN)
                        .parallel()
                        .mapToObj(run -> new Traits(shelves).of(dataset.eventList(), run * RUN))
                        .toList();
        for (Facet facet : Facet.values()) {
            postings.put(facet, joined(runs.stream().map(run -> run.of(facet)).toList()));
        }
        postings(Facet.PERSON).keySet().retainAll(persons(dataset));
    }

    private static Set<String> persons(Dataset dataset) {
        Set<String> persons = new HashSet<>();
        for (Agent agent : dataset.agents()) {
            if (agent.type() == AgentType.PERSON) {
                persons.add(agent.id());
            }
        }
        return persons;
    }

    private Map<String, Posting> joined(List<Map<String, PlaceList>> runs) {
        Map<String, List<PlaceList>> lists = new HashMap<>();
        for (Map<String, PlaceList> run : runs) {
            run.forEach(
                    (value, places) ->
                            lists.computeIfAbsent(value, _ -> new ArrayList<>()).add(places));
        }
        Map<String, Posting> joined = HashMap.newHashMap(lists.size());
        lists.forEach((value, places) -> joined.put(value, Posting.of(places, size)));
        return joined;
    }

    /// The places of a run of events by what they have. The events come in the order of the file,
    /// in which they lie in memory.
    private static final class Traits implements Events.Mentions {
        private final Shelves shelves;
        private final Map<Level, PlaceList> levels = new EnumMap<>(Level.class);
        private final ByName<PlaceList> kinds = new ByName<>(_ -> new PlaceList());
        private final ByName<PlaceList> agents = new ByName<>(_ -> new PlaceList());
        private final ByName<PlaceList> articles = new ByName<>(_ -> new PlaceList());
        private int place;

        Traits(Shelves shelves) {
            this.shelves = shelves;
        }

        Traits of(Events events, int from) {
            events.heads(from, Math.min(events.size(), from + RUN), heads -> add(events, heads));
            return this;
        }

        private void add(Events events, Heads heads) {
            for (int i = 0; i < heads.count(); i++) {
                int event = heads.first() + i;
                place = shelves.place(event);
                heads.byKind(i, kinds).add(place);
                support(event);
                events.mentions(event, this);
            }
        }

        private void support(int event) {
            support(shelves.level(event));
            if (shelves.conflicted(event)) {
                support(Level.CONFLICT);
            }
        }

        private void support(Level level) {
            levels.computeIfAbsent(level, _ -> new PlaceList()).add(place);
        }

        @Override
        public void agent(String id) {
            agent(-1, id);
        }

        @Override
        public void agent(int number, String id) {
            agents.get(number, id).add(place);
        }

        @Override
        public void article(String id) {
            article(-1, id);
        }

        @Override
        public void article(int number, String id) {
            articles.get(number, id).add(place);
        }

        @Override
        public void passage(String id) {}

        /// The places of each value that occurs.
        Map<String, PlaceList> of(Facet facet) {
            return switch (facet) {
                case SUPPORT -> byName(levels);
                case KIND -> kinds.all();
                case PERSON -> agents.all();
                case ARTICLE -> articles.all();
            };
        }

        private static Map<String, PlaceList> byName(Map<Level, PlaceList> places) {
            return places.entrySet().stream()
                    .collect(Collectors.toMap(it -> it.getKey().name(), Map.Entry::getValue));
        }
    }

    /// The values that occur, the most frequent first, equals by name.
    List<String> byFrequency(Facet facet) {
        List<String> values = new ArrayList<>(postings(facet).keySet());
        values.sort(
                Comparator.<String>comparingInt(value -> -posting(facet, value).count())
                        .thenComparing(Comparator.naturalOrder()));
        return values;
    }

    /// How many of some places have a value.
    int count(Facet facet, String value, Mask among) {
        return posting(facet, value).countWith(among);
    }

    /// What has any of the values; everything when there are none.
    Mask any(Facet facet, Set<String> values) {
        if (values.isEmpty()) {
            return Mask.all(size);
        }
        BitSet any = new BitSet(size);
        values.forEach(value -> posting(facet, value).addTo(any));
        return Mask.owning(any);
    }

    private Posting posting(Facet facet, String value) {
        return postings(facet).getOrDefault(value, NOWHERE);
    }

    private Map<String, Posting> postings(Facet facet) {
        return postings.getOrDefault(facet, Map.of());
    }
}
