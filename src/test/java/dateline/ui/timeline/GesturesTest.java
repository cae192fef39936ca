package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.layout.Brush;
import dateline.layout.Frame;
import dateline.layout.Ribbon;
import dateline.layout.Tally;
import dateline.paint.RulerPainter;
import dateline.paint.Unsettled;
import dateline.state.Change;
import dateline.state.Entry;
import dateline.state.Filter;
import dateline.state.Framing;
import dateline.state.Page;
import dateline.state.Pane;
import dateline.state.Store;
import dateline.time.Viewport;
import dateline.ui.look.Stagehand;
import dateline.ui.timeline.Hand.Held;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

class GesturesTest {
    private final Hand hand = Hand.over(Table.ORCHARD);
    private final Store store = hand.store;

    @Test
    void draggingMovesWhatIsUnderTheHandWithIt() {
        Viewport before = view();
        Point2D from = Hand.nowhere();
        long moment = moment(before, from.getX());
        run(() -> hand.drag(from, from.add(-37, 0), from.add(-120.4, 0), from.add(-90.6, 0)));
        assertThat(view().x(moment)).isCloseTo(from.getX() - 91 - Frame.HEADER_PX, within(0.01));
        assertThat(view().secondsPerPixel()).isEqualTo(before.secondsPerPixel());
    }

    @Test
    void draggingAlsoScrollsTheLanesAndStopsAtTheirEnds() {
        run(
                () -> {
                    hand.view.resize(Hand.WIDTH, 130);
                    hand.view.layout();
                    Point2D from = new Point2D(500, 70);
                    hand.drag(from, from.add(0, -30));
                });
        assertThat(store.state().scrollPx()).isEqualTo(30);
        run(
                () -> {
                    Point2D from = new Point2D(500, 70);
                    hand.drag(from, from.add(0, -5000));
                });
        assertThat(store.state().scrollPx())
                .isEqualTo(Stagehand.on(hand.view.picture()::scrollable));
    }

    @Test
    void aDragThatBarelyMovesIsAClick() {
        Point2D storm = ask(() -> hand.at("storm"));
        run(() -> hand.drag(storm, storm.add(1, 1)));
        assertThat(store.state().selection().lead()).isEqualTo("storm");
    }

    @Test
    void aPlainWheelScrollsLanesAndPansTime() {
        Viewport before = view();
        run(
                () -> {
                    hand.view.resize(Hand.WIDTH, 130);
                    hand.view.layout();
                    hand.wheel(new Point2D(500, 70), -24, -40);
                });
        assertThat(store.state().scrollPx()).isEqualTo(40);
        assertThat(view().x(before.start())).isCloseTo(-24, within(0.01));
    }

    @Test
    void ctrlAndTheWheelZoomAtThePointer() {
        long moment = moment(view(), 500);
        double before = view().secondsPerPixel();
        run(
                () -> {
                    hand.hold(Held.CTRL);
                    hand.wheel(new Point2D(500, 150), 0, 120);
                });
        assertThat(view().secondsPerPixel()).isCloseTo(before / 2, within(1e-6));
        assertThat(view().x(moment)).isCloseTo(500 - Frame.HEADER_PX, within(0.01));
    }

    @Test
    void theWheelZoomsOverTheRulerAndTheOverview() {
        double before = view().secondsPerPixel();
        run(() -> hand.wheel(new Point2D(500, 10), 0, 120));
        assertThat(view().secondsPerPixel()).isCloseTo(before / 2, within(1e-6));
        run(() -> hand.wheel(Hand.overview(400), 0, -120));
        assertThat(view().secondsPerPixel()).isCloseTo(before, within(1e-6));
    }

    @Test
    void zoomingStopsAtItsLimitsWithoutDrifting() {
        Viewport before = view();
        run(
                () -> {
                    hand.hold(Held.CTRL);
                    for (int i = 0; i < 80; i++) {
                        hand.wheel(new Point2D(700, 150), 0, -400);
                    }
                });
        Viewport coarsest = view();
        assertThat(coarsest.secondsPerPixel()).isEqualTo(store.state().limits().coarsest());
        run(() -> hand.wheel(new Point2D(300, 150), 0, -400));
        assertThat(view()).isEqualTo(coarsest);
        assertThat(before).isNotEqualTo(coarsest);
    }

    @Test
    void shiftAndTheWheelPanTimeWhicheverAxisTurns() {
        Viewport before = view();
        run(
                () -> {
                    hand.hold(Held.SHIFT);
                    hand.wheel(new Point2D(500, 150), 0, -40);
                    hand.wheel(new Point2D(500, 150), -40, 0);
                });
        assertThat(view().x(before.start())).isCloseTo(-80, within(0.01));
    }

    @Test
    void partsOfAPixelAddUp() {
        Viewport before = view();
        run(
                () -> {
                    for (int i = 0; i < 10; i++) {
                        hand.wheel(new Point2D(500, 150), -0.3, 0);
                    }
                });
        assertThat(view().x(before.start())).isCloseTo(-3, within(0.01));
    }

    @Test
    void shiftAndADragZoomToWhatIsSwept() {
        Viewport before = view();
        long from = moment(before, 300);
        long to = moment(before, 500);
        run(
                () -> {
                    hand.hold(Held.SHIFT);
                    hand.drag(new Point2D(500, 90), new Point2D(420, 95), new Point2D(300, 99));
                });
        assertThat(view().x(from)).isCloseTo(0, within(0.01));
        assertThat(view().x(to)).isCloseTo(view().widthPx(), within(0.01));
        run(store::back);
        assertThat(view()).isEqualTo(before);
    }

    @Test
    void escapeGivesASweepUp() {
        Viewport before = view();
        run(
                () -> {
                    hand.hold(Held.SHIFT);
                    hand.press(new Point2D(500, 90));
                    hand.moveTo(new Point2D(300, 90));
                    assertThat(hand.view.cancelGesture()).isTrue();
                    hand.release(new Point2D(300, 90));
                    assertThat(hand.view.cancelGesture()).isFalse();
                });
        assertThat(view()).isEqualTo(before);
    }

    @Test
    void altAndADragMeasureFromEventToEvent() {
        List<String> said = new ArrayList<>();
        run(
                () -> {
                    hand.hold(Held.ALT);
                    Point2D from = hand.at("planted");
                    Point2D to = hand.at("storm");
                    hand.press(from);
                    hand.moveTo(to);
                    said.add(hand.view.layers().dragMark().words());
                    hand.release(to);
                    said.add(hand.view.layers().dragMark().words());
                });
        assertThat(said).containsExactly("between 2 years 10 months and 3 years 9 months", "");
        assertThat(store.state().selection().isEmpty()).isTrue();
    }

    @Test
    void theSecondaryButtonMeasuresTooAndSelectsNothing() {
        List<String> said = new ArrayList<>();
        run(
                () -> {
                    hand.use(MouseButton.SECONDARY);
                    hand.press(hand.at("planted"));
                    hand.moveTo(hand.at("felled"));
                    said.add(hand.view.layers().dragMark().words());
                    hand.release(hand.at("felled"));
                    hand.click(hand.at("storm"));
                });
        assertThat(said).containsExactly("8 years 8 months");
        assertThat(store.state().selection().isEmpty()).isTrue();
    }

    @Test
    void aClickSelectsAndShowsTheSources() {
        run(() -> store.apply(new Change.TogglePane(Pane.SOURCES)));
        run(() -> hand.click(hand.at("storm")));
        assertThat(store.state().selection().lead()).isEqualTo("storm");
        assertThat(store.state().panes()).contains(Pane.SOURCES);
        assertThat(store.state().panel().page()).isEqualTo(new Page.OfEvent(Page.Tab.SOURCES));
    }

    @Test
    void ctrlAddsAndShiftTakesTheRange() {
        run(() -> hand.click(hand.at("planted")));
        run(() -> hand.hold(Held.CTRL));
        run(() -> hand.click(hand.at("storm")));
        assertThat(store.state().selection().events()).containsExactly("planted", "storm");
        run(() -> hand.hold(Held.SHIFT));
        run(() -> hand.click(hand.at("felled")));
        assertThat(store.state().selection().events())
                .containsExactly("storm", "pressed", "leased", "felled");
    }

    @Test
    void aClickNeverMovesTheView() {
        Viewport before = view();
        run(() -> hand.click(hand.at("planted")));
        run(() -> hand.click(hand.at("sold")));
        assertThat(view()).isEqualTo(before);
    }

    @Test
    void aClickOnNothingSelectsNothing() {
        run(() -> hand.click(hand.at("storm")));
        run(() -> hand.click(Hand.nowhere()));
        assertThat(store.state().selection().isEmpty()).isTrue();
    }

    @Test
    void aDoubleClickCentres() {
        run(() -> hand.click(hand.at("felled"), 2));
        assertThat(ask(() -> hand.at("felled")).getX() - Frame.HEADER_PX)
                .isCloseTo(view().widthPx() / 2, within(2.0));
    }

    @Test
    void aDoubleClickOnTheDensityGoesThereAndAClickListsIt() throws InterruptedException {
        List<Crowd> told = new ArrayList<>();
        run(() -> hand.view.setOnCrowd(told::add));
        Viewport wide = view().zoomed(400, 300);
        run(() -> store.apply(new Change.Jump(wide, Framing.PERIOD)));
        double far = view().secondsPerPixel();
        Point2D density = ask(this::density);
        run(() -> hand.click(density));
        run(() -> hand.click(density, 2));
        assertThat(view().secondsPerPixel()).isLessThan(far / 2);
        Thread.sleep(600); // longer than a click waits for a second one
        assertThat(ask(() -> List.copyOf(told))).isEmpty();

        run(() -> store.apply(new Change.Jump(wide, Framing.PERIOD)));
        Point2D again = ask(this::density);
        run(() -> hand.click(again));
        for (int i = 0; i < 50 && ask(told::isEmpty); i++) {
            Thread.sleep(100);
        }
        assertThat(ask(() -> List.copyOf(told))).hasSize(1);
    }

    private Point2D density() {
        Ribbon ribbon = hand.painted().ribbons().getFirst();
        int cell = 0;
        while (ribbon.counts()[cell] == 0 || ribbon.x(cell) < Frame.HEADER_PX) {
            cell++;
        }
        double x = ribbon.x(cell) + 1;
        return new Point2D(x, RulerPainter.HEIGHT + ribbon.box().bottom() - 3);
    }

    @Test
    void aClickOnALaneHeaderFoldsTheLane() {
        run(() -> hand.click(new Point2D(60, 60)));
        assertThat(store.state().lanes().folded()).containsExactly("trees");
        run(store::undo);
        assertThat(store.state().lanes().folded()).isEmpty();
    }

    @Test
    void theBrushIsDraggedByItsBodyAndItsEdges() {
        run(() -> hand.view.navigator().zoomIn());
        Viewport before = view();
        double left = ask(() -> brush().left());
        double right = ask(() -> brush().right());
        Point2D body = Hand.overview((left + right) / 2);
        run(() -> hand.drag(body, body.add(20, 0), body.add(50, 0)));
        assertThat(ask(() -> brush().left())).isCloseTo(left + 50, within(0.5));
        assertThat(view().secondsPerPixel()).isEqualTo(before.secondsPerPixel());
        Point2D edge = Hand.overview(right + 50);
        run(() -> hand.drag(edge, edge.add(30, 0)));
        assertThat(ask(() -> brush().right())).isCloseTo(right + 80, within(0.5));
        assertThat(ask(() -> brush().left())).isCloseTo(left + 50, within(0.5));
    }

    @Test
    void aClickOnTheOverviewCentresThere() {
        run(() -> hand.view.navigator().zoomIn());
        run(() -> hand.view.navigator().zoomIn());
        run(() -> hand.click(Hand.overview(600)));
        double middle = ask(() -> (brush().left() + brush().right()) / 2);
        assertThat(middle).isCloseTo(600, within(1.0));
    }

    @Test
    void thePointerShowsWhatItCanDo() {
        run(() -> hand.hover(hand.at("storm")));
        assertThat(hand.view.getCursor()).isEqualTo(Cursor.HAND);
        run(() -> hand.hover(Hand.nowhere()));
        assertThat(hand.view.getCursor()).isEqualTo(Cursor.DEFAULT);
        run(() -> hand.hover(Hand.overview(brush().right())));
        assertThat(hand.view.getCursor()).isEqualTo(Cursor.H_RESIZE);
    }

    @Test
    void whatThePointerRestsOnIsTold() {
        List<Pointed> told = new ArrayList<>();
        run(
                () -> {
                    hand.view.setOnPointed(told::add);
                    hand.hover(hand.at("storm"));
                    hand.hover(Hand.nowhere());
                });
        assertThat(told.getFirst())
                .isInstanceOfSatisfying(
                        Pointed.AtEvent.class,
                        at -> assertThat(at.entry().id()).isEqualTo("storm"));
        assertThat(told.getLast()).isEqualTo(new Pointed.AtNothing());
    }

    @Test
    void neighboursWhoseOrderTheDatesLeaveOpenAreTold() {
        List<Pointed> told = new ArrayList<>();
        run(
                () -> {
                    hand.view.setOnPointed(told::add);
                    hand.hover(hand.at("storm"));
                    hand.hover(hand.at("leased"));
                });
        assertThat(told).extracting(GesturesTest::open).containsExactly("pressed", "");
    }

    private static String open(Pointed pointed) {
        return pointed instanceof Pointed.AtEvent at
                ? at.open().stream().map(Entry::id).collect(Collectors.joining(" "))
                : "nothing";
    }

    @Test
    void theSelectedEventShowsWhichNeighboursMayHaveComeBeforeIt() {
        run(() -> hand.click(hand.at("storm")));
        Unsettled storm = ask(() -> new Order(store).of(hand.painted()));
        assertThat(storm.beside()).containsExactly(store.state().catalog().place("pressed"));
        assertThat(storm.began().first()).isEqualTo(LocalDate.of(2004, 1, 1).toEpochDay());
        assertThat(storm.began().last()).isEqualTo(LocalDate.of(2004, 12, 31).toEpochDay());
        run(() -> hand.click(hand.at("sold")));
        assertThat(ask(() -> new Order(store).of(hand.painted())).beside()).isEmpty();
    }

    @Test
    void theArrowBesideANeighbourTellsWhatIsOpen() {
        List<Pointed> told = new ArrayList<>();
        run(() -> hand.click(hand.at("storm")));
        run(
                () -> {
                    hand.view.setOnPointed(told::add);
                    hand.hover(hand.at("pressed").add(-9, -9));
                    hand.hover(hand.at("sold").add(-9, -9));
                });
        assertThat(told.getFirst())
                .isInstanceOfSatisfying(
                        Pointed.AtOrder.class,
                        at -> {
                            assertThat(at.selected().id()).isEqualTo("storm");
                            assertThat(at.neighbour().id()).isEqualTo("pressed");
                        });
        assertThat(told.getLast()).isInstanceOf(Pointed.AtEvent.class);
    }

    @Test
    void whatIsToldOfALaneUnderAStillPointerIsNeverStale() {
        List<Pointed> told = new ArrayList<>();
        Point2D header = new Point2D(60, RulerPainter.HEIGHT + 15);
        run(
                () -> {
                    hand.view.setOnPointed(told::add);
                    hand.hover(header);
                    hand.click(header);
                    store.apply(new Change.Move(store.state().viewport().panned(400)));
                    hand.pulse();
                });
        List<Pointed.AtHeader> headers =
                told.stream()
                        .filter(Pointed.AtHeader.class::isInstance)
                        .map(Pointed.AtHeader.class::cast)
                        .toList();
        assertThat(headers.getFirst().folded()).isFalse();
        assertThat(headers.getFirst().inView()).isEqualTo(new Tally(4, 0));
        assertThat(headers.getLast().folded()).isTrue();
        assertThat(headers.getLast().inView()).isNotEqualTo(new Tally(4, 0));
    }

    @Test
    void whatThePointerRestedOnIsForgottenWhenThePictureMoves() {
        List<Pointed> told = new ArrayList<>();
        run(() -> hand.hover(hand.at("storm")));
        run(
                () -> {
                    hand.view.setOnPointed(told::add);
                    hand.wheel(new Point2D(500, 10), 0, 40);
                });
        assertThat(told).containsExactly(new Pointed.AtNothing());
    }

    @Test
    void aFilterThatHidesAllLeavesTheHandWorking() {
        run(() -> store.apply(new Change.Sift(Filter.NONE.withText("zebra"))));
        run(() -> hand.drag(Hand.nowhere(), Hand.nowhere().add(-50, 0)));
        run(() -> hand.wheel(new Point2D(500, 10), 0, 40));
        assertThat(ask(() -> hand.painted().marks().count())).isZero();
    }

    private Brush brush() {
        return hand.view.layers().overview().brush(hand.view.camera().shown()).orElseThrow();
    }

    private Viewport view() {
        return Stagehand.on(() -> store.state().viewport());
    }

    private static long moment(Viewport view, double x) {
        return view.at(x - Frame.HEADER_PX);
    }

    private void run(Runnable deed) {
        Stagehand.run(
                () -> {
                    deed.run();
                    hand.pulse();
                });
    }

    private static <T> T ask(Callable<T> question) {
        return Stagehand.on(question);
    }
}
