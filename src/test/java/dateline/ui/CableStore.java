package dateline.ui;

import dateline.evidence.Assessment;
import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Framing;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.time.Viewport;

import java.time.Instant;

/// A store in which the cable dataset is open, all of it in view.
public final class CableStore {
    private CableStore() {}

    /// A store with nothing selected.
    public static Store open() {
        Store store = empty();
        Catalog catalog = Catalog.of(Assessment.of(CableDataset.make()));
        Viewport viewport = Viewport.between(-3_600_000_000L, -3_200_000_000L, 800);
        store.apply(new Change.Open(catalog, viewport, Framing.ALL));
        return store;
    }

    /// A store in which nothing is open.
    public static Store empty() {
        return new Store(ViewState.EMPTY, () -> Instant.EPOCH);
    }
}
