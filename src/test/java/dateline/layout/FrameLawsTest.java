package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.time.Viewport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What holds of every frame of every placement.
class FrameLawsTest {
    private static final double WIDTH = 900;
    private static final double TALL = 100_000;

    private static Frame frame(Viewport view) {
        return new Frame(view, TALL, 0, Set.of());
    }

    private static Viewport someView(Random random) {
        long middle = random.nextLong(Story.at("1895-01-01"), Story.at("2030-01-01"));
        long half = (long) Math.exp(random.nextDouble(2, 23));
        return Viewport.between(middle - half, middle + half, WIDTH);
    }

    private static Set<Integer> shown(TimelineLayout layout) {
        Set<Integer> items = new HashSet<>();
        for (int mark = 0; mark < layout.marks().count(); mark++) {
            items.add(layout.marks().item(mark));
        }
        return items;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void showsExactlyWhatIsRevealedAndTouchesTheWindow(long seed) {
        Placement placement = Crowd.placement(3000, seed);
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            TimelineLayout layout = TimelineLayout.of(placement, frame(someView(random)));
            Set<Integer> expected = revealed(placement, layout.frame());
            assertThat(shown(layout)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static Set<Integer> revealed(Placement placement, Frame frame) {
        Set<Integer> items = new HashSet<>();
        double s = frame.viewport().secondsPerPixel();
        long origin = frame.viewport().start();
        double window = s * WIDTH + frame.viewport().fraction();
        for (int l = 0; l < placement.lanes().count(); l++) {
            LanePlacement lane = placement.lane(l);
            for (int rank = 0; rank < lane.columns.count(); rank++) {
                int item = lane.columns.item[rank];
                double end =
                        Math.max(
                                lane.columns.end(rank, s, origin),
                                end(placement.items(), item, s) - origin);
                double start =
                        Math.min(
                                lane.columns.start(rank, s, origin),
                                start(placement.items(), item, s) - origin);
                boolean touches = start < window && end > 0;
                if (lane.shownAt(s, rank) && touches) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    private static double start(Items items, int item, double s) {
        double fuzz = Math.min(items.fuzzBefore(item), 256 * s);
        return items.from(item) - (items.openLeft(item) ? 24 * s : fuzz);
    }

    private static double end(Items items, int item, double s) {
        return items.to(item) + items.fuzzAfter(item) + (items.openRight(item) ? 24 * s : 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void everyEventIsShownOrCounted(long seed) {
        Placement placement = Crowd.placement(3000, seed);
        for (double factor = 1; factor < 1e4; factor *= 1.7) {
            Viewport all = Fit.of(placement, WIDTH).zoomed(factor, WIDTH / 2);
            TimelineLayout layout = TimelineLayout.of(placement, frame(all));
            int counted = layout.ribbons().stream().mapToInt(Ribbon::total).sum();
            assertThat(layout.marks().count() + counted).isEqualTo(placement.lanes().total());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {16, 17})
    void whatIsDrawnAndWhatIsHiddenAddUpToAllThatHasToDoWithTheWindow(long seed) {
        Placement placement = Crowd.placement(3000, seed);
        BitSet some = new BitSet();
        new Random(seed).ints(1500, 0, 3000).forEach(some::set);
        Random random = new Random(seed);
        int reaching = 0;
        for (int i = 0; i < 60; i++) {
            Viewport view = someView(random);
            Set<String> folded = i % 2 == 0 ? Set.of() : Set.of("kind-0", "kind-3");
            Frame frame = new Frame(view, TALL, 0, folded);
            reaching += assertAddsUp(TimelineLayout.of(placement, frame), item -> true);
            assertAddsUp(TimelineLayout.of(placement.masked(some), frame), some::get);
        }
        assertThat(reaching).isPositive();
    }

    /// How many reach in unseen.
    private static int assertAddsUp(TimelineLayout layout, IntPredicate kept) {
        Viewport view = layout.frame().viewport();
        Placement placement = layout.placement();
        Set<Integer> drawn = shown(layout);
        Tally all = Tally.NONE;
        int reaching = 0;
        for (LaneBox box : layout.lanes()) {
            LaneColumns columns = placement.lane(box.lane()).columns;
            IntPredicate unseen =
                    rank -> kept.test(columns.item[rank]) && !drawn.contains(columns.item[rank]);
            assertThat(layout.hidden(box)).isEqualTo(counted(columns, view, unseen));
            all = all.plus(counted(columns, view, rank -> kept.test(columns.item[rank])));
            reaching += layout.hidden(box).reaches();
        }
        assertThat(placement.tally(view.start(), view.end())).isEqualTo(all);
        return reaching;
    }

    /// The definition, one event after the other.
    private static Tally counted(LaneColumns columns, Viewport view, IntPredicate some) {
        int begins = 0;
        int reaches = 0;
        for (int rank = 0; rank < columns.count(); rank++) {
            long from = columns.items.from(columns.item[rank]);
            long to = Math.max(from + 1, columns.items.to(columns.item[rank]));
            if (some.test(rank) && from < view.end() && to > view.start()) {
                begins += from >= view.start() ? 1 : 0;
                reaches += from < view.start() ? 1 : 0;
            }
        }
        return new Tally(begins, reaches);
    }

    @Test
    void countingWhatHasToDoWithAWindowLooksAtNoEvent() {
        LaneColumns columns = Crowd.placement(5000, 1).lane(0).columns;
        AtomicInteger looks = new AtomicInteger();
        Census census = new Census(columns, rank -> looks.incrementAndGet() > 0 && rank % 2 == 0);
        int built = looks.getAndSet(0);
        assertThat(built).isEqualTo(2 * columns.count());
        assertThat(census.of(Story.at("1950-01-01"), Story.at("1960-01-01")).total()).isPositive();
        assertThat(looks).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void aCellCountsWhatIsHiddenInIt(long seed) {
        Placement placement = Crowd.placement(3000, seed);
        BitSet some = new BitSet();
        new Random(seed).ints(1500, 0, 3000).forEach(some::set);
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            Frame frame = frame(someView(random));
            assertCounts(TimelineLayout.of(placement, frame));
            assertCounts(TimelineLayout.of(placement.masked(some), frame));
        }
    }

    private static void assertCounts(TimelineLayout layout) {
        double scale = layout.frame().viewport().secondsPerPixel();
        for (Ribbon ribbon : layout.ribbons()) {
            LanePlacement lane = layout.placement().lane(ribbon.box().lane());
            int[] counts = new int[ribbon.counts().length];
            for (int rank = 0; rank < lane.columns.count(); rank++) {
                long cell = Math.floorDiv(lane.columns.left[rank], 1L << ribbon.cellShift());
                long index = cell - ribbon.firstCell();
                boolean hidden = !lane.shownAt(scale, rank) && lane.kept(rank);
                if (hidden && index >= 0 && index < counts.length) {
                    counts[(int) index]++;
                }
            }
            assertThat(ribbon.counts()).isEqualTo(counts);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void anEventKeepsItsRowWhileTheReaderPansAndZooms(long seed) {
        Placement placement = Crowd.placement(2000, seed);
        Random random = new Random(seed);
        double[] y = new double[2000];
        for (int i = 0; i < 80; i++) {
            Marks marks = TimelineLayout.of(placement, frame(someView(random))).marks();
            for (int mark = 0; mark < marks.count(); mark++) {
                int item = marks.item(mark);
                assertThat(marks.y(mark))
                        .isEqualTo((float) (y[item] == 0 ? marks.y(mark) : y[item]));
                y[item] = marks.y(mark);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10})
    void zoomingInOnlyAdds(long seed) {
        Placement placement = Crowd.placement(2000, seed);
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            Viewport view = someView(random);
            Viewport closer = view.zoomed(random.nextDouble(0.3, 1), random.nextDouble(WIDTH));
            Set<Integer> before = shown(TimelineLayout.of(placement, frame(view)));
            TimelineLayout after = TimelineLayout.of(placement, frame(closer));
            before.removeIf(item -> !standsIn(closer, placement.items(), item));
            assertThat(shown(after)).containsAll(before);
        }
    }

    private static boolean standsIn(Viewport view, Items items, int item) {
        return items.from(item) > view.start() && items.from(item) < view.end() - 1;
    }

    @ParameterizedTest
    @ValueSource(longs = {11})
    void aMaskHidesAndMovesNothing(long seed) {
        Placement placement = Crowd.placement(2000, seed);
        BitSet some = new BitSet();
        new Random(seed).ints(700, 0, 2000).forEach(some::set);
        Placement masked = placement.masked(some);
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            Frame frame = frame(someView(random));
            TimelineLayout all = TimelineLayout.of(placement, frame);
            TimelineLayout fewer = TimelineLayout.of(masked, frame);
            Set<Integer> expected = shown(all);
            expected.removeIf(item -> !some.get(item));
            assertThat(shown(fewer)).isEqualTo(expected);
            assertThat(fewer.stack().height()).isEqualTo(all.stack().height());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {12, 13})
    void nothingJumpsFromFrameToFrame(long seed) {
        Placement placement = Crowd.placement(2000, seed);
        Viewport view = Fit.of(placement, WIDTH);
        TimelineLayout before = TimelineLayout.of(placement, frame(view));
        for (int i = 0; i < 400; i++) {
            view = i < 250 ? view.zoomed(0.97, WIDTH / 3) : view.panned(7);
            TimelineLayout after = TimelineLayout.of(placement, frame(view));
            assertSteady(before, after);
            before = after;
        }
    }

    /// A step moves the edges by at most 20 pixels, so no mark, end or label may move much more.
    private static void assertSteady(TimelineLayout before, TimelineLayout after) {
        Marks old = before.marks();
        Marks now = after.marks();
        for (int mark = 0; mark < now.count(); mark++) {
            int earlier = before.markOf(now.item(mark)).orElse(-1);
            if (earlier >= 0) {
                String label = before.items().label(now.item(mark));
                assertThat(now.y(mark)).as(label).isEqualTo(old.y(earlier));
                assertThat(now.x(mark))
                        .as(label)
                        .isCloseTo(old.x(earlier), within(step(old.x(earlier))));
                assertThat(now.from(mark))
                        .as(label)
                        .isCloseTo(old.from(earlier), within(step(old.from(earlier))));
                boolean both = old.labelWidth(earlier) > 0 && now.labelWidth(mark) > 0;
                if (both && !changesPiece(before, earlier, after, mark)) {
                    assertThat(now.labelX(mark))
                            .as(label)
                            .isCloseTo(old.labelX(earlier), within(40f));
                }
            }
        }
    }

    /// Whether a label goes over an end of its bars, or over its mark: whole as it must be on
    /// either side, it cannot but jump.
    private static boolean changesPiece(
            TimelineLayout before, int earlier, TimelineLayout after, int mark) {
        return endsLeft(before, earlier) != endsLeft(after, mark);
    }

    /// How many ends of bars are left of a label, and of a dispute the mark.
    private static long endsLeft(TimelineLayout layout, int mark) {
        float x = layout.marks().labelX(mark);
        return ends(layout, mark).filter(end -> end < x).count();
    }

    private static DoubleStream ends(TimelineLayout layout, int mark) {
        Marks marks = layout.marks();
        Bars bars = layout.bars();
        if (layout.items().disputed(marks.item(mark))) {
            DoubleStream claims =
                    IntStream.range(0, bars.count())
                            .filter(bar -> bars.mark(bar) == mark)
                            .mapToObj(bar -> DoubleStream.of(bars.left(bar), bars.right(bar)))
                            .flatMapToDouble(both -> both);
            return DoubleStream.concat(DoubleStream.of(marks.x(mark)), claims);
        }
        return layout.items().period(marks.item(mark))
                ? DoubleStream.of(
                        marks.from(mark),
                        marks.sureLeft(mark),
                        marks.sureRight(mark),
                        marks.to(mark))
                : DoubleStream.empty();
    }

    @ParameterizedTest
    @ValueSource(longs = {18, 19})
    void noEndOfABarRunsThroughItsLabel(long seed) {
        Placement placement = Crowd.placement(2000, seed);
        Random random = new Random(seed);
        int in = 0;
        int behind = 0;
        for (int i = 0; i < 200; i++) {
            TimelineLayout layout = TimelineLayout.of(placement, frame(someView(random)));
            Marks marks = layout.marks();
            for (int mark = 0; mark < marks.count(); mark++) {
                if (layout.items().period(marks.item(mark)) && marks.labelWidth(mark) > 0) {
                    double left = marks.labelX(mark);
                    double right = left + TextRuler.PLAIN.width(layout.labelText(mark), 240);
                    String label = layout.items().label(marks.item(mark));
                    assertThat(ends(layout, mark)).as(label).noneMatch(x -> x > left && x < right);
                    in += marks.to(mark) > right ? 1 : 0;
                    behind += marks.to(mark) < left ? 1 : 0;
                }
            }
        }
        assertThat(in).isPositive();
        assertThat(behind).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {20, 21})
    void whatIsLeftOfALabelSaysSomething(long seed) {
        Placement placement = Crowd.placement(2000, seed);
        Random random = new Random(seed);
        int cut = 0;
        for (int i = 0; i < 100; i++) {
            TimelineLayout layout = TimelineLayout.of(placement, frame(someView(random)));
            for (int mark = 0; mark < layout.marks().count(); mark++) {
                String text = layout.labelText(mark);
                if (layout.marks().labelWidth(mark) > 0 && text.endsWith("…")) {
                    assertThat(text).hasSizeGreaterThan(5);
                    cut++;
                }
            }
        }
        assertThat(cut).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {14, 15})
    void noLabelOfADisputeHidesAnEndOfItsBarsOrItsMark(long seed) {
        Placement placement = Crowd.placement(2000, seed);
        Random random = new Random(seed);
        int onLine = 0;
        int inBar = 0;
        for (int i = 0; i < 200; i++) {
            TimelineLayout layout = TimelineLayout.of(placement, frame(someView(random)));
            Bars bars = layout.bars();
            for (int bar = 0; bar < bars.count(); bar++) {
                int mark = bars.mark(bar);
                if (layout.marks().labelWidth(mark) > 0) {
                    assertApart(layout, mark, bars.left(bar), bars.left(bar));
                    assertApart(layout, mark, bars.right(bar), bars.right(bar));
                    float x = layout.marks().x(mark);
                    assertApart(layout, mark, x - 8, x + 8);
                    float label = layout.marks().labelX(mark);
                    onLine += label < layout.marks().right(mark) ? 1 : 0;
                    inBar += label > bars.left(bar) && label < bars.right(bar) ? 1 : 0;
                }
            }
        }
        assertThat(onLine).isPositive();
        assertThat(inBar).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {16, 17})
    void aDisputeIsNamedWhereAnyPieceOfItHoldsItsName(long seed) {
        Placement placement = Crowd.placement(2000, seed);
        Random random = new Random(seed);
        int wide = 0;
        for (int i = 0; i < 200; i++) {
            TimelineLayout layout = TimelineLayout.of(placement, frame(someView(random)));
            Marks marks = layout.marks();
            for (int mark = 0; mark < marks.count(); mark++) {
                double full = Room.width(layout.items(), marks.item(mark), placement.ruler());
                if (layout.items().disputed(marks.item(mark))
                        && widestPiece(layout, mark) > full + 24) {
                    String label = layout.items().label(marks.item(mark));
                    assertThat((double) marks.labelWidth(mark)).as(label).isGreaterThan(full - 1);
                    wide++;
                }
            }
        }
        assertThat(wide).isPositive();
    }

    /// The longest way in sight without an end of a bar and without the mark.
    private static double widestPiece(TimelineLayout layout, int mark) {
        Marks marks = layout.marks();
        TreeSet<Double> ends = new TreeSet<>();
        double left = Math.max(Frame.HEADER_PX, marks.left(mark));
        double right = Math.min(Frame.HEADER_PX + WIDTH, marks.right(mark));
        for (int bar = 0; bar < layout.bars().count(); bar++) {
            if (layout.bars().mark(bar) == mark) {
                ends.add((double) layout.bars().left(bar));
                ends.add((double) layout.bars().right(bar));
            }
        }
        ends.add((double) marks.x(mark));
        ends.add(left);
        ends.add(right);
        double widest = 0;
        for (double end : ends.subSet(left, true, Math.max(left, right), true)) {
            Double next = ends.higher(end);
            widest = next == null ? widest : Math.max(widest, Math.min(next, right) - end);
        }
        return widest;
    }

    private static void assertApart(TimelineLayout layout, int mark, float left, float right) {
        float x = layout.marks().labelX(mark);
        String label = layout.items().label(layout.marks().item(mark));
        boolean apart = x > right || x + layout.marks().labelWidth(mark) < left;
        assertThat(apart).as(label).isTrue();
    }

    /// Zooming moves what is out of sight by more, the further out it is.
    private static float step(float x) {
        return Math.max(30, Math.abs(x) * 0.06f);
    }
}
