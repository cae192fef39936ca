package dateline.layout;

/// What a long computation tells while it runs, and how it learns that nobody waits for it.
public interface Progress {
    /// Tells nothing and never stops.
    Progress NONE = (done, of) -> true;

    /// Called now and then, from any thread.
    ///
    /// @param done how many events have been looked at
    /// @param of how many there are
    /// @return whether to go on; if not, the computation ends with
    ///     [java.util.concurrent.CancellationException]
    boolean goOn(int done, int of);

    /// Called once when the most important events have their rows and the others only count as
    /// density: from [Placement#settled] on the picture that it will be. Not called for small
    /// inputs.
    default void usable(Placement early) {}
}
