package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;

import dateline.time.Viewport;

import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.util.Set;

class FrameGarbageTest {
    private static final double WIDTH = 1_450;
    private static final int FRAMES = 400;

    /// What a mark keeps in all columns, twice: some room, and what is made on the way.
    private static final long BYTES_A_MARK = 2 * 51;

    /// The ruler, and the heights and the density of a dozen lanes.
    private static final long BYTES_A_FRAME = 52 * 1024;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void aFrameLeavesLittleBehind() {
        Placement placement = Crowd.placement(20_000, 5);
        Viewport view = Fit.of(placement, WIDTH).zoomed(0.05, WIDTH / 2);
        long least = Long.MAX_VALUE;
        int marks = 0;
        for (int i = 0; i < FRAMES; i++) {
            Frame frame = new Frame(view.panned(i), 800, 0, Set.of());
            long before = threads.getCurrentThreadAllocatedBytes();
            TimelineLayout layout = TimelineLayout.of(placement, frame);
            long bytes = threads.getCurrentThreadAllocatedBytes() - before;
            marks = layout.marks().count();
            least = Math.min(least, bytes);
        }
        assertThat(marks).isGreaterThan(100);
        assertThat(least).isLessThan(BYTES_A_FRAME + marks * BYTES_A_MARK);
    }
}
