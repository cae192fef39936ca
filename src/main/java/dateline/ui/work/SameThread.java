package dateline.ui.work;

import dateline.state.Subscription;

import java.util.function.DoubleConsumer;

/// Does everything at once, on the thread that starts it: for pictures and tests, where nothing may
/// still be under way.
public final class SameThread implements Background {
    @Override
    public <T> Subscription start(Job<T> job, DoubleConsumer progress) {
        T result;
        try {
            result = job.work().run(Progress.SILENT);
        } catch (Exception failure) {
            job.failed().accept(failure);
            return () -> {};
        }
        job.done().accept(result);
        return () -> {};
    }

    @Override
    public void later(Runnable task) {
        task.run();
    }
}
