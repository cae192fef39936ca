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

    /// Does on the JavaFX thread what the frame to come can do without: once that frame is on the
    /// screen, and no two of such in one frame.
    void later(Runnable task);
}
