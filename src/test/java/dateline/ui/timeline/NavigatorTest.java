package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.layout.Frame;
import dateline.layout.Placement;
import dateline.layout.Spot;
import dateline.layout.TimelineLayout;
import dateline.state.Catalog;
import dateline.state.Change;
import dateline.state.Facet;
import dateline.state.Filter;
import dateline.state.Framing;
import dateline.state.Span;
import dateline.state.Store;
import dateline.time.Viewport;
import dateline.ui.look.Stagehand;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

class NavigatorTest {
    private final Hand hand = Hand.over(Table.ORCHARD);
    private final Store store = hand.store;

    @Test
    void arrowsStepThroughTimeAndStopAtTheEnds() {
        assertThat(walked(Navigator::next, 9))
                .isEqualTo("planted grafted storm pressed leased felled sold sold sold");
        assertThat(walked(Navigator::previous, 2)).isEqualTo("felled leased");
    }

    @Test
    void arrowsKeepTheOrderOfEveryList() {
        StringBuilder days = new StringBuilder();
        for (String name : List.of("elm", "ash", "oak", "fir", "yew", "box", "bay", "fig")) {
            days.append("%s trees instant 2001%n".formatted(name));
            days.append("%s-felled land instant 2001-01%n".formatted(name));
        }
        Hand same = Hand.over(Table.catalog(days.toString()));
        List<String> met = new ArrayList<>();
        Stagehand.run(
                () -> {
                    for (int step = 0; step < 16; step++) {
                        same.view.navigator().next();
                        same.pulse();
                        met.add(same.store.state().selection().lead());
                    }
                });
        Catalog catalog = same.store.state().catalog();
        assertThat(met.subList(1, 16))
                .isSubsetOf(IntStream.range(0, 16).mapToObj(catalog::id).toList())
                .isSortedAccordingTo(Comparator.comparingInt(catalog::place));
    }

    @Test
    void arrowsStepOverWhatTheFilterHides() {
        run(_ -> store.apply(new Change.Sift(Filter.NONE.toggled(Facet.KIND, "land"))));
        assertThat(walked(Navigator::next, 3)).isEqualTo("pressed leased sold");
    }

    @Test
    void arrowsCrossToTheNearestInTheNextLane() {
        run(_ -> store.apply(new Change.Select("felled")));
        assertThat(walked(Navigator::below, 1)).isEqualTo("sold");
        assertThat(walked(Navigator::above, 1)).isEqualTo("felled");
        assertThat(walked(Navigator::above, 1)).isEqualTo("felled");
    }

    @Test
    void homeAndEndGoToTheFirstAndTheLast() {
        assertThat(walked(Navigator::last, 1)).isEqualTo("sold");
        assertThat(walked(Navigator::first, 1)).isEqualTo("planted");
    }

    @Test
    void fromAnUndatedEventArrowsStartInView() {
        run(_ -> store.apply(new Change.Select("rumour")));
        assertThat(walked(Navigator::next, 1)).isEqualTo("planted");
    }

    @ParameterizedTest
    @CsvSource({"planted", "felled", "sold", "leased"})
    void whatIsSelectedFromElsewhereIsBroughtIntoSight(String event) {
        run(go -> go.show(days("1990-01-01", "1990-02-01")));
        run(_ -> store.apply(new Change.Select(event)));
        assertThat(Stagehand.on(() -> hand.at(event)).getX())
                .isBetween(Frame.HEADER_PX, Hand.WIDTH - 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trees instant 2003-02-03",
                "trees period 2003-02-03/2003-02-05",
                "trees instant 2003-02-03|2003-02-05"
            })
    void whatIsSelectedCanBeReadToTheEnd(String when) {
        String name = "a-name-of-many-letters";
        Catalog two = Table.catalog(name + " " + when + "\nsold land instant 2010");
        long moment = days("2003-02-03", "2003-02-03").from();
        for (int px = 400; px < 800; px += 20) {
            Hand other = Hand.over(two);
            Viewport at = new Viewport(moment, 0, 21_600, 800).panned(-px);
            Stagehand.run(
                    () -> {
                        other.store.apply(new Change.Jump(at, Framing.SCALE));
                        other.pulse();
                        other.store.apply(new Change.Select(name));
                        other.pulse();
                    });
            TimelineLayout seen = other.painted();
            int mark = seen.markOf(other.store.state().catalog().place(name)).orElseThrow();
            assertThat(seen.labelText(mark)).as("at %d", px).isEqualTo(name);
            assertThat(seen.marks().labelWidth(mark)).isPositive();
            assertThat(seen.marks().x(mark)).isGreaterThan((float) Frame.HEADER_PX);
        }
    }

    @Test
    void ofADisputeAllBarsComeIntoSight() {
        Hand other =
                Hand.over(Table.catalog("split trees instant 2001|2005\nfixed trees instant 2003"));
        Stagehand.run(
                () -> {
                    other.view.navigator().show(days("2003-01-01", "2003-01-09"));
                    other.pulse();
                    other.store.apply(new Change.Select("split"));
                    other.pulse();
                });
        Viewport seen = other.store.state().viewport();
        Span bars = days("2001-01-01", "2006-01-01");
        assertThat(seen.x(bars.from())).isBetween(0.0, seen.widthPx() / 2);
        assertThat(seen.x(bars.to())).isBetween(seen.widthPx() / 2, seen.widthPx());
    }

    @Test
    void anImpreciseDateThatFillsTheWindowMovesNothing() {
        run(go -> go.show(days("2004-06-01", "2004-06-08")));
        Viewport before = view();
        run(_ -> store.apply(new Change.Select("storm")));
        assertThat(view()).isEqualTo(before);
    }

    @Test
    void whatIsInSightAlreadyMovesNothing() {
        Viewport before = view();
        run(_ -> store.apply(new Change.Select("storm")));
        assertThat(view()).isEqualTo(before);
    }

    @Test
    void whatTheFilterHidesIsNotGoneTo() {
        run(_ -> store.apply(new Change.Sift(Filter.NONE.toggled(Facet.KIND, "land"))));
        run(_ -> hand.view.navigator().nudge(3));
        Viewport before = view();
        run(_ -> store.apply(new Change.Select("planted")));
        assertThat(view()).isEqualTo(before);
    }

    @Test
    void whatHasNoRowAtAnyZoomIsZoomedToUntilItsDayCanBeTold() {
        StringBuilder crowd = new StringBuilder("first trees instant 1900-01-01\n");
        for (int event = 0; event < 60; event++) {
            crowd.append("same-%02d trees instant 2001-03-05%n".formatted(event));
        }
        crowd.append("later trees instant 2020-01-01\n");
        Hand crowded = Hand.over(Table.catalog(crowd.toString()));
        Placement rows = Objects.requireNonNull(crowded.view.picture().rows());
        String rowless =
                IntStream.range(0, 60)
                        .mapToObj("same-%02d"::formatted)
                        .filter(
                                event -> {
                                    int item = crowded.store.state().catalog().place(event);
                                    Spot spot = crowded.painted().spotOf(item).orElseThrow();
                                    return spot.presence() == Spot.Presence.DENSITY;
                                })
                        .findFirst()
                        .orElseThrow();
        assertThat(rows.rowless(0)).isPositive();
        Stagehand.run(
                () -> {
                    crowded.store.apply(new Change.Select(rowless));
                    crowded.pulse();
                });
        Viewport seen = crowded.store.state().viewport();
        assertThat(seen.secondsPerPixel()).isLessThan(86_400.0 / 24);
        int item = crowded.store.state().catalog().place(rowless);
        double x = seen.x(crowded.store.state().catalog().from(item));
        assertThat(x).isBetween(0.0, seen.widthPx());
    }

    @Test
    void whatHasNoRoomAtThisZoomIsZoomedTo() {
        StringBuilder crowd = new StringBuilder();
        for (int day = 1; day <= 28; day++) {
            crowd.append("on-the-%02d trees instant 2001-03-%02d%n".formatted(day, day));
        }
        crowd.append("later trees instant 2020-01-01\n");
        Hand crowded = Hand.over(Table.catalog(crowd.toString()));
        double before = crowded.store.state().viewport().secondsPerPixel();
        for (int day = 1; day <= 28; day++) {
            String event = "on-the-%02d".formatted(day);
            Stagehand.run(
                    () -> {
                        crowded.store.apply(new Change.Select(event));
                        crowded.pulse();
                        assertThat(crowded.at(event).getX())
                                .isBetween(Frame.HEADER_PX, Hand.WIDTH - 20);
                    });
        }
        assertThat(crowded.store.state().viewport().secondsPerPixel()).isLessThan(before);
    }

    @Test
    void focusCentresAndThenFits() {
        run(_ -> store.apply(new Change.Select("leased")));
        double scale = view().secondsPerPixel();
        run(Navigator::focus);
        Span leased = days("2005-02-01", "2007-08-31");
        double middle = (view().x(leased.from()) + view().x(leased.to())) / 2;
        assertThat(middle).isCloseTo(view().widthPx() / 2, within(1.0));
        assertThat(view().secondsPerPixel()).isEqualTo(scale);
        run(Navigator::focus);
        assertThat(view().x(leased.from())).isBetween(0.0, 60.0);
        assertThat(view().x(leased.to())).isBetween(view().widthPx() / 2, view().widthPx());
    }

    @Test
    void aCommandStartsFromWhereTheLastOneEnds() {
        run(
                go -> {
                    go.zoomIn();
                    go.zoomIn();
                    go.zoomIn();
                });
        Viewport before = view();
        run(
                go -> {
                    go.page(1);
                    go.page(1);
                    go.nudge(-1);
                });
        double width = before.widthPx();
        assertThat(view().x(before.start())).isCloseTo(-1.9 * width, within(1.0));
    }

    @Test
    void zoomKeepsTheMiddle() {
        long middle = view().centre();
        run(Navigator::zoomIn);
        assertThat(view().x(middle)).isCloseTo(view().widthPx() / 2, within(1.0));
        run(Navigator::zoomOut);
        assertThat(view().x(middle)).isCloseTo(view().widthPx() / 2, within(1.0));
    }

    @Test
    void fitStaysFittedWhileTheWindowChanges() {
        run(Navigator::zoomIn);
        run(Navigator::fitAll);
        Span all = store.state().catalog().extent().orElseThrow();
        run(_ -> hand.view.resize(500, Hand.HEIGHT));
        assertThat(view().x(all.from())).isPositive();
        assertThat(view().x(all.to())).isLessThan(view().widthPx());
        assertThat(store.state().framing()).isEqualTo(Framing.ALL);
        run(go -> go.nudge(1));
        double scale = view().secondsPerPixel();
        run(_ -> hand.view.resize(700, Hand.HEIGHT));
        assertThat(view().secondsPerPixel()).isEqualTo(scale);
    }

    @Test
    void aDateIsPannedToOrFitted() {
        double scale = view().secondsPerPixel();
        Span year = days("2003-01-01", "2003-12-31");
        run(go -> go.show(year));
        assertThat(view().secondsPerPixel()).isEqualTo(scale);
        Span day = days("2003-05-01", "2003-05-01");
        run(go -> go.show(day));
        assertThat(view().x(day.to()) - view().x(day.from()))
                .isCloseTo(view().widthPx() / 1.5, within(1.0));
    }

    @Test
    void theLanesScrollToWhatIsSelected() {
        run(_ -> hand.view.resize(Hand.WIDTH, 210));
        run(_ -> store.apply(new Change.Select("sold")));
        assertThat(Stagehand.on(() -> hand.at("sold")).getY()).isBetween(46.0, 210.0 - 64);
        run(_ -> store.apply(new Change.Select("planted")));
        assertThat(Stagehand.on(() -> hand.at("planted")).getY()).isBetween(46.0, 210.0 - 64);
    }

    private String walked(Consumer<Navigator> step, int times) {
        StringBuilder walked = new StringBuilder();
        for (int i = 0; i < times; i++) {
            run(step);
            walked.append(' ').append(store.state().selection().lead());
        }
        return walked.substring(1);
    }

    private void run(Consumer<Navigator> deed) {
        Stagehand.run(
                () -> {
                    deed.accept(hand.view.navigator());
                    hand.pulse();
                });
    }

    private Viewport view() {
        return Stagehand.on(() -> store.state().viewport());
    }

    private static Span days(String first, String last) {
        return Span.ofDays(LocalDate.parse(first).toEpochDay(), LocalDate.parse(last).toEpochDay());
    }
}
