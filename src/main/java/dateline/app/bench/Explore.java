package dateline.app.bench;

import dateline.data.Json;
import dateline.model.Dataset;
import dateline.state.Change;
import dateline.state.Framing;
import dateline.state.Span;
import dateline.time.Viewport;

import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// A reader who looks around for five seconds, in a real window with real pulses: zooms in ten
/// times, pans two windows, zooms out; then fits all, and clicks.
public final class Explore {
    private static final double NANOS_PER_MS = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double ZOOM = 10;
    private static final double ZOOM_SECONDS = 1.5;
    private static final double PAN_SECONDS = 2;
    private static final double PAN_WINDOWS = 2;
    private static final double ALL_SECONDS = 2 * ZOOM_SECONDS + PAN_SECONDS;
    private static final Span CENTURY =
            Span.ofDays(
                    LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2026, 12, 31).toEpochDay());
    private static final double KIB_PER_MIB = 1024;
    private static final double MIB = 1 << 20;

    private final Screening screening;
    private final Json result = new Json();

    private Explore(Screening screening) {
        this.screening = screening;
    }

    /// Plays the script on a dataset that is in memory.
    ///
    /// @return what was measured
    public static Json play(Dataset dataset) throws IOException {
        Screening screening = Screening.start();
        return new Explore(screening).run(dataset);
    }

    private Json run(Dataset dataset) throws IOException {
        result.with("ready_ms", Sample.rounded(screening.open(dataset)));
        System.gc();
        result.with("heap_mb", Sample.rounded(heapMebibytes()));
        result.with("rss_mb", Sample.rounded(residentMebibytes()));
        List<Double> gaps = join(this::tour);
        result.with("fit_ms", Sample.rounded(join(this::fit)));
        result.with("click_ms", Sample.rounded(join(this::click)));
        return result.with("interact", interact(new Sample(gaps)));
    }

    private static Json interact(Sample gaps) {
        double seconds = gaps.sorted().stream().mapToDouble(gap -> gap).sum() / 1000;
        return new Json()
                .with("fps", Sample.rounded(gaps.sorted().size() / seconds))
                .with("frames", gaps.sorted().size())
                .with("seconds", Sample.rounded(seconds))
                .with("p50", Sample.rounded(gaps.median()))
                .with("p95", Sample.rounded(gaps.p95()))
                .with("max", Sample.rounded(gaps.max()));
    }

    private interface Part<T> {
        void play(CompletableFuture<T> done);
    }

    private static <T> T join(Part<T> part) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Canvases.onStage(
                () -> {
                    part.play(done);
                    return true;
                });
        return done.join();
    }

    private Viewport century() {
        return CENTURY.view(screening.viewport().widthPx());
    }

    /// Follows the clock, and keeps the gaps between the frames that were painted.
    private void tour(CompletableFuture<List<Double>> done) {
        Viewport whole = century();
        screening.move(whole);
        new AnimationTimer() {
            private final List<Double> gaps = new ArrayList<>();
            private long start;
            private long last;
            private int paints;

            @Override
            public void handle(long now) {
                long at = System.nanoTime();
                if (start == 0) {
                    start = at;
                    last = at;
                    paints = screening.view().paints();
                }
                if (screening.view().paints() != paints) {
                    paints = screening.view().paints();
                    gaps.add((at - last) / NANOS_PER_MS);
                    last = at;
                }
                double seconds = (at - start) / NANOS_PER_SECOND;
                if (seconds >= ALL_SECONDS) {
                    stop();
                    done.complete(gaps);
                } else {
                    screening.move(view(whole, seconds));
                }
            }
        }.start();
    }

    /// Where the tour is after some seconds.
    private static Viewport view(Viewport whole, double seconds) {
        double middle = whole.widthPx() / 2;
        double in = Math.min(1, seconds / ZOOM_SECONDS);
        double along = Math.clamp((seconds - ZOOM_SECONDS) / PAN_SECONDS, 0, 1);
        double out = Math.clamp((seconds - ZOOM_SECONDS - PAN_SECONDS) / ZOOM_SECONDS, 0, 1);
        Viewport near = whole.zoomed(Math.pow(ZOOM, -in), middle);
        Viewport panned = near.panned(Math.rint(along * PAN_WINDOWS * whole.widthPx()));
        return panned.zoomed(Math.pow(ZOOM, out), middle);
    }

    private void fit(CompletableFuture<Double> done) {
        Viewport whole = century();
        screening.move(whole.zoomed(1 / ZOOM, whole.widthPx() / 2));
        screening.afterFrames(
                2,
                () -> {
                    long start = System.nanoTime();
                    screening.store().apply(new Change.Jump(whole, Framing.ALL));
                    screening.whenPainted(() -> done.complete(millisSince(start)));
                });
    }

    private void click(CompletableFuture<Double> done) {
        double x = screening.view().getWidth() / 2;
        double y = screening.view().getHeight() / 2;
        Point2D mark = screening.view().markNearest(x, y).orElse(new Point2D(x, y));
        long start = System.nanoTime();
        Stream.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)
                .forEach(type -> Event.fireEvent(screening.view(), mouse(type, mark)));
        BooleanSupplier selected = () -> screening.store().state().selection().lead() != null;
        screening.when(
                selected, () -> screening.afterFrames(2, () -> done.complete(millisSince(start))));
    }

    private MouseEvent mouse(javafx.event.EventType<MouseEvent> type, Point2D at) {
        Point2D scene = screening.view().localToScene(at);
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        return new MouseEvent(
                type,
                scene.getX(),
                scene.getY(),
                scene.getX(),
                scene.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / NANOS_PER_MS;
    }

    private static double heapMebibytes() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
    }

    /// What the process holds of the machine's memory; on other systems than Linux not known.
    private static double residentMebibytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / KIB_PER_MIB;
        }
    }
}
