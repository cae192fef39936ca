package dateline.state;

import org.jspecify.annotations.Nullable;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/// The ids of the events that a find came to, in time order; each is looked up when it is asked
/// for, because one letter finds nearly everything.
public final class Hits extends AbstractList<String> implements RandomAccess {
    /// Nothing was found.
    public static final Hits NONE = new Hits(Catalog.NOTHING, Mask.all(0));

    private final Catalog catalog;
    private final int[] places;

    /// @param found places of the catalog
    Hits(Catalog catalog, Mask found) {
        this.catalog = catalog;
        this.places = found.toArray();
    }

    @Override
    public String get(int number) {
        return catalog.id(places[number]);
    }

    @Override
    public int size() {
        return places.length;
    }

    /// The place of a hit; they ascend.
    public int place(int number) {
        return places[number];
    }

    /// Which of the hits an event is, or -1.
    int number(String id) {
        return Math.max(-1, Arrays.binarySearch(places, catalog.place(id)));
    }

    /// Finds of one catalog are compared by their places.
    @Override
    public boolean equals(@Nullable Object other) {
        return (other instanceof Hits that && catalog == that.catalog)
                ? Arrays.equals(places, that.places)
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
