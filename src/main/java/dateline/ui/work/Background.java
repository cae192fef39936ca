package dateline.ui.work;

import dateline.state.Subscription;

import java.util.function.DoubleConsumer;

/// Where long work is done. The latest job of a key wins: an earlier one still running is
/// cancelled and its result dropped.
public interface Background {
    /// Starts a job.
    ///
    /// @param progress hears on the JavaFX thread how much is done
    /// @return cancels the job
    <T> Subscription start(Job<T> job, DoubleConsumer progress);

    /// Starts a job whose progress nobody watches.
    default <T> Subscription start(Job<T> job) {
        return start(job, _ -> {});
    }
}
