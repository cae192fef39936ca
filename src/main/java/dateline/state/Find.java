package dateline.state;

/// A find in progress.
///
/// @param query what is looked for; blank means no find
/// @param hits the ids of the events found that pass the filter, in time order
/// @param current the place in `hits` of the one stepped to, or -1 before the first step
/// @param hidden how many more were found that the filter hides
public record Find(String query, Hits hits, int current, int hidden) {
    /// No find.
    public static final Find NONE = new Find("", Hits.NONE, -1, 0);

    public Find {
        if (current < -1 || current >= hits.size()) {
            throw new IllegalArgumentException("no hit " + current + " among " + hits.size());
        }
    }

    /// What a query finds in a dataset, with no hit stepped to.
    public static Find of(String query, Layer layer) {
        if (query.isBlank()) {
            return NONE;
        }
        Catalog catalog = layer.catalog();
        Mask found = catalog.finding(query);
        Mask shown = found.and(layer.visible());
        return new Find(query, new Hits(catalog, shown), -1, found.count() - shown.count());
    }

    /// Whether something is looked for.
    public boolean active() {
        return !query.isBlank();
    }

    /// This find one hit further, from the last to the first; unchanged without hits.
    public Find next() {
        return hits.isEmpty() ? this : at((current + 1) % hits.size());
    }

    /// This find one hit back, from the first to the last; unchanged without hits.
    public Find previous() {
        return hits.isEmpty() ? this : at((Math.max(current, 0) + hits.size() - 1) % hits.size());
    }

    /// The same query on what another filter shows, still at the same hit if that is shown.
    Find on(Layer layer) {
        Find fresh = of(query, layer);
        return current < 0 ? fresh : fresh.at(fresh.hits.number(hits.get(current)));
    }

    private Find at(int place) {
        return new Find(query, hits, place, hidden);
    }
}
