package dateline.app.bench;

import dateline.data.DatasetReader;
import dateline.data.Source;
import dateline.data.TokenScan;
import dateline.evidence.Assessment;
import dateline.layout.Frame;
import dateline.model.Claim;
import dateline.model.Dataset;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Value;
import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Filter;
import dateline.time.Viewport;
import dateline.ui.timeline.TimelineView;
import dateline.ui.timeline.TimelineView.Pace;
import dateline.ui.work.AfterFrames;
import dateline.ui.work.VirtualThreads;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Measures one dataset in this process, from the file to the frame.
public final class SizeRow {
    private static final double NANOS_PER_MS = 1e6;
    private static final long NANOS_BETWEEN_LOOKS = 1_000_000;
    private static final int ZOOM_STEPS = 60;
    private static final int PAN_STEPS = 40;
    private static final double PAN_PX = 16;
    private static final int EMPTY_PAINTS = 80;

    /// So many frames are measured before some of an empty canvas are.
    private static final int TURN = 10;

    /// How often all is painted before it is measured: the compiler is then done with it.
    private static final int WARM_UPS = 4;

    /// How many times as fine as all of it a pan is tried.
    private static final double[] DEPTHS = {1, 10, 100, 1_000, 10_000};

    /// What somebody types, letter by letter.
    private static final String TYPED = "harbour bridge";

    private final Row row = new Row();
    private final Source source;

    private SizeRow(Source source) {
        this.source = source;
    }

    /// Measures a file; the toolkit must not have been started.
    public static Row measure(Source source) throws IOException {
        return new SizeRow(source).measure();
    }

    private Row measure() throws IOException {
        Platform.startup(() -> {});
        row.put(Figure.SCAN_MS, scan());
        Canvases.Empty empty = Canvases.onStage(this::empty);
        // the window is there while a file is read, and what it keeps to paint with is no event's
        Workshop shop = Canvases.onStage(SizeRow::window);
        long before = usedBytes();
        long start = System.nanoTime();
        Assessment assessment = Objects.requireNonNull(DatasetReader.read(source).assessment());
        Dataset dataset = assessment.dataset();
        row.put(Figure.READ_MS, millisSince(start));
        long read = System.nanoTime();
        Catalog catalog = Catalog.of(assessment);
        row.put(Figure.CATALOG_MS, millisSince(read));
        long catalogued = System.nanoTime();
        Canvases.onStage(() -> opened(shop, catalog));
        pictures(shop, start, catalogued);
        heap(dataset, usedBytes() - before);
        Canvases.onStage(() -> frames(shop, empty));
        new LayoutFigures(dataset).measure(row);
        return row;
    }

    /// Takes the first correct picture and the last, which must be alike, and drops both.
    private void pictures(Workshop shop, long start, long catalogued) {
        WritableImage first = pictureOnce(shop, TimelineView::begun);
        row.put(Figure.FIRST_FRAME_MS, millisSince(catalogued));
        row.put(Figure.OPEN_MS, millisSince(start));
        WritableImage last = pictureOnce(shop, TimelineView::placed);
        row.put(Figure.ALL_PLACED_MS, millisSince(start));
        requireAlike(first, last);
    }

    /// Waits until the view of a timeline is so far.
    ///
    /// @return what it shows then
    private static WritableImage pictureOnce(Workshop shop, Predicate<TimelineView> ready) {
        while (!Canvases.onStage(() -> ready.test(shop.view()))) {
            LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
        }
        return Canvases.onStage(shop::picture);
    }

    /// Holds the first picture, shown before all events had their rows, against the one after that.
    /// The headers are left out: they tell how many events have no row at all.
    private static void requireAlike(WritableImage first, WritableImage last) {
        for (int y = 0; y < Canvases.HEIGHT; y++) {
            for (int x = (int) Frame.HEADER_PX; x < Canvases.WIDTH; x++) {
                if (first.getPixelReader().getArgb(x, y) != last.getPixelReader().getArgb(x, y)) {
                    throw new IllegalStateException("the first picture changed at " + x + "," + y);
                }
            }
        }
    }

    private double scan() throws IOException {
        long start = System.nanoTime();
        TokenScan.count(source);
        return millisSince(start);
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / NANOS_PER_MS;
    }

    private static Workshop window() {
        Workshop shop = new Workshop(new VirtualThreads(Platform::runLater, new AfterFrames()));
        shop.open(Catalog.NOTHING);
        return shop;
    }

    private static boolean opened(Workshop shop, Catalog catalog) {
        shop.open(catalog);
        return true;
    }

    private static long usedBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void heap(Dataset dataset, long bytes) {
        int events = Math.max(1, dataset.events().size());
        long characters =
                dataset.events().stream().flatMap(SizeRow::strings).mapToLong(String::length).sum();
        row.put(Figure.HEAP_BYTES_PER_EVENT, (double) bytes / events);
        row.put(Figure.HEAP_BEYOND_STRINGS_PER_EVENT, (double) (bytes - characters) / events);
    }

    /// What is an event's own: its characters at one byte each, without the objects around them.
    private static Stream<String> strings(Event event) {
        return Stream.concat(
                Stream.of(event.id(), event.title(), event.summary()),
                event.claims().stream().flatMap(SizeRow::strings));
    }

    private static Stream<String> strings(Claim claim) {
        String date = claim.value() instanceof Value.OfDate of ? of.edtf().text() : "";
        return Stream.concat(
                Stream.of(claim.id(), date), claim.evidence().stream().flatMap(SizeRow::strings));
    }

    private static Stream<String> strings(Evidence evidence) {
        return Stream.of(evidence.id(), evidence.paraphrase());
    }

    private Canvases.Empty empty() {
        Canvases.Empty empty = Canvases.Empty.make();
        Runnable[] paints = paints(empty, EMPTY_PAINTS);
        for (int i = 0; i < WARM_UPS; i++) {
            Canvases.painted(empty.scene(), paints);
        }
        row.put(Figure.EMPTY_GARBAGE_KB, garbage(empty.scene(), Stream.of(paints)));
        return empty;
    }

    private static Runnable[] paints(Canvases.Empty empty, int count) {
        Runnable[] paints = new Runnable[count];
        Arrays.fill(paints, (Runnable) empty::paint);
        return paints;
    }

    private boolean frames(Workshop shop, Canvases.Empty empty) {
        Viewport all = shop.viewport();
        Runnable[] zoom = zooming(shop, all);
        Runnable[] pan = panning(shop, all);
        for (int i = 0; i < WARM_UPS; i++) {
            Canvases.painted(shop.scene(), zoom);
            Canvases.painted(shop.scene(), pan);
        }
        List<double[]> plain = new ArrayList<>();
        double[] zoomed = beside(shop, zoom, empty, plain);
        double[] panned = beside(shop, pan, empty, plain);
        row.put(Figure.EMPTY_MS, plain.stream().reduce(new double[0], SizeRow::joined));
        row.put(Figure.ZOOM_MS, zoomed);
        row.put(Figure.PAN_MS, panned);
        row.put(Figure.FRAME_MS, joined(zoomed, panned));
        double probe =
                garbage(shop.scene(), IntStream.range(0, pan.length).mapToObj(_ -> () -> {}));
        row.put(Figure.PAN_GARBAGE_KB, garbage(shop.scene(), Stream.of(pan)) - probe);
        shop.move(all);
        shop.view().setPace(Pace.SMOOTH);
        row.put(Figure.INDEX_MS, indexed(shop));
        row.put(Figure.FILTER_MS, typed(shop, text -> new Change.Sift(Filter.NONE.withText(text))));
        shop.store().apply(new Change.Sift(Filter.NONE));
        row.put(Figure.FIND_MS, typed(shop, Change.Look::new));
        return true;
    }

    /// What each change costs, with some paints of an empty canvas after every few of them: a
    /// machine that others use too is now the faster and now the slower, for a second or so.
    private static double[] beside(
            Workshop shop, Runnable[] changes, Canvases.Empty empty, List<double[]> plain) {
        double[] costs = {};
        for (int from = 0; from < changes.length; from += TURN) {
            Runnable[] some =
                    Arrays.copyOfRange(changes, from, Math.min(changes.length, from + TURN));
            costs = joined(costs, Canvases.worked(shop.scene(), some));
            plain.add(Canvases.worked(empty.scene(), paints(empty, TURN)));
        }
        return costs;
    }

    /// What the window does while its reader rests: until it is done, a letter typed waits longer.
    private static double indexed(Workshop shop) {
        long start = System.nanoTime();
        shop.store().state().catalog().prepareFind(() -> true);
        return millisSince(start);
    }

    /// What each change leaves for the collector, the picture of it that the probe takes included.
    private static double garbage(Scene scene, Stream<Runnable> each) {
        Runnable[] changes = each.toArray(Runnable[]::new);
        return Garbage.kilobytes(() -> Canvases.painted(scene, changes)) / changes.length;
    }

    private static double[] joined(double[] a, double[] b) {
        return DoubleStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray();
    }

    /// From all of it to a day about the middle, and back.
    private static Runnable[] zooming(Workshop shop, Viewport all) {
        double day = 86_400 / all.widthPx();
        List<Runnable> steps = new ArrayList<>();
        for (int i = 0; i <= 2 * ZOOM_STEPS; i++) {
            double share = 1 - Math.abs(1 - (double) i / ZOOM_STEPS);
            double scale = all.secondsPerPixel() * Math.pow(day / all.secondsPerPixel(), share);
            Viewport view = all.scaled(scale, all.widthPx() / 2);
            steps.add(() -> shop.move(view));
        }
        return steps.toArray(Runnable[]::new);
    }

    /// By whole pixels, at several depths.
    private static Runnable[] panning(Workshop shop, Viewport all) {
        List<Runnable> steps = new ArrayList<>();
        for (double depth : DEPTHS) {
            Viewport start = all.zoomed(1 / depth, all.widthPx() / 2);
            for (int i = 0; i < PAN_STEPS; i++) {
                Viewport view = start.panned(PAN_PX * i);
                steps.add(() -> shop.move(view));
            }
        }
        return steps.toArray(Runnable[]::new);
    }

    private static double[] typed(Workshop shop, Function<String, Change> change) {
        Runnable[] keys =
                IntStream.rangeClosed(1, TYPED.length())
                        .mapToObj(length -> key(shop, change.apply(TYPED.substring(0, length))))
                        .toArray(Runnable[]::new);
        Canvases.painted(shop.scene(), keys);
        return Canvases.painted(shop.scene(), keys);
    }

    private static Runnable key(Workshop shop, Change change) {
        return () -> shop.store().apply(change);
    }
}
