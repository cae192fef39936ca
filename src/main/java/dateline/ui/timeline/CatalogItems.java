package dateline.ui.timeline;

import dateline.layout.EventItems;
import dateline.layout.Items;
import dateline.layout.Lanes;
import dateline.state.Catalog;

/// A catalog as the layout takes it: the index of an item is the place of its event.
final class CatalogItems {
    private CatalogItems() {}

    /// The items of a catalog.
    static Items of(Catalog catalog) {
        return EventItems.of(catalog.assessment(), catalog::index);
    }

    /// A lane for each kind of a catalog, with rows for the period the dataset opens on.
    static Lanes lanes(Catalog catalog, Items items) {
        Lanes lanes = Lanes.byKind(items, EventItems.lanes(catalog.dataset()));
        return EventItems.home(catalog.dataset()).map(lanes::fittedTo).orElse(lanes);
    }
}
