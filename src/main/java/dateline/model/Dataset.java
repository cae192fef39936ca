package dateline.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A curated chronology with its sources: what one dataset file says, in the order of the file.
///
/// @param id kebab-case and stable
/// @param version the curators' own version of the content
/// @param title what the window is headed with
/// @param home the period shown first, or null for all of it
/// @param kinds the lanes, in the order drawn
/// @param events always of the type [Events]
public record Dataset(
        String id,
        String version,
        String title,
        @Nullable Home home,
        List<Kind> kinds,
        List<Property> properties,
        List<Term> terms,
        List<Agent> agents,
        List<Article> articles,
        List<Passage> passages,
        List<Event> events,
        List<Link> links,
        List<Constraint> constraints) {
    public Dataset {
        kinds = List.copyOf(kinds);
        properties = List.copyOf(properties);
        terms = List.copyOf(terms);
        agents = List.copyOf(agents);
        articles = List.copyOf(articles);
        passages = List.copyOf(passages);
        events = Events.of(events);
        links = List.copyOf(links);
        constraints = List.copyOf(constraints);
    }

    /// The events as a list that tells of them without making them.
    public Events eventList() {
        return Events.of(events);
    }
}
