package dateline.state;

import dateline.model.Event;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/// An event as the catalog lists it.
///
/// @param span where it is drawn, or null when nothing dates it
/// @param traits its values in each facet; a facet may be absent
/// @param words all the text a find looks through
public record Entry(
        Event event, @Nullable Span span, Map<Facet, Set<String>> traits, String words) {
    public Entry {
        traits = Map.copyOf(traits);
    }

    /// The id of the event.
    public String id() {
        return event.id();
    }

    /// Its values in one facet.
    public Set<String> traits(Facet facet) {
        return traits.getOrDefault(facet, Set.of());
    }
}
