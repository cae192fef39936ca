package dateline.state;

/// A listener's tie to what it listens to.
@FunctionalInterface
public interface Subscription {
    /// Ends it; a second call does nothing.
    void cancel();
}
