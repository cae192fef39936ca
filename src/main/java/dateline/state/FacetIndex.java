package dateline.state;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// For each value of each facet, the places of the entries that have it.
final class FacetIndex {
    private final int size;
    private final Map<Facet, Map<String, Mask>> places = new EnumMap<>(Facet.class);

    FacetIndex(List<Entry> entries) {
        size = entries.size();
        for (Facet facet : Facet.values()) {
            places.put(facet, places(facet, entries));
        }
    }

    private static Map<String, Mask> places(Facet facet, List<Entry> entries) {
        Map<String, BitSet> bits = new LinkedHashMap<>();
        for (int place = 0; place < entries.size(); place++) {
            for (String value : entries.get(place).traits(facet)) {
                bits.computeIfAbsent(value, _ -> new BitSet()).set(place);
            }
        }
        Map<String, Mask> masks = new LinkedHashMap<>();
        bits.forEach((value, set) -> masks.put(value, Mask.of(set)));
        return masks;
    }

    /// The values that occur, the most frequent first, equals by name.
    List<String> byFrequency(Facet facet) {
        List<String> values = new ArrayList<>(masks(facet).keySet());
        values.sort(
                Comparator.<String>comparingInt(value -> -mask(facet, value).count())
                        .thenComparing(Comparator.naturalOrder()));
        return values;
    }

    Mask mask(Facet facet, String value) {
        return masks(facet).getOrDefault(value, Mask.of(new BitSet()));
    }

    /// What has any of the values; everything when there are none.
    Mask any(Facet facet, Set<String> values) {
        if (values.isEmpty()) {
            return Mask.all(size);
        }
        return values.stream()
                .map(value -> mask(facet, value))
                .reduce(Mask.of(new BitSet()), Mask::or);
    }

    private Map<String, Mask> masks(Facet facet) {
        return places.getOrDefault(facet, Map.of());
    }
}
