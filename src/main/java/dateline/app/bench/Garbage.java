package dateline.app.bench;

import com.sun.management.ThreadMXBean;

import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;

/// What work leaves for the collector.
final class Garbage {
    private static final double KILOBYTE = 1024;

    private Garbage() {}

    /// The KiB that some work allocates on all threads there are.
    static double kilobytes(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] ids = threads.getAllThreadIds();
        long[] before = threads.getThreadAllocatedBytes(ids);
        work.run();
        long[] after = threads.getThreadAllocatedBytes(ids);
        // a thread that has ended tells -1
        return IntStream.range(0, ids.length)
                        .filter(i -> before[i] >= 0 && after[i] >= 0)
                        .mapToLong(i -> after[i] - before[i])
                        .sum()
                / KILOBYTE;
    }
}
