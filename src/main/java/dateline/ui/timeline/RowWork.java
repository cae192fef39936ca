package dateline.ui.timeline;

import dateline.layout.Items;
import dateline.layout.Lanes;
import dateline.layout.Placement;
import dateline.layout.Progress;
import dateline.layout.TextRuler;
import dateline.state.Catalog;
import dateline.state.Subscription;
import dateline.ui.work.Background;
import dateline.ui.work.Job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Gives events their rows: few on the spot, many in the background, where the last asked for
/// counts.
final class RowWork {
    /// Fewer events than this are placed within a frame.
    private static final int SMALL = 3_000;

    /// The first thousands come into sight within this, or the others do not wait for it.
    private static final long SIGHT_MS = 1_000;

    private final Background background;
    private final TextRuler ruler;
    private Subscription running = () -> {};

    /// A catalog as it is laid out.
    ///
    /// @param items its events
    /// @param lanes all of them in their lanes
    /// @param placement their rows, or those of the first thousands
    record Rows(Items items, Lanes lanes, Placement placement) {}

    RowWork(Background background, TextRuler ruler) {
        this.background = background;
        this.ruler = ruler;
    }

    /// Gives up what is under way.
    void cancel() {
        running.cancel();
    }

    /// Whether a catalog is placed on the spot.
    static boolean small(Catalog catalog) {
        return catalog.entries().size() < SMALL;
    }

    /// Places all of a catalog on the spot.
    Rows open(Catalog catalog) {
        return open(catalog, Progress.NONE);
    }

    /// A catalog before anything of it has a row.
    Rows blank(Catalog catalog) {
        Items none = Items.builder(0).build();
        Lanes lanes = CatalogItems.lanes(catalog, none);
        return new Rows(none, lanes, Placement.of(none, lanes, ruler));
    }

    /// Places all of a catalog in the background.
    ///
    /// @param heard of the first thousands as soon as they have their rows, and of all
    void open(Catalog catalog, Consumer<Rows> early, Consumer<Rows> heard) {
        AtomicReference<Rows> first = new AtomicReference<>();
        CountDownLatch seen = new CountDownLatch(1);
        running.cancel(); // it places another dataset
        running =
                background.start(
                        new Job<>(
                                "placement",
                                progress -> open(catalog, new Telling(progress, first, seen)),
                                heard,
                                RowWork::lost),
                        _ -> {
                            Rows rows = first.getAndSet(null);
                            if (rows != null) {
                                early.accept(rows);
                                background.later(seen::countDown);
                            }
                        });
    }

    private Rows open(Catalog catalog, Progress progress) {
        Items items = CatalogItems.of(catalog);
        Lanes lanes = CatalogItems.lanes(catalog, items);
        return new Rows(items, lanes, Placement.of(items, lanes, ruler, progress));
    }

    /// Places some events anew.
    void place(Items items, Lanes among, Consumer<Placement> done) {
        if (among.total() < SMALL) {
            done.accept(Placement.of(items, among, ruler));
            return;
        }
        running =
                background.start(
                        new Job<>(
                                "placement",
                                progress -> Placement.of(items, among, ruler, telling(progress)),
                                done,
                                RowWork::lost));
    }

    /// Nobody waits to see the first thousands of these.
    private static Telling telling(dateline.ui.work.Progress progress) {
        return new Telling(progress, new AtomicReference<>(), new CountDownLatch(0));
    }

    /// Tells the background of what the layout tells. The first thousands are seen before any other
    /// is given its row: their picture would take twice as long beside that work.
    ///
    /// @param early where the first thousands are left, to be found when the background says so
    /// @param seen counted down when they are on the screen
    private record Telling(
            dateline.ui.work.Progress background, AtomicReference<Rows> early, CountDownLatch seen)
            implements Progress {
        @Override
        public boolean goOn(int done, int of) {
            background.reached(of == 0 ? 1 : (double) done / of);
            return !background.cancelled();
        }

        @Override
        public void usable(Placement first) {
            early.set(new Rows(first.items(), first.lanes(), first));
            background.reached(0);
            if (background.heard()) {
                awaitSight();
            }
        }

        @SuppressWarnings("UnusedVariable") // the rest is placed either way
        private void awaitSight() {
            try {
                boolean inTime = seen.await(SIGHT_MS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void lost(Throwable failure) {
        throw new IllegalStateException("placing the events", failure);
    }
}
