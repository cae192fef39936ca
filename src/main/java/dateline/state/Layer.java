package dateline.state;

/// One dataset as it is looked at: what passes its filter, and how far it is moved in time.
///
/// @param filter what the reader chose to see
/// @param visible the places that pass the filter, always `catalog.matching(filter)`
/// @param offsetSeconds what is added to its moments before they are drawn
public record Layer(Catalog catalog, Filter filter, Mask visible, long offsetSeconds) {
    /// A dataset without events: what stands in where nothing is open.
    public static final Layer NOTHING = of(Catalog.NOTHING);

    /// A dataset, all of it, where it stands.
    public static Layer of(Catalog catalog) {
        return new Layer(catalog, Filter.NONE, catalog.matching(Filter.NONE), 0);
    }

    /// This dataset through another filter.
    public Layer through(Filter other) {
        return new Layer(catalog, other, catalog.matching(other), offsetSeconds);
    }

    /// Whether an event passes the filter; one that is not of this dataset does not.
    public boolean shows(String event) {
        return visible.contains(catalog.place(event));
    }
}
