package dateline.ui.timeline;

import dateline.layout.Extent;
import dateline.layout.Fit;
import dateline.state.Catalog;
import dateline.state.Mask;
import dateline.state.Span;
import dateline.state.Store;
import dateline.time.Viewport;

import java.util.Optional;
import java.util.stream.IntStream;

/// The views that just hold something; there are none before anything is placed.
final class Fits {
    private final Store store;
    private final Picture picture;

    Fits(Store store, Picture picture) {
        this.store = store;
        this.picture = picture;
    }

    /// The view that shows all events that pass the filter, if there are any.
    Optional<Viewport> all() {
        Catalog catalog = store.state().catalog();
        Mask visible = store.state().layer().visible();
        boolean every = visible.count() == catalog.entries().size();
        return every ? catalog.extent().flatMap(this::of) : of(visible.places());
    }

    /// The view that shows some events, by place, with room for their labels.
    Optional<Viewport> of(IntStream places) {
        Catalog catalog = store.state().catalog();
        return places.mapToObj(catalog::span)
                .flatMap(Optional::stream)
                .reduce(Span::hull)
                .flatMap(this::of);
    }

    /// The view that shows what the dataset wants to be opened on, if it says.
    Optional<Viewport> home() {
        return store.state().catalog().home().flatMap(this::of);
    }

    private Optional<Viewport> of(Span span) {
        Extent extent = new Extent(span.from(), span.to());
        double width = store.state().viewport().widthPx();
        return Optional.ofNullable(picture.rows()).map(placed -> Fit.of(placed, extent, width));
    }
}
