package dateline.app;

import dateline.evidence.Density;
import dateline.ui.work.Progress;

import org.jspecify.annotations.Nullable;

/// The progress of work that begins before there is anybody to tell of it: whoever comes is told at
/// once what the last had been.
final class Handed implements Progress {
    private @Nullable Progress watcher;
    private double fraction = -1;
    private Density density = Density.NONE;
    private boolean read;
    private boolean cancelled;

    /// Tells somebody from now on.
    synchronized void to(Progress other) {
        watcher = other;
        other.reached(fraction);
        other.grown(density);
        if (read) {
            other.weighing();
        }
    }

    @Override
    public synchronized void reached(double share) {
        fraction = share;
        if (watcher != null) {
            watcher.reached(share);
        }
    }

    @Override
    public synchronized void grown(Density other) {
        density = other;
        if (watcher != null) {
            watcher.grown(other);
        }
    }

    @Override
    public synchronized void weighing() {
        read = true;
        if (watcher != null) {
            watcher.weighing();
        }
    }

    /// Gives the work up while nobody is told of it yet.
    synchronized void cancel() {
        cancelled = true;
    }

    @Override
    public synchronized boolean cancelled() {
        return cancelled || (watcher != null && watcher.cancelled());
    }
}
