package dateline.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;

/// A clock that runs while threads work: the processor time of all threads that there were when it
/// was made, in nanoseconds. The compiler and the collector do not count.
final class Labour implements LongSupplier {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long[] ids = threads.getAllThreadIds();

    @Override
    public long getAsLong() {
        long nanos = 0;
        for (long id : ids) {
            nanos += Math.max(0, threads.getThreadCpuTime(id)); // -1 of one that has ended
        }
        return nanos;
    }
}
