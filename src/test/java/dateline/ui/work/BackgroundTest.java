package dateline.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.state.Subscription;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class BackgroundTest {
    private final BlockingQueue<Runnable> front = new LinkedBlockingQueue<>();
    private final Background threads = new VirtualThreads(front::add, front::add);
    private final List<String> heard = new ArrayList<>();

    @Test
    void theResultIsHeardInFront() throws InterruptedException {
        threads.start(job("place", _ -> "rows"));
        assertThat(heard).isEmpty();
        hearNext();
        assertThat(heard).containsExactly("rows");
    }

    @Test
    void theLatestOfAKeyWins() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        threads.start(
                job(
                        "place",
                        progress -> {
                            gate.await();
                            return "old, cancelled " + progress.cancelled();
                        }));
        threads.start(job("place", _ -> "new"));
        threads.start(job("read", _ -> "other"));
        hearNext();
        hearNext();
        gate.countDown();
        hearNext();
        assertThat(heard).containsExactlyInAnyOrder("new", "other");
    }

    @Test
    void aCancelledJobIsNotHeardOf() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        Subscription job =
                threads.start(
                        job(
                                "read",
                                progress -> {
                                    gate.await();
                                    progress.reached(0.5);
                                    return "late";
                                }),
                        fraction -> heard.add("at " + fraction));
        job.cancel();
        gate.countDown();
        hearNext();
        hearNext();
        assertThat(heard).isEmpty();
    }

    @Test
    void progressAndFailureAreHeardInOrder() throws InterruptedException {
        threads.start(
                job(
                        "read",
                        progress -> {
                            progress.reached(0.25);
                            throw new IllegalStateException("torn page");
                        }),
                fraction -> heard.add("at " + fraction));
        hearNext();
        hearNext();
        assertThat(heard).containsExactly("at 0.25", "failed: torn page");
    }

    @Test
    void theSameThreadVersionIsDoneAtOnce() {
        new SameThread().start(job("place", _ -> "rows"));
        assertThat(heard).containsExactly("rows");
    }

    private Job<String> job(String key, Job.Work<String> work) {
        return new Job<>(
                key, work, heard::add, failure -> heard.add("failed: " + failure.getMessage()));
    }

    private void hearNext() throws InterruptedException {
        Runnable next = front.poll(5, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        if (next != null) {
            next.run();
        }
    }
}
