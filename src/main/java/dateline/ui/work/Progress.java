package dateline.ui.work;

import dateline.evidence.Density;

/// What a long piece of work tells of itself, and asks.
///
/// All methods may be called from any thread.
public interface Progress {
    /// Whether anybody hears what this says.
    default boolean heard() {
        return true;
    }

    /// Says how much is done.
    ///
    /// @param fraction from 0 to 1, or below 0 where it cannot be told
    void reached(double fraction);

    /// Says how the events read so far are spread over time, where events are read.
    default void grown(Density density) {}

    /// Says that all is read, and that it is worked out now what it comes to.
    default void weighing() {}

    /// Whether nobody waits for the result any more; the work should then end soon, with any
    /// result.
    boolean cancelled();

    /// Tells nobody, and is never cancelled.
    Progress SILENT =
            new Progress() {
                @Override
                public boolean heard() {
                    return false;
                }

                @Override
                public void reached(double fraction) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };
}
