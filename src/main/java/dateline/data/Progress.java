package dateline.data;

import dateline.evidence.Density;

/// Told how far a reading has come, and asked whether to go on.
public interface Progress {
    /// Somebody who neither watches nor stops the reading.
    Progress UNWATCHED =
            new Progress() {
                @Override
                public void at(long done, long total) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /// Called about every 64 KiB on the reading thread.
    ///
    /// @param done bytes read; starts again from 0 when a file must be gone through twice
    /// @param total bytes in all, or -1 when not known
    void at(long done, long total);

    /// Called now and then while the events of a large file are read, on the reading thread.
    ///
    /// @param density of the events read so far
    default void grown(Density density) {}

    /// Whether to stop; the reading then ends with a
    /// [java.util.concurrent.CancellationException].
    boolean cancelled();
}
