package dateline.app;

import dateline.data.Source;
import dateline.state.Catalog;
import dateline.ui.outside.Library.Opening;
import dateline.ui.work.Progress;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// What is read of a dataset while the toolkit starts, and after.
///
/// @param catalog what there is to see, or nothing
/// @param shown completed when that is on the screen: only then is it found out what is wrong with
///     it, so that nothing else is in the way of the first frame
/// @param opening all of it
record Ahead(
        CompletableFuture<Catalog> catalog,
        CompletableFuture<Boolean> shown,
        CompletableFuture<Opening> opening) {
    /// Begins to read.
    static Ahead of(Source source, Shelf shelf, Progress progress) {
        CompletableFuture<Catalog> catalog = new CompletableFuture<>();
        CompletableFuture<Boolean> shown = new CompletableFuture<>();
        Consumer<Catalog> early =
                found -> {
                    catalog.complete(found);
                    shown.join();
                };
        CompletableFuture<Opening> opening =
                CompletableFuture.supplyAsync(
                                () -> shelf.open(source, progress, early),
                                Thread.ofPlatform().daemon().name("dataset")::start)
                        .whenComplete((_, _) -> catalog.complete(Catalog.NOTHING));
        return new Ahead(catalog, shown, opening);
    }
}
