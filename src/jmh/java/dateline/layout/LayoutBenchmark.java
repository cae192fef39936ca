package dateline.layout;

import dateline.time.Viewport;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.Set;
import java.util.concurrent.TimeUnit;

/// The layout without a toolkit: rows for all events, a frame of them, and what lies under a point.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LayoutBenchmark {
    private static final double WIDTH = 1_450;
    private static final double HEIGHT = 800;

    /// How many events there are.
    @Param({"1000", "10000", "100000"})
    public int events;

    /// How many times as close as all of them the frame is.
    @Param({"1", "100"})
    public double depth;

    private Items items;
    private Lanes lanes;
    private Placement placement;
    private Frame frame;
    private TimelineLayout layout;
    private double x;

    /// Makes the events up.
    @Setup(Level.Trial)
    public void place() {
        items = Crowd.items(events, 1);
        lanes = Lanes.byKind(items, Crowd.lanes());
        placement = Placement.of(items, lanes, TextRuler.PLAIN);
        Viewport view = Fit.of(placement, WIDTH).zoomed(1 / depth, WIDTH / 2);
        frame = new Frame(view, HEIGHT, 0, Set.of());
        layout = TimelineLayout.of(placement, frame);
    }

    /// Rows and reveal scales of all events.
    @Benchmark
    public Placement rows() {
        return Placement.of(items, lanes, TextRuler.PLAIN);
    }

    /// What one frame shows, and where.
    @Benchmark
    public TimelineLayout frame() {
        return TimelineLayout.of(placement, frame);
    }

    /// What lies under a point.
    @Benchmark
    public Hit hit() {
        x = (x + 37) % WIDTH;
        return layout.hitAt(x, x * HEIGHT / WIDTH);
    }
}
