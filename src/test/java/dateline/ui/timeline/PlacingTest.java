package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.Placement;
import dateline.layout.TextRuler;
import dateline.state.Change;
import dateline.state.Facet;
import dateline.state.Filter;
import dateline.state.Store;
import dateline.state.Subscription;
import dateline.state.ViewState;
import dateline.ui.look.Stagehand;
import dateline.ui.work.Background;
import dateline.ui.work.Job;
import dateline.ui.work.Progress;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class PlacingTest {
    private static final int MANY = 20_500;

    private final List<Placement> shown = new ArrayList<>();
    private final Store store = new Store(ViewState.EMPTY, () -> Instant.EPOCH);

    /// Does each job when it is let, and meanwhile tells how far it is.
    private static class Waiting implements Background {
        private Runnable work = () -> {};

        @Override
        public <T> Subscription start(Job<T> job, DoubleConsumer progress) {
            work = () -> run(job, progress);
            return () -> work = () -> {};
        }

        @Override
        public void later(Runnable task) {
            task.run();
        }

        void go() {
            Runnable now = work;
            work = () -> {};
            now.run();
        }

        private static <T> void run(Job<T> job, DoubleConsumer watcher) {
            Progress telling =
                    new Progress() {
                        @Override
                        public void reached(double fraction) {
                            watcher.accept(fraction);
                        }

                        @Override
                        public boolean cancelled() {
                            return false;
                        }
                    };
            try {
                job.done().accept(job.work().run(telling));
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        }
    }

    private static String orchards() {
        return IntStream.range(0, MANY)
                .mapToObj(
                        n ->
                                String.format(
                                        Locale.ROOT,
                                        "e%d %s instant %d-%02d-%02d",
                                        n,
                                        n % 3 == 0 ? "trees" : "land",
                                        1800 + n % 200,
                                        1 + n % 12,
                                        1 + n % 28))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void ofManyEventsTheFirstThousandsAreShownWhileTheOthersAreGivenRows() {
        Waiting background = new Waiting();
        store.apply(Change.Open.of(Table.catalog(orchards()), 800));
        Stagehand.run(
                () -> {
                    Placing placing = new Placing(background, TextRuler.PLAIN, shown::add);
                    placing.follow(store.state());
                    assertThat(shown).hasSize(1);
                    assertThat(shown.getFirst().items().count()).isZero();
                    background.go();
                });
        assertThat(shown).hasSize(3);
        Placement early = shown.get(1);
        Placement all = shown.get(2);
        assertThat(early.items().count()).isEqualTo(MANY);
        assertThat(early.whole()).isFalse();
        assertThat(rowless(early)).isZero();
        assertThat(all.whole()).isTrue();
    }

    @Test
    void theOthersAreGivenRowsOnceTheFirstThousandsAreSeen() throws InterruptedException {
        List<Placement> given = Collections.synchronizedList(shown);
        List<Runnable> unseen = new CopyOnWriteArrayList<>();
        Waiting background =
                new Waiting() {
                    @Override
                    public void later(Runnable task) {
                        unseen.add(task);
                    }
                };
        store.apply(Change.Open.of(Table.catalog(orchards()), 800));
        Stagehand.run(
                () -> new Placing(background, TextRuler.PLAIN, given::add).follow(store.state()));
        Thread placing = new Thread(background::go);
        placing.start();
        while (placing.isAlive() && placing.getState() != Thread.State.TIMED_WAITING) {
            Thread.sleep(1);
        }
        assertThat(given).hasSize(2);
        unseen.forEach(Runnable::run);
        placing.join();
        assertThat(given).hasSize(3);
    }

    @Test
    void aFilterSetWhileManyAreGivenRowsCountsWhenTheyHaveThem() {
        Waiting background = new Waiting();
        store.apply(Change.Open.of(Table.catalog(orchards()), 800));
        Stagehand.run(
                () -> {
                    Placing placing = new Placing(background, TextRuler.PLAIN, shown::add);
                    placing.follow(store.state());
                    store.apply(new Change.Sift(Filter.NONE.with(Facet.KIND, Set.of("trees"))));
                    placing.follow(store.state());
                    background.go();
                    background.go();
                });
        assertThat(shown.getLast().empty(1)).isTrue();
        assertThat(shown.getLast().lanes().size(1)).isZero();
        assertThat(shown.getLast().lanes().size(0)).isEqualTo((MANY + 2) / 3);
    }

    private static int rowless(Placement placement) {
        return IntStream.range(0, placement.lanes().count()).map(placement::rowless).sum();
    }
}
