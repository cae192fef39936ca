package dateline.ui.work;

import dateline.state.Subscription;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.DoubleConsumer;

/// Does each job on a virtual thread of its own.
///
/// Cancelling does not interrupt: the work asks its [Progress] and stops by itself, and whatever it
/// still brings is dropped.
public final class VirtualThreads implements Background {
    private final Executor front;
    private final Executor later;
    private final Map<String, Running> latest = new ConcurrentHashMap<>();

    /// @param front runs what the waiting hear; in the window `Platform::runLater`
    /// @param later runs what a frame can do without; in the window an [AfterFrames]
    public VirtualThreads(Executor front, Executor later) {
        this.front = front;
        this.later = later;
    }

    @Override
    public void later(Runnable task) {
        later.execute(task);
    }

    @Override
    public <T> Subscription start(Job<T> job, DoubleConsumer progress) {
        Running running = new Running(job.key(), progress);
        Running replaced = latest.put(job.key(), running);
        if (replaced != null) {
            replaced.cancel();
        }
        Thread.ofVirtual().name("dateline " + job.key()).start(() -> run(job, running));
        return running::cancel;
    }

    private <T> void run(Job<T> job, Running running) {
        try {
            T result = job.work().run(running);
            running.report(() -> job.done().accept(result));
        } catch (Throwable failure) {
            running.report(() -> job.failed().accept(failure));
        }
    }

    private final class Running implements Progress {
        private final String key;
        private final DoubleConsumer watcher;
        private volatile boolean cancelled;

        Running(String key, DoubleConsumer watcher) {
            this.key = key;
            this.watcher = watcher;
        }

        @Override
        public void reached(double fraction) {
            front.execute(() -> unlessCancelled(() -> watcher.accept(fraction)));
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        void cancel() {
            cancelled = true;
            latest.remove(key, this);
        }

        void report(Runnable outcome) {
            front.execute(
                    () -> {
                        latest.remove(key, this);
                        unlessCancelled(outcome);
                    });
        }

        private void unlessCancelled(Runnable told) {
            if (!cancelled) {
                told.run();
            }
        }
    }
}
