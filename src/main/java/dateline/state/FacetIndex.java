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

    FacetIndex(Shelves shelves, Catalog.Describing describing) {
        size = shelves.size();
        Map<Facet, Map<String, BitSet>> bits = new EnumMap<>(Facet.class);
        for (int place = 0; place < size; place++) {
            int at = place;
            shelves.levels(at).forEach(level -> set(bits, Facet.SUPPORT, level, at));
            describing.traits(shelves.event(at), (facet, value) -> set(bits, facet, value, at));
        }
        bits.forEach(
                (facet, values) -> {
                    Map<String, Mask> masks = new LinkedHashMap<>();
                    values.forEach((value, set) -> masks.put(value, Mask.of(set)));
                    places.put(facet, masks);
                });
    }

    private static void set(
            Map<Facet, Map<String, BitSet>> bits, Facet facet, String value, int place) {
        bits.computeIfAbsent(facet, _ -> new LinkedHashMap<>())
                .computeIfAbsent(value, _ -> new BitSet())
                .set(place);
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
