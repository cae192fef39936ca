package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.layout.TimelineLayout;
import dateline.paint.Palette;
import dateline.state.Change;
import dateline.state.Facet;
import dateline.state.Filter;
import dateline.state.Store;
import dateline.state.ViewState;
import dateline.ui.look.Stagehand;
import dateline.ui.look.Theme;
import dateline.ui.work.SameThread;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class TimelineViewTest {
    @Test
    void itDiesWhenItIsDisposedOfAlthoughTheStoreLivesOn() {
        Store store = new Store(ViewState.EMPTY, InstantSource.system());
        Stagehand.assertCollected(
                () -> {
                    TimelineView view =
                            new TimelineView(store, new SameThread(), TimelineView.Pace.SMOOTH);
                    store.apply(Change.Open.of(Table.ORCHARD, 800));
                    view.dispose();
                    return view;
                });
        assertThat(store.state().isEmpty()).isFalse();
    }

    @Test
    void aFilterGivesRowsAnewWithTheSelectedEventAtItsHeight() {
        Hand hand = Hand.over(Table.ORCHARD);
        Stagehand.run(
                () -> {
                    hand.view.resize(Hand.WIDTH, 260);
                    hand.store.apply(new Change.Select("sold"));
                    hand.pulse();
                    hand.store.apply(new Change.Scroll(hand.view.picture().scrollable()));
                    hand.pulse();
                    Point2D before = hand.at("sold");
                    hand.store.apply(new Change.Sift(Filter.NONE.with(Facet.KIND, Set.of("land"))));
                    hand.pulse();
                    assertThat(shown(hand)).isEqualTo("pressed leased sold");
                    assertThat(hand.at("sold").getY()).isLessThanOrEqualTo(before.getY());
                });
    }

    @Test
    void aSelectedEventInSightStaysInSightWhenTheWindowGetsLower() {
        String rows =
                IntStream.range(1, 10)
                        .mapToObj(n -> "long-name-".repeat(8) + n + kind(n) + " instant 2001-0" + n)
                        .collect(Collectors.joining("\n"));
        Hand hand = Hand.over(Table.catalog(rows));
        Stagehand.run(
                () -> {
                    String lowest = lowest(hand);
                    hand.store.apply(new Change.Select(lowest));
                    hand.pulse();
                    assertThat(hand.store.state().scrollPx()).isZero();
                    double lower = Hand.HEIGHT - lanes(hand) + y(hand, lowest) - 4;
                    hand.view.resize(Hand.WIDTH, lower);
                    hand.pulse();
                    assertThat(y(hand, lowest)).isBetween(0.0, lanes(hand));
                    assertThat(hand.store.state().scrollPx()).isPositive();
                    hand.store.apply(new Change.Scroll(0));
                    hand.pulse();
                    hand.view.resize(Hand.WIDTH, lower - 1);
                    hand.pulse();
                    assertThat(hand.store.state().scrollPx()).as("out of sight").isZero();
                });
    }

    private static String kind(int number) {
        return number % 2 == 0 ? " trees" : " land";
    }

    private static String lowest(Hand hand) {
        TimelineLayout layout = hand.painted();
        int mark =
                IntStream.range(0, layout.marks().count())
                        .boxed()
                        .max(Comparator.comparingDouble(layout.marks()::y))
                        .orElseThrow();
        return hand.view.picture().event(layout.marks().item(mark)).id();
    }

    private static double lanes(Hand hand) {
        return hand.view.picture().lanesPx();
    }

    private static double y(Hand hand, String event) {
        return hand.at(event).getY() - hand.view.picture().rulerPx();
    }

    @Test
    void undoBringsTheEventsBackToTheirRows() {
        Hand hand = Hand.over(Table.ORCHARD);
        Stagehand.run(
                () -> {
                    Point2D before = hand.at("felled");
                    hand.store.apply(new Change.Sift(Filter.NONE.withText("felled")));
                    hand.pulse();
                    assertThat(shown(hand)).isEqualTo("felled");
                    hand.store.undo();
                    hand.pulse();
                    assertThat(hand.at("felled")).isEqualTo(before);
                });
    }

    @Test
    void aFlightEndsWhereTheStateAlreadyIs() throws InterruptedException {
        Hand hand = Hand.over(Table.ORCHARD);
        Stagehand.run(
                () -> {
                    hand.view.setPace(TimelineView.Pace.SMOOTH);
                    hand.view.navigator().zoomIn();
                    assertThat(hand.view.camera().shown())
                            .isNotEqualTo(hand.store.state().viewport());
                });
        for (int i = 0; i < 100 && !arrived(hand); i++) {
            Thread.sleep(20);
        }
        assertThat(arrived(hand)).isTrue();
    }

    @Test
    void whatAFilterMovesIsSeenOnItsWay() throws InterruptedException {
        Hand hand = Hand.over(Table.ORCHARD);
        Point2D before = Stagehand.on(() -> hand.at("sold"));
        Stagehand.run(
                () -> {
                    hand.view.setPace(TimelineView.Pace.SMOOTH);
                    hand.store.apply(new Change.Sift(Filter.NONE.with(Facet.KIND, Set.of("land"))));
                    hand.pulse();
                    assertThat(shown(hand)).isEqualTo("pressed leased sold");
                    assertThat(hand.at("sold")).isEqualTo(before);
                });
        Point2D now = before;
        for (int i = 0; i < 100 && now.getY() > before.getY() - 12; i++) {
            Thread.sleep(20);
            Stagehand.run(hand::pulse);
            now = Stagehand.on(() -> hand.at("sold"));
        }
        assertThat(now.getY()).isLessThanOrEqualTo(before.getY() - 12);
    }

    @Test
    void theHandStopsAFlightWhereItIs() {
        Hand hand = Hand.over(Table.ORCHARD);
        Stagehand.run(
                () -> {
                    var before = hand.view.camera().shown();
                    hand.view.setPace(TimelineView.Pace.SMOOTH);
                    hand.view.navigator().page(1);
                    hand.drag(Hand.nowhere(), Hand.nowhere().add(-10, 0));
                    assertThat(hand.view.camera().shown()).isEqualTo(before.panned(10));
                    assertThat(hand.store.state().viewport()).isEqualTo(before.panned(10));
                });
    }

    @Test
    void thePaletteColoursThePicture() {
        Hand hand = Hand.over(Table.ORCHARD);
        Stagehand.run(
                () -> {
                    hand.view.setPalette(Palette.DARK);
                    hand.pulse();
                    WritableImage picture = hand.scene.snapshot(null);
                    Point2D ground = Hand.nowhere();
                    assertThat(
                                    picture.getPixelReader()
                                            .getArgb((int) ground.getX() + 1, (int) ground.getY()))
                            .isIn(Palette.DARK.ground(), Palette.DARK.line());
                });
    }

    @Test
    void aPictureCoversItsGroundWhichIsThenLeftOut() {
        Hand hand = Hand.over(Table.ORCHARD);
        Stagehand.run(
                () -> {
                    Theme.LIGHT.apply(hand.scene);
                    hand.scene.setFill(Color.MAGENTA);
                    for (double less : new double[] {0, 0.5, 311.3, 700}) {
                        hand.view.resize(Hand.WIDTH - less, Hand.HEIGHT - less / 3);
                        hand.pulse();
                        assertThat(hand.view.getBackground()).isNull();
                        assertThat(uncovered(hand)).isZero();
                    }
                });
    }

    @Test
    void whatIsTooNarrowForAPictureHasItsGround() {
        Stagehand.run(
                () -> {
                    Store store = new Store(ViewState.EMPTY, InstantSource.system());
                    TimelineView view =
                            new TimelineView(store, new SameThread(), TimelineView.Pace.STILL);
                    Scene scene = new Scene(view, 100, 600);
                    Theme.LIGHT.apply(scene);
                    scene.snapshot(null);
                    scene.snapshot(null);
                    assertThat(view.getBackground()).isNotNull();
                });
    }

    /// How many pixels of the timeline show what lies behind it.
    private static long uncovered(Hand hand) {
        WritableImage picture = hand.scene.snapshot(null);
        int width = (int) hand.view.getWidth();
        int height = (int) hand.view.getHeight();
        return IntStream.range(0, width * height)
                .map(at -> picture.getPixelReader().getArgb(at % width, at / width))
                .filter(argb -> argb == 0xFFFF00FF)
                .count();
    }

    @Test
    void theFocusedEventIsSpoken() {
        Hand hand = Hand.over(Table.ORCHARD);
        Stagehand.run(() -> hand.store.apply(new Change.Select("storm")));
        assertThat(Stagehand.on(hand.view::getAccessibleText)).isEqualTo("storm, 2004");
        Stagehand.run(() -> hand.store.apply(new Change.Select("rumour")));
        assertThat(Stagehand.on(hand.view::getAccessibleText)).isEqualTo("rumour, no date");
    }

    private static boolean arrived(Hand hand) {
        return Stagehand.on(
                () -> {
                    hand.pulse();
                    return hand.view.camera().shown().equals(hand.store.state().viewport());
                });
    }

    private static String shown(Hand hand) {
        TimelineLayout layout = hand.painted();
        StringBuilder shown = new StringBuilder();
        IntStream.range(0, layout.marks().count())
                .map(layout.marks()::item)
                .sorted()
                .forEach(item -> shown.append(' ').append(hand.view.picture().event(item).id()));
        return shown.substring(1);
    }
}
