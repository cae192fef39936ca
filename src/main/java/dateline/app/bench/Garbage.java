package dateline.app.bench;

import com.sun.management.ThreadMXBean;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

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
        return (Arrays.stream(after).sum() - Arrays.stream(before).sum()) / KILOBYTE;
    }
}
