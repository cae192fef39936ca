package dateline.ui.timeline;

import dateline.evidence.EventAssessment;
import dateline.layout.Badge;
import dateline.layout.Item;
import dateline.layout.Items;
import dateline.layout.Lane;
import dateline.layout.Lanes;
import dateline.model.Event;
import dateline.model.Kind;
import dateline.state.Catalog;
import dateline.state.Entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A catalog as the layout takes it: the index of an item is the place of its event.
final class CatalogItems {
    private final Catalog catalog;
    private final Map<String, Integer> kinds = new HashMap<>();

    private CatalogItems(Catalog catalog) {
        this.catalog = catalog;
        for (Kind kind : catalog.dataset().kinds()) {
            kinds.put(kind.id(), kinds.size());
        }
    }

    /// The items of a catalog.
    static Items of(Catalog catalog) {
        CatalogItems source = new CatalogItems(catalog);
        Items.Builder builder = Items.builder(catalog.entries().size());
        for (Entry entry : catalog.entries()) {
            builder.add(source.item(entry.event()));
        }
        return builder.build();
    }

    /// A lane for each kind of a catalog.
    static Lanes lanes(Catalog catalog, Items items) {
        List<Lane> lanes = new ArrayList<>();
        for (Kind kind : catalog.dataset().kinds()) {
            lanes.add(new Lane(kind.id(), kind.label(), lanes.size()));
        }
        return Lanes.byKind(items, lanes);
    }

    private Item item(Event event) {
        EventAssessment assessed = catalog.assessment().assess(event);
        Badge badge = assessed.conflicted() ? Badge.CONFLICT : Badge.NONE;
        return new Item(
                event.id(),
                event.title(),
                kinds.getOrDefault(event.kind(), 0),
                event.importance(),
                new Item.Sign(Drawings.glyph(assessed.level()), badge),
                Drawings.where(assessed.drawn(), event.extent()));
    }
}
