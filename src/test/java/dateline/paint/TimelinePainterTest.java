package dateline.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.Badge;
import dateline.layout.Crowd;
import dateline.layout.Fit;
import dateline.layout.Frame;
import dateline.layout.Glyph;
import dateline.layout.Hit;
import dateline.layout.Item;
import dateline.layout.Items;
import dateline.layout.LaneBox;
import dateline.layout.LaneStack;
import dateline.layout.Lanes;
import dateline.layout.Marks;
import dateline.layout.Placement;
import dateline.layout.Ribbon;
import dateline.layout.Story;
import dateline.layout.Stretch;
import dateline.layout.Tally;
import dateline.layout.TextRuler;
import dateline.layout.TimelineLayout;
import dateline.layout.Where;
import dateline.time.DayRange;
import dateline.time.Viewport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

class TimelinePainterTest {
    private static TimelineLayout one(Glyph glyph, Where where) {
        Item item = new Item("a", "Event", 0, 50, new Item.Sign(glyph, Badge.NONE), where);
        Items items = Items.of(List.of(item));
        Lanes lanes = Lanes.byKind(items, Story.lanes("Lane"));
        Placement placement = Placement.of(items, lanes, TextRuler.PLAIN);
        return TimelineLayout.of(
                placement, new Frame(new Viewport(0, 0, 1000, 450), 60, 0, Set.of()));
    }

    private static List<String> painted(TimelineLayout layout) {
        WrittenSurface surface = new WrittenSurface();
        TimelinePainter.paint(layout, Palette.LIGHT, surface);
        return surface.lines();
    }

    private static Where at(long from, long to) {
        return new Where.At(Stretch.of(from, to));
    }

    @Test
    void paintsGroundGridBandMarkLabelAndHeaderInThisOrder() {
        assertThat(String.join("\n", painted(one(Glyph.FILLED, at(100_000, 150_000)))))
                .isEqualTo(
                        """
                        rect 0 0 600 32 #ffffffff
                        rect 150 0 1 32 #ffe2e5ea
                        rect 236 0 1 32 #ffe2e5ea
                        rect 323 0 1 32 #ffe2e5ea
                        rect 409 0 1 32 #ffe2e5ea
                        rect 496 0 1 32 #ffe2e5ea
                        rect 582 0 1 32 #ffe2e5ea
                        rect 0 32 600 28 #ffffffff
                        rect 150 32 1 28 #ffe2e5ea
                        rect 236 32 1 28 #ffe2e5ea
                        rect 323 32 1 28 #ffe2e5ea
                        rect 409 32 1 28 #ffe2e5ea
                        rect 496 32 1 28 #ffe2e5ea
                        rect 582 32 1 28 #ffe2e5ea
                        round 250 8 50 14 #33157bb9
                        disc 250 15 6 #ff157bb9
                        letters LABEL
                        text 264 15 "Event" #ff1b2230
                        rect 0 0 142 32 #ffffffff
                        rect 0 0 4 32 #ff157bb9
                        letters HEADER
                        text 18 15 "Lane" #ff1b2230
                        polygon 8 13 11 17 15 13 #ff66707f\
                        """);
    }

    @Test
    void aRingShowsTheGroundInsideAndADerivedOneIsDashed() {
        assertThat(painted(one(Glyph.RING, at(0, 0)))).contains("pen 2.0 SOLID");
        assertThat(painted(one(Glyph.DASHED_RING, at(0, 0)))).contains("pen 2.0 DASHED");
    }

    @Test
    void farFromItsMarkABandIsItsOpaqueLowerEdge() {
        List<String> lines = painted(one(Glyph.RING, at(100_000, 400_000)));
        int edge = Ink.mix(Palette.LIGHT.ground(), Palette.LIGHT.kind(0), 0.2);
        assertThat(edge >>> 24).isEqualTo(0xFF);
        assertThat(lines)
                .containsSubsequence(
                        "rect 250 19 300 3 #" + Integer.toHexString(edge),
                        "rect 250 8 152 11 #33157bb9",
                        "fall 402 8 48 11 #33157bb9");
        assertThat(lines).noneMatch(line -> line.startsWith("round 250 8 300"));
    }

    @Test
    void theSelectedBandStandsInFull() {
        WrittenSurface surface = new WrittenSurface();
        OverlayPainter.paint(
                one(Glyph.RING, at(100_000, 400_000)),
                new Emphasis(Set.of(0), -1, -1, Unsettled.NOTHING),
                Palette.LIGHT,
                surface);
        assertThat(surface.lines("round").getFirst()).startsWith("round 250 6 300 18");
    }

    @Test
    void fuzzyEndsFadeOnTheirSide() {
        Where where = new Where.At(Stretch.of(100_000, 150_000).fuzzy(30_000, 0));
        assertThat(painted(one(Glyph.FILLED, where)))
                .filteredOn(line -> line.startsWith("rise"))
                .singleElement()
                .asString()
                .startsWith("rise 220 ");
        assertThat(painted(one(Glyph.FILLED, where))).noneMatch(line -> line.startsWith("fall"));
        assertThat(painted(one(Glyph.FILLED, where))).contains("rect 250 8 50 14 #33157bb9");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 20_000})
    void paintsEveryPixelOfTheFrame(int events) {
        Placement placement = Crowd.placement(events, 1);
        Frame frame = new Frame(Fit.of(placement, 500), 400, 300, Set.of("kind-2"));
        ImageSurface surface = new ImageSurface(650, 400);
        TimelinePainter.paint(TimelineLayout.of(placement, frame), Palette.DARK, surface);
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 650; x++) {
                assertThat(surface.image().getRGB(x, y) >>> 24).isEqualTo(255);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Glyph.class)
    void everyShapeLooksDifferent(Glyph glyph) {
        Set<List<Integer>> seen = new HashSet<>();
        for (Glyph other : Glyph.values()) {
            if (other != glyph) {
                seen.add(pixels(other));
            }
        }
        assertThat(seen).doesNotContain(pixels(glyph)).hasSize(Glyph.values().length - 1);
    }

    private static List<Integer> pixels(Glyph glyph) {
        ImageSurface surface = new ImageSurface(24, 24);
        new GlyphPainter(surface, Palette.LIGHT)
                .paint(glyph, Badge.NONE, new GlyphPainter.Spot(12, 12, 0xFF0000FF, 0xFFFFFFFF));
        return java.util.Arrays.stream(surface.image().getRGB(0, 0, 24, 24, null, 0, 24))
                .boxed()
                .toList();
    }

    @Test
    void everyLabelOfTheLayoutIsWrittenOnceWhereItStands() {
        Placement placement = Crowd.placement(3000, 2);
        Frame frame = new Frame(Fit.of(placement, 900), 900, 0, Set.of());
        TimelineLayout layout = TimelineLayout.of(placement, frame);
        List<String> lines = painted(layout);
        Marks marks = layout.marks();
        for (int mark = 0; mark < marks.count(); mark++) {
            if (marks.labelWidth(mark) > 0) {
                String start =
                        String.format(
                                Locale.ROOT,
                                "text %.0f %.0f \"%s\"",
                                marks.labelX(mark),
                                marks.y(mark),
                                layout.labelText(mark));
                assertThat(lines).filteredOn(line -> line.startsWith(start)).hasSize(1);
            }
        }
    }

    @Test
    void whatComesInIsPaintedTranslucent() {
        TimelineLayout layout = one(Glyph.FILLED, at(100_000, 100_000));
        String label = "text 264 15 \"Event\" #ff1b2230";
        WrittenSurface surface = new WrittenSurface();
        TimelinePainter.paint(
                layout,
                Palette.LIGHT,
                surface,
                reveal -> reveal == layout.marks().reveal(0) ? 0.5 : 1);
        List<String> lines = surface.lines();
        assertThat(lines.subList(0, lines.indexOf(label))).contains("opacity 0.5");
        assertThat(lines.subList(lines.indexOf(label), lines.size())).contains("opacity 1.0");
        WrittenSurface settled = new WrittenSurface();
        TimelinePainter.paint(layout, Palette.LIGHT, settled, Arrival.NONE);
        assertThat(settled.lines()).contains(label).doesNotContain("opacity 0.5");
    }

    @Test
    void densityIsOneOutlineForEachRunOfCells() {
        Placement placement = Crowd.placement(20_000, 1);
        Frame frame = new Frame(Fit.of(placement, 900), 900, 0, Set.of());
        TimelineLayout layout = TimelineLayout.of(placement, frame);
        Ribbon ribbon = layout.ribbons().getFirst();
        WrittenSurface surface = new WrittenSurface();
        TimelinePainter.paint(layout, Palette.LIGHT, surface);
        List<String> runs =
                surface.lines("polygon").stream()
                        .filter(line -> line.endsWith("#73157bb9"))
                        .toList();
        assertThat(runs).hasSize(runsOf(ribbon));
        assertThat(surface.lines("text"))
                .anyMatch(line -> line.contains(ribbon.total() / 1000 + ","));
    }

    @Test
    void aLaneSaysWhatIsHiddenHereAndWhatNeedsRows() {
        Placement placement = Crowd.placement(20_000, 1);
        Frame frame = new Frame(Fit.of(placement, 900), 900, 0, Set.of());
        TimelineLayout layout = TimelineLayout.of(placement, frame);
        int count = layout.hidden(layout.lanes().getFirst()).total();
        String hidden = String.format(Locale.ROOT, "%,d", count);
        assertThat(placement.rowless(0)).isPositive();
        WrittenSurface surface = new WrittenSurface();
        TimelinePainter.paint(layout, Palette.LIGHT, surface);
        assertThat(surface.lines("text"))
                .anyMatch(line -> line.contains("\"" + hidden + " hidden here\""))
                .anyMatch(line -> line.contains("\"Add rows\""));
    }

    @Test
    void aFoldedLaneSaysHowManyEventsItHoldsInView() {
        Placement placement = Story.placement();
        Frame frame = new Frame(Fit.of(placement, 900), 900, 0, Set.of("lane-1"));
        TimelineLayout layout = TimelineLayout.of(placement, frame);
        LaneBox box = layout.lanes().get(1);
        WrittenSurface surface = new WrittenSurface();
        TimelinePainter.paint(layout, Palette.LIGHT, surface);
        assertThat(layout.inView(box)).isEqualTo(new Tally(8, 0));
        assertThat(surface.lines("text")).anyMatch(line -> line.contains(" \"8\" "));
        assertThat(surface.lines("polygon").stream().filter(line -> line.startsWith("polygon 9 ")))
                .hasSize(1);
    }

    @Test
    void aLaneTellsWhatReachesInApartAndInFewerWordsWhereTheyAreTooLong() {
        Placement placement = Crowd.placement(20_000, 1);
        long from = Story.at("1950-01-10");
        Viewport month = Viewport.between(from, from + 30 * 86_400L, 900);
        TimelineLayout layout = TimelineLayout.of(placement, new Frame(month, 900, 0, Set.of()));
        Tally hidden = layout.hidden(layout.lanes().getFirst());
        WrittenSurface surface = new WrittenSurface();
        TimelinePainter.paint(layout, Palette.LIGHT, surface);
        String words = hidden.begins() + " + " + hidden.reaches() + " hidden here";
        assertThat(surface.lines("text")).anyMatch(line -> line.contains("\"" + words + "\""));
        assertThat(CountWords.hiddenShort(new Tally(56_401, 583))).isEqualTo("56,401 + 583 hidden");
    }

    private static int runsOf(Ribbon ribbon) {
        int runs = 0;
        for (int cell = 0; cell < ribbon.counts().length; cell++) {
            boolean begins = cell == 0 || ribbon.height(cell - 1) == 0;
            runs += ribbon.height(cell) > 0 && begins ? 1 : 0;
        }
        return runs;
    }

    @Test
    void theCellUnderThePointerStandsOut() {
        Placement placement = Crowd.placement(20_000, 1);
        Frame frame = new Frame(Fit.of(placement, 900), 900, 0, Set.of());
        TimelineLayout layout = TimelineLayout.of(placement, frame);
        var ribbon = layout.ribbons().getFirst();
        double x = ribbon.x(30);
        Hit hit = layout.hitAt(x + 1, ribbon.box().bottom() - 2);
        WrittenSurface surface = new WrittenSurface();
        OverlayPainter.paint(layout, (Hit.OnDensity) hit, Palette.LIGHT, surface);
        assertThat(surface.lines())
                .singleElement()
                .asString()
                .startsWith(String.format(Locale.ROOT, "rect %.0f ", x));
    }

    @Test
    void nothingStandsOutWhereNothingIsChosen() {
        TimelineLayout layout = one(Glyph.FILLED, at(0, 0));
        WrittenSurface surface = new WrittenSurface();
        OverlayPainter.paint(layout, Emphasis.NONE, Palette.LIGHT, surface);
        assertThat(surface.lines()).isEmpty();
    }

    @Test
    void aSelectedMarkIsRingedAndItsLabelIsBold() {
        TimelineLayout layout = one(Glyph.FILLED, at(100_000, 100_000));
        WrittenSurface surface = new WrittenSurface();
        OverlayPainter.paint(
                layout, new Emphasis(Set.of(0), -1, -1, Unsettled.NOTHING), Palette.LIGHT, surface);
        assertThat(surface.lines("circle"))
                .singleElement()
                .asString()
                .startsWith("circle 250 15 10");
        assertThat(surface.lines()).contains("letters LABEL_STRONG");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.03, 0.001})
    void theNameOfASelectedEventCoversNothingOfItsNeighbours(double zoom) {
        Placement placement = Crowd.placement(5_000, 1);
        Frame frame = new Frame(Fit.of(placement, 900).zoomed(zoom, 450), 2_000, 0, Set.of());
        TimelineLayout layout = TimelineLayout.of(placement, frame);
        Marks marks = layout.marks();
        Set<String> weights = new HashSet<>();
        for (int mark = 0; mark < marks.count(); mark++) {
            if (marks.labelWidth(mark) > 0) {
                WrittenSurface surface = new WrittenSurface();
                Emphasis one = new Emphasis(Set.of(marks.item(mark)), -1, -1, Unsettled.NOTHING);
                OverlayPainter.paint(layout, one, Palette.LIGHT, surface);
                String[] plate = surface.lines("round").getFirst().split(" ", -1);
                double end = Double.parseDouble(plate[1]) + Double.parseDouble(plate[3]);
                assertThat(end).isLessThan(nextMark(layout, mark) + 1);
                weights.addAll(surface.lines("letters"));
            }
        }
        assertThat(weights).contains("letters LABEL", "letters LABEL_STRONG");
    }

    /// Where the next mark in the row of another begins.
    private static double nextMark(TimelineLayout layout, int of) {
        Marks marks = layout.marks();
        double next = Double.POSITIVE_INFINITY;
        for (int mark = 0; mark < marks.count(); mark++) {
            boolean period = layout.items().period(marks.item(mark));
            double left = period ? marks.from(mark) : marks.x(mark) - 8;
            if (mark != of && marks.y(mark) == marks.y(of) && left > marks.labelX(of)) {
                next = Math.min(next, left);
            }
        }
        return next;
    }

    @Test
    void hoverRaisesTheBandAndFocusDrawsADashedOutline() {
        TimelineLayout layout = one(Glyph.FILLED, at(100_000, 150_000));
        WrittenSurface hovered = new WrittenSurface();
        OverlayPainter.paint(
                layout, new Emphasis(Set.of(), -1, 0, Unsettled.NOTHING), Palette.LIGHT, hovered);
        assertThat(hovered.lines("round"))
                .singleElement()
                .asString()
                .startsWith("round 250 6 50 18");
        WrittenSurface focused = new WrittenSurface();
        OverlayPainter.paint(
                layout, new Emphasis(Set.of(), 0, -1, Unsettled.NOTHING), Palette.LIGHT, focused);
        assertThat(focused.lines()).contains("pen 1.5 DASHED");
        assertThat(focused.lines("outline")).hasSize(1);
    }

    @Test
    void theFocusGoesAroundTheBoldLabelAndItsGround() {
        TimelineLayout layout = one(Glyph.FILLED, at(100_000, 100_000));
        WrittenSurface surface = new WrittenSurface();
        OverlayPainter.paint(
                layout, new Emphasis(Set.of(0), 0, -1, Unsettled.NOTHING), Palette.LIGHT, surface);
        assertThat(right(surface.lines("outline").getLast()))
                .isGreaterThanOrEqualTo(right(surface.lines("round").getLast()));
    }

    @ParameterizedTest
    @ValueSource(longs = {-40_000, -9_000, 0})
    void whatHasLeftTheViewStandsOutBelowTheLaneNames(long at) {
        TimelineLayout layout = one(Glyph.FILLED, at(at, at));
        WrittenSurface surface = new WrittenSurface();
        OverlayPainter.paint(
                layout, new Emphasis(Set.of(0), 0, -1, Unsettled.NOTHING), Palette.LIGHT, surface);
        assertThat(surface.lines("outline")).allSatisfy(it -> assertThat(right(it)).isPositive());
        assertThat(surface.lines("outline")).noneMatch(it -> it.contains(" -"));
        assertThat(surface.lines())
                .containsSubsequence(
                        surface.lines("circle").getLast(),
                        "rect 0 0 142 32 #ffffffff",
                        "letters HEADER");
    }

    @Test
    void noTitleIsWrittenWhereTheSignOfTheLanesBelowStands() {
        Placement story = Story.placement();
        LaneBox cut = new LaneStack(story, Set.of()).box(6);
        Frame frame = new Frame(Fit.of(story, 800), cut.top() + 25, 0, Set.of());
        List<String> shy = painted(TimelineLayout.of(story, frame));
        assertThat(shy).noneMatch(it -> it.contains("\"Labour & legal\""));
        Frame higher = new Frame(Fit.of(story, 800), cut.top() + 55, 0, Set.of());
        assertThat(painted(TimelineLayout.of(story, higher)))
                .anyMatch(it -> it.contains("\"Labour & legal\""));
    }

    private static double right(String box) {
        String[] parts = box.split(" ", -1);
        return Double.parseDouble(parts[1]) + Double.parseDouble(parts[3]);
    }

    @Test
    void theLineOfADisputeEndsBeforeItsLabelAndGoesOnBehindIt() {
        Where apart = Story.rivals(Stretch.of(0, 20_000), Stretch.of(900_000, 920_000));
        TimelineLayout layout = one(Glyph.DIAMOND, apart);
        double label = layout.marks().labelX(0);
        double end = label + layout.marks().labelWidth(0);
        List<String> line =
                painted(layout).stream().filter(l -> l.matches("rect .* 14 .* 2 .*")).toList();
        assertThat(line).hasSize(2);
        assertThat(line.getFirst())
                .startsWith(String.format(Locale.ROOT, "rect 150 14 %.0f 2 ", label - 4 - 150));
        assertThat(line.getLast()).startsWith(String.format(Locale.ROOT, "rect %.0f 14 ", end + 4));
    }

    @Test
    void aSelectedEventWithoutRoomTintsTheDensityAndIsNamedInTheFootOfItsLane() {
        Placement placement = Crowd.placement(20_000, 1);
        Frame frame = new Frame(Fit.of(placement, 900), 900, 0, Set.of());
        TimelineLayout layout = TimelineLayout.of(placement, frame);
        var cell = layout.ribbons().getFirst();
        var hit = new Hit.OnDensity(0, cell.start(20), cell.start(60), 1);
        int hidden = layout.hiddenIn(hit, 1)[0];
        WrittenSurface surface = new WrittenSurface();
        OverlayPainter.paint(
                layout,
                new Emphasis(Set.of(hidden), -1, -1, Unsettled.NOTHING),
                Palette.LIGHT,
                surface);
        String line =
                surface.lines("rect").stream().reduce((_, _) -> "more than one").orElseThrow();
        assertThat(line).startsWith("rect ");
        double x = layout.spotOf(hidden).orElseThrow().x();
        double left = Double.parseDouble(line.split(" ", -1)[1]);
        assertThat(x).isBetween(left - 1, left + cell.cellPx() + 1);
        double top = Double.parseDouble(line.split(" ", -1)[2]);
        assertThat(top).isBetween(cell.box().ribbonTop(), cell.box().bottom());
        String plate = surface.lines("round").getFirst();
        assertThat(Double.parseDouble(plate.split(" ", -1)[1])).isGreaterThan(left);
        assertThat(Double.parseDouble(plate.split(" ", -1)[2]))
                .isBetween(cell.box().bottom() - 16, cell.box().bottom());
        String name = surface.lines("text").getFirst();
        assertThat(name).contains("\"" + layout.items().label(hidden).substring(0, 10));
        assertThat(surface.lines()).hasSize(4); // the tint, the plate, the letters, the name
    }

    @Test
    void anOpenOrderIsAColumnOverTheDaysAndAnArrowBesideEachNeighbour() {
        TimelineLayout layout = one(Glyph.FILLED, at(100_000, 150_000));
        Unsettled open =
                new Unsettled(0, new DayRange(1, 2), Set.of(0), List.of(new DayRange(1, 1)));
        WrittenSurface surface = new WrittenSurface();
        OverlayPainter.paint(layout, new Emphasis(Set.of(), -1, -1, open), Palette.LIGHT, surface);
        assertThat(surface.lines("rect")).anyMatch(line -> line.startsWith("rect 236 0 173 60"));
        assertThat(surface.lines("polygon")).hasSize(2);
        Unsettled settled =
                new Unsettled(0, new DayRange(1, 2), Set.of(), List.of(new DayRange(1, 1)));
        WrittenSurface bracket = new WrittenSurface();
        OverlayPainter.paint(
                layout, new Emphasis(Set.of(), -1, -1, settled), Palette.LIGHT, bracket);
        assertThat(bracket.lines("rect"))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("rect 236 24 86");
        assertThat(bracket.lines("polygon")).isEmpty();
    }

    @Test
    void whatIsOpenWithoutAnEndReachesToTheEdge() {
        TimelineLayout layout = one(Glyph.FILLED, at(100_000, 150_000));
        Unsettled open =
                new Unsettled(0, new DayRange(DayRange.BEGINNING, 1), Set.of(0), List.of());
        WrittenSurface surface = new WrittenSurface();
        OverlayPainter.paint(layout, new Emphasis(Set.of(), -1, -1, open), Palette.LIGHT, surface);
        assertThat(surface.lines("rect")).anyMatch(line -> line.startsWith("rect 150 0 173 60"));
    }

    @Test
    void noGridlineStandsUnderTheHeaders() {
        Placement story = Story.placement();
        Viewport view = Viewport.between(Story.at("2016-05-05"), Story.at("2026-01-01"), 500);
        TimelineLayout layout = TimelineLayout.of(story, new Frame(view, 5_000, 0, Set.of()));
        WrittenSurface surface = new WrittenSurface();
        TimelinePainter.paint(layout, Palette.LIGHT, surface);
        assertThat(layout.ruler().lower().getFirst().x()).isNegative();
        assertThat(surface.lines("rect"))
                .filteredOn(line -> line.endsWith("#ff" + hex(Palette.LIGHT.line())))
                .isNotEmpty()
                .allMatch(line -> Double.parseDouble(line.split(" ", 3)[1]) >= Frame.HEADER_PX);
    }

    private static String hex(int argb) {
        return String.format(Locale.ROOT, "%06x", argb & 0xFFFFFF);
    }
}
