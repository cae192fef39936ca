package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.time.Viewport;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class TimelineLayoutTest {
    private static final List<Lane> ONE = Story.lanes("Only");

    private static TimelineLayout layout(Viewport view, Item... items) {
        Items columns = Items.of(List.of(items));
        Placement placement = Placement.of(columns, Lanes.byKind(columns, ONE), TextRuler.PLAIN);
        return TimelineLayout.of(placement, new Frame(view, 400, 0, Set.of()));
    }

    private static Item item(String label, Where where) {
        return new Item(label, label, 0, 50, new Item.Sign(Glyph.RING, Badge.NONE), where);
    }

    /// A thousand seconds to the pixel, from 1970 on.
    private static Viewport from1970(double startPx) {
        return new Viewport(0, 0, 1000, 600).panned(startPx);
    }

    @Test
    void theStoryOfOneWindow() {
        Viewport view = Viewport.between(Story.at("2018-01-01"), Story.at("2026-01-01"), 800);
        Frame frame = new Frame(view, 420, 100, Set.of("lane-1"));
        assertThat(LayoutText.of(TimelineLayout.of(Story.placement(), frame)))
                .isEqualTo(
                        """
                        Company -8..16
                          y1 x250 RING [250..250] 0 ""
                          y1 x350 CROSS [350..350] 0 ""
                          y1 x450 OUTLINED_DIAMOND [450..450] 0 ""
                          y1 x641 RING [641..641] 0 ""
                          y1 x783 RING [783..784] 0 ""
                        Funding & value 16..128
                          y31 x450 RING [450..550] 464 "Valued above $7B"
                          y51 x650 RING [650..750] 664 "Valuation dips"
                          y71 x210 FILLED [210..210] 224 "Series B"
                          y71 x866 DASHED_RING [866..875] 880 "Tender…"
                          y91 x309 FILLED [309..309] 323 "Series C: $100M"
                          y91 x750 RING [750..850] 764 "Revenue passes $870M"
                          y111 x100 FILLED [100..100] 156 ""
                          y111 x788 FILLED [788..789] 802 "Series F: $1B at $1…"
                        Government 128..240
                          y143 x150 RING [150..250] 164 "A giant leaves Project Maven"
                          y163 x350 RING [350..450] 364 "$90M Defense contract"
                          y183 x856 RING [856..856] 870 "Open let…"
                          y203 x550 RING [550..650] 564 "$250M federal agreement"
                          y223 x704 FILLED [704..704] 718 "Hearing before the committee"
                        The great deal 240..432
                          y255 x875 RING [875..891] 889 "Talks"
                          y275 x894 FILLED [894..895] 908 ""
                          y295 x896 RING [896..896] 910 ""
                          y315 x904 FILLED [904..904] 918 ""
                          y335 x250 RING [250..895] 256 "A giant is a customer"
                          y355 x894 FILLED [750..895] 756 "The giant bu…"
                          y375 x894 RING [894..895] 908 ""
                          y395 x898 DASHED_RING [898..900] 912 ""
                          y415 x894 RING [894..918] 924 ""
                        """);
    }

    @Test
    void anInstantStandsAtItsFirstMomentWithItsLabelBehind() {
        Marks marks =
                layout(from1970(0), item("Event", new Where.At(Stretch.of(100_000, 150_000))))
                        .marks();
        assertThat(marks.x(0)).isEqualTo(250);
        assertThat(marks.from(0)).isEqualTo(250);
        assertThat(marks.to(0)).isEqualTo(300);
        assertThat(marks.labelX(0)).isEqualTo(264);
    }

    @Test
    void theLabelOfALongBarFollowsTheLeftEdgeAndLeavesWithTheRightEnd() {
        Item bar = item("Event", new Where.Over(Stretch.of(0, 0), Stretch.of(200_000, 200_000)));
        assertThat(layout(from1970(-10), bar).marks().labelX(0)).isEqualTo(166);
        assertThat(layout(from1970(50), bar).marks().labelX(0)).isEqualTo(156);
        Marks leaving = layout(from1970(151), bar).marks();
        assertThat(leaving.labelX(0)).isEqualTo(156);
        double width = TextRuler.PLAIN.width("Event", 240);
        assertThat((double) leaving.labelWidth(0)).isCloseTo(width, within(0.01));
        assertThat(layout(from1970(190), bar).marks().labelWidth(0)).isZero();
    }

    @Test
    void theLabelOfABandStaysWithItAsFarAsTheNextMarkLeavesRoom() {
        String label = "A label of some length";
        Item wide = item(label, new Where.At(Stretch.of(0, 400_000)));
        assertThat(layout(from1970(200), wide).marks().labelX(0)).isEqualTo(156);
        assertThat(layout(from1970(200), wide).labelText(0)).isEqualTo(label);
        assertThat(layout(from1970(380), wide).marks().labelWidth(0)).isZero();
        Item next = item("Next", new Where.At(Stretch.of(250_000, 250_000)));
        TimelineLayout both = layout(from1970(165), wide, next);
        int first = both.markOf(0).getAsInt();
        assertThat(both.marks().y(0)).isEqualTo(both.marks().y(1));
        assertThat(both.labelText(first)).isEqualTo("A label…");
        TimelineLayout close = layout(from1970(240), wide, next);
        assertThat(close.marks().labelWidth(close.markOf(0).getAsInt())).isZero();
    }

    @Test
    void noLabelStaysBehindItsEvent() {
        Item day = item("A label of some length", new Where.At(Stretch.of(100_000, 101_000)));
        assertThat(layout(from1970(100), day).marks().labelX(0)).isEqualTo(164);
        assertThat(layout(from1970(109), day).marks().labelWidth(0)).isZero();
        Item bar =
                item(
                        "A label of some length",
                        new Where.Over(Stretch.of(0, 0), Stretch.of(20_000, 20_000)));
        assertThat(layout(from1970(20), bar).marks().labelWidth(0)).isPositive();
        assertThat(layout(from1970(21), bar).marks().labelWidth(0)).isZero();
    }

    @Test
    void noLabelIsSlicedWhileItLeavesOrEnters() {
        Placement story = Story.placement();
        Viewport view = Viewport.between(Story.at("2016-01-01"), Story.at("2026-01-01"), 800);
        int shortened = 0;
        for (int px = 0; px < 800; px += 7) {
            Frame frame = new Frame(view.panned(px), 5000, 0, Set.of());
            TimelineLayout layout = TimelineLayout.of(story, frame);
            Marks marks = layout.marks();
            for (int mark = 0; mark < marks.count(); mark++) {
                double width = TextRuler.PLAIN.width(layout.labelText(mark), 240);
                if (marks.labelWidth(mark) > 0) {
                    assertThat(marks.labelX(mark)).isGreaterThanOrEqualTo(156);
                    assertThat(marks.labelX(mark) + width).isLessThan(950 - 11);
                    shortened += layout.labelText(mark).endsWith("…") ? 1 : 0;
                }
            }
        }
        assertThat(shortened).isPositive();
    }

    @Test
    void aLabelEndsInAnEllipsisAtTheRightEdge() {
        Item event = item("A label of some length", new Where.At(Stretch.of(510_000, 510_000)));
        TimelineLayout layout = layout(from1970(0), event);
        assertThat(layout.labelText(0)).isEqualTo("A label o…");
        assertThat(layout.marks().labelX(0) + layout.marks().labelWidth(0)).isEqualTo(738);
    }

    @Test
    void aBarOnItsWayOutIsNamedInsideThoughItIsTooShortForItsLabel() {
        Where.Over where =
                new Where.Over(Stretch.of(470_000, 470_000), Stretch.of(620_000, 620_000));
        TimelineLayout layout = layout(from1970(0), item("A label of some length", where));
        assertThat(layout.marks().from(0)).isEqualTo(620);
        assertThat(layout.marks().labelX(0)).isEqualTo(626);
        assertThat(layout.labelText(0)).isEqualTo("A label of some…");
        // and though its end is in sight, where nothing could be read behind it
        Marks inside = layout(from1970(40), item("A label of some length", where)).marks();
        assertThat(inside.to(0)).isEqualTo(770 - 40);
        assertThat(inside.labelX(0)).isEqualTo(626 - 40);
        assertThat(inside.labelWidth(0)).isPositive();
        // and at no place between is it without a name
        for (int px = 40; px < 200; px++) {
            Marks any = layout(from1970(px), item("A label of some length", where)).marks();
            assertThat(any.labelWidth(0)).as("%d", px).isPositive();
        }
    }

    @Test
    void aLabelThatCannotSayAnythingIsLeftOut() {
        Item event = item("A label of some length", new Where.At(Stretch.of(580_000, 580_000)));
        assertThat(layout(from1970(0), event).marks().labelWidth(0)).isZero();
    }

    @Test
    void openEndsAreShortStubs() {
        Stretch year = Stretch.of(100_000, 150_000);
        Marks open =
                layout(from1970(0), item("a", new Where.At(year.opening(Stretch.Open.BOTH))))
                        .marks();
        assertThat(open.left(0)).isEqualTo(250 - 24);
        assertThat(open.right(0)).isEqualTo(300 + 24);
        Where ongoing =
                new Where.Over(
                        Stretch.of(100_000, 100_000),
                        Stretch.of(100_000, 100_000).opening(Stretch.Open.RIGHT));
        Marks stub = layout(from1970(0), item("a", ongoing)).marks();
        assertThat(stub.x(0)).isEqualTo(250);
        assertThat(stub.right(0)).isEqualTo(250 + 24);
    }

    @Test
    void theUncertainEndsOfAPeriodLieOutsideItsCertainPart() {
        Where where = new Where.Over(Stretch.of(0, 50_000), Stretch.of(100_000, 130_000));
        Marks marks = layout(from1970(-10), item("a", where)).marks();
        assertThat(marks.from(0)).isEqualTo(160);
        assertThat(marks.to(0)).isEqualTo(290);
        assertThat(marks.left(0)).isEqualTo(160);
        assertThat(marks.sureLeft(0)).isEqualTo(210);
        assertThat(marks.sureRight(0)).isEqualTo(260);
        assertThat(marks.right(0)).isEqualTo(290);
    }

    @Test
    void aDisputeHasABarForEachClaimAndItsMarkInTheMiddle() {
        TimelineLayout layout =
                layout(
                        from1970(0),
                        item(
                                "a",
                                Story.rivals(
                                        Stretch.of(200_000, 220_000),
                                        Stretch.of(100_000, 120_000))));
        assertThat(layout.bars().count()).isEqualTo(2);
        assertThat(layout.bars().left(0)).isEqualTo(250);
        assertThat(layout.bars().right(1)).isEqualTo(370);
        assertThat(layout.marks().x(0)).isEqualTo(310);
        assertThat(layout.marks().labelX(0)).isEqualTo(370 + 14);
    }

    @Test
    void theMarkOfADisputeWithAnAnswerStandsAtTheAnswer() {
        Where where =
                new Where.Disputed(
                        List.of(
                                new Where.Claimed(
                                        Stretch.of(200_000, 220_000), Where.Standing.ANSWER),
                                new Where.Claimed(
                                        Stretch.of(100_000, 120_000), Where.Standing.BESIDE)));
        assertThat(layout(from1970(0), item("a", where)).marks().x(0)).isEqualTo(350);
    }

    @Test
    void theLabelOfADisputeStandsOnItsLineWhereItsEndIsOutOfSight() {
        Where apart = Story.rivals(Stretch.of(0, 20_000), Stretch.of(900_000, 920_000));
        Marks marks = layout(from1970(-20), item("a", apart)).marks();
        assertThat(marks.x(0)).isEqualTo(150 + 20 + 460);
        assertThat(marks.labelX(0)).isEqualTo(750 - 12 - 7);
        Where farther = Story.rivals(Stretch.of(0, 20_000), Stretch.of(1_200_000, 1_220_000));
        Marks before = layout(from1970(20), item("a", farther)).marks();
        assertThat(before.x(0)).isEqualTo(740);
        assertThat(before.labelX(0)).isEqualTo(740 - 14 - 7);
    }

    @Test
    void theLabelOfADisputeStandsWhereAllOfItHasRoom() {
        Where near = Story.rivals(Stretch.of(0, 50_000), Stretch.of(400_000, 500_000));
        Item item = item("A label of some length", near);
        TimelineLayout full = layout(from1970(0), item);
        assertThat(full.labelText(0)).isEqualTo("A label of some length");
        Marks marks = full.marks();
        assertThat(marks.labelX(0) + marks.labelWidth(0)).isEqualTo(marks.x(0) - 14);
        Where narrow = Story.rivals(Stretch.of(0, 20_000), Stretch.of(60_000, 80_000));
        TimelineLayout cut = layout(from1970(-410), item("A label of some length", narrow));
        assertThat(cut.labelText(0)).isEqualTo("A label of s…");
        assertThat(cut.marks().labelX(0)).isEqualTo(640 + 14);
        assertThat(layout(from1970(-460), item("A label", narrow)).marks().labelWidth(0)).isZero();
    }

    @Test
    void theLabelOfADisputeThatFillsTheWindowStandsInItsBar() {
        Where wide = Story.rivals(Stretch.of(0, 900_000), Stretch.of(900_000, 1_800_000));
        Item item = item("A label of some length", wide);
        Marks inside = layout(from1970(100), item).marks();
        assertThat(inside.labelX(0)).isEqualTo(156);
        double width = TextRuler.PLAIN.width("A label of some length", 240);
        assertThat((double) inside.labelWidth(0)).isCloseTo(width, within(0.01));
        Marks next = layout(from1970(800), item).marks();
        assertThat(next.x(0)).isEqualTo(250);
        assertThat(next.labelX(0)).isEqualTo(250 + 14);
        Marks enters = layout(from1970(-200), item).marks();
        assertThat(enters.labelX(0)).isEqualTo(350 + 6);
    }

    @Test
    void theLabelOfANarrowBarStandsBehindIt() {
        Item bar = item("a", new Where.Over(Stretch.of(0, 0), Stretch.of(4000, 4000)));
        Marks marks = layout(from1970(0), bar).marks();
        assertThat(marks.labelX(0)).isEqualTo(marks.right(0) + (float) Room.GAP);
    }

    @Test
    void noLabelCrossesTheOutlineOfItsBar() {
        Where certainLate = new Where.Over(Stretch.of(0, 400_000), Stretch.of(450_000, 450_000));
        Where certainLong = new Where.Over(Stretch.of(0, 100_000), Stretch.of(450_000, 450_000));
        Marks before = layout(from1970(0), item("Event", certainLate)).marks();
        assertThat(before.labelX(0) + before.labelWidth(0)).isLessThan(before.sureLeft(0));
        Marks in = layout(from1970(0), item("Event", certainLong)).marks();
        assertThat(in.labelX(0)).isGreaterThan(in.sureLeft(0));
        assertThat(in.labelX(0) + in.labelWidth(0)).isLessThan(in.sureRight(0));
    }

    @Test
    void aLabelStaysInSightWhereOnlyWhatIsPossibleDoes() {
        Where where = new Where.Over(Stretch.of(0, 4_000_000), Stretch.of(9_000_000, 9_000_000));
        Marks marks = layout(from1970(1000), item("Event", where)).marks();
        assertThat(marks.sureLeft(0)).isGreaterThan(1000);
        assertThat(marks.labelX(0)).isEqualTo((float) (Frame.HEADER_PX + Framing.EDGE));
    }

    @Test
    void asABarGrowsItsLabelGoesInOnceItHoldsIt() {
        Item bar = item("Event", new Where.Over(Stretch.of(0, 0), Stretch.of(100_000, 100_000)));
        double needed = TextRuler.PLAIN.width("Event", 240) + 2 * Room.INSET;
        for (double px = 10; px < 300; px *= 1.02) {
            TimelineLayout layout = layout(new Viewport(0, 0, 100_000 / px, 800), bar);
            Marks marks = layout.marks();
            boolean in = px >= needed;
            double x = in ? marks.from(0) + Room.INSET : marks.to(0) + Room.GAP;
            assertThat((double) marks.labelX(0)).isCloseTo(x, within(0.01));
            assertThat((double) layout.labelReveal(0))
                    .isCloseTo(in ? 100_000 / needed : marks.reveal(0), within(0.1));
        }
    }

    @Test
    void theUndatedStandAtTheirAsOfOrApart() {
        Item placed = item("a", new Where.Undated(java.util.OptionalLong.of(100_000)));
        Item apart = item("b", new Where.Undated(java.util.OptionalLong.empty()));
        TimelineLayout layout = layout(from1970(0), placed, apart);
        assertThat(layout.marks().count()).isEqualTo(1);
        assertThat(layout.marks().x(0)).isEqualTo(250);
        assertThat(layout.items().apart(1)).isTrue();
        assertThat(layout.spotOf(1)).isEmpty();
    }

    @Test
    void aSpotSaysWhereAnEventStandsThoughItIsOutOfSight() {
        Item event = item("a", new Where.At(Stretch.of(10_000_000, 10_000_000)));
        Spot spot = layout(from1970(0), event).spotOf(0).orElseThrow();
        assertThat(spot.x()).isEqualTo(10_150);
        assertThat(spot.presence()).isEqualTo(Spot.Presence.SHOWN);
    }
}
