package dateline.state;

import dateline.model.Agent;
import dateline.model.AgentType;
import dateline.model.Dataset;
import dateline.model.Events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// For each value of each facet, the places of the events that have it.
final class FacetIndex {
    /// Places that one thread goes through at a time.
    private static final int RUN = 1 << 14;

    private static final Posting NOWHERE = Posting.of(List.of(), 0);

    private final int size;
    private final Map<Facet, Map<String, Posting>> postings = new EnumMap<>(Facet.class);

    FacetIndex(Dataset dataset, Shelves shelves) {
        size = shelves.size();
        Set<String> persons = persons(dataset);
        List<Traits> runs =
                IntStream.range(0, (size + RUN - 1) / RUN)
                        .parallel()
                        .mapToObj(run -> run(dataset.eventList(), shelves, persons, run * RUN))
                        .toList();
        for (Facet facet : Facet.values()) {
            postings.put(facet, joined(runs.stream().map(run -> run.of(facet)).toList()));
        }
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

    private static Traits run(Events events, Shelves shelves, Set<String> persons, int from) {
        Traits traits = new Traits(persons);
        int to = Math.min(shelves.size(), from + RUN);
        for (int place = from; place < to; place++) {
            traits.at(place);
            shelves.levels(place).forEach(traits::level);
            traits.kind(events.kind(shelves.index(place)));
            events.mentions(shelves.index(place), traits);
        }
        return traits;
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

    /// The places of a run of events by what they have.
    private static final class Traits implements Events.Mentions {
        private final Map<Facet, Map<String, PlaceList>> places = new EnumMap<>(Facet.class);
        private final Map<String, PlaceList> kinds;
        private final Map<String, PlaceList> levels;
        private final Set<String> persons;
        private int place;

        Traits(Set<String> persons) {
            this.persons = persons;
            for (Facet facet : Facet.values()) {
                places.put(facet, new HashMap<>());
            }
            kinds = of(Facet.KIND);
            levels = of(Facet.SUPPORT);
        }

        Map<String, PlaceList> of(Facet facet) {
            return places.getOrDefault(facet, Map.of());
        }

        void at(int next) {
            place = next;
        }

        void level(String value) {
            add(levels, value);
        }

        void kind(String id) {
            add(kinds, id);
        }

        @Override
        public void agent(String id) {
            if (persons.contains(id)) {
                add(of(Facet.PERSON), id);
            }
        }

        @Override
        public void article(String id) {
            add(of(Facet.ARTICLE), id);
        }

        @Override
        public void passage(String id) {}

        private void add(Map<String, PlaceList> lists, String value) {
            PlaceList list = lists.get(value);
            if (list == null) {
                list = new PlaceList();
                lists.put(value, list);
            }
            list.add(place);
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
