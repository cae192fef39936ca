package dateline.state;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// What the reader wants to see: any of the values chosen within a facet, and all facets and the
/// text at once.
///
/// @param chosen the values chosen, by facet, in the order chosen; a facet with none is absent
/// @param text words that must all occur, or blank
public record Filter(Map<Facet, Set<String>> chosen, String text) {
    /// Lets everything through.
    public static final Filter NONE = new Filter(Map.of(), "");

    public Filter {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach(
                (facet, values) -> {
                    if (!values.isEmpty()) {
                        copy.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
                    }
                });
        chosen = Collections.unmodifiableMap(copy);
    }

    /// The values chosen in one facet, none if it does not take part.
    public Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /// Whether a value of a facet is chosen.
    public boolean has(Facet facet, String value) {
        return chosen(facet).contains(value);
    }

    /// Whether everything passes.
    public boolean isNone() {
        return chosen.isEmpty() && text.isBlank();
    }

    /// This filter with a value added where it was not chosen, taken away where it was.
    public Filter toggled(Facet facet, String value) {
        Set<String> values = new LinkedHashSet<>(chosen(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(facet, values);
    }

    /// This filter with exactly these values chosen in one facet.
    public Filter with(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(chosen);
        changed.put(facet, values);
        return new Filter(changed, text);
    }

    /// This filter with one facet out of play.
    public Filter without(Facet facet) {
        return with(facet, Set.of());
    }

    /// This filter with other words.
    public Filter withText(String words) {
        return new Filter(chosen, words);
    }
}
