package dateline.ui.timeline;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Tells when the reader rests: nothing has been painted for a while. Waited for by work that
/// nobody has asked for yet.
final class Rest {
    private volatile long stirred = System.nanoTime();

    /// Something is being painted.
    void stir() {
        stirred = System.nanoTime();
    }

    /// Waits until nothing has been painted for so long; not on the JavaFX thread. Ends at once in
    /// a thread that is interrupted.
    void await(Duration calm) {
        long left = left(calm);
        while (left > 0 && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(left);
            left = left(calm);
        }
    }

    private long left(Duration calm) {
        return calm.toNanos() - (System.nanoTime() - stirred);
    }
}
