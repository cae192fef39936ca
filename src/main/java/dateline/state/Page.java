package dateline.state;

/// What the panel on the right shows.
public sealed interface Page {
    /// The event that leads the selection, or how to begin when nothing is selected.
    record OfEvent(Tab tab) implements Page {}

    /// One article and everything it backs.
    record OfArticle(String article) implements Page {}

    /// Every article of the dataset, and which of them are copies of one another.
    record Articles() implements Page {}

    /// Every event that one agent takes part in, in time order.
    record OfAgent(String agent) implements Page {}

    /// Every conflict of the dataset, the worst first.
    record Conflicts() implements Page {}

    /// The events now in view, as a list: what a screen reader reads in place of the picture.
    record InView() implements Page {}

    /// The events nothing dates.
    record Undated() implements Page {}

    /// What was wrong in the file.
    record Problems() implements Page {}

    /// Whether it is about the selected event.
    default boolean isEvent() {
        return this instanceof OfEvent;
    }

    /// The parts of an event's page.
    enum Tab {
        SOURCES,
        CONFLICTS,
        LINEAGE,
        RELATED
    }
}
