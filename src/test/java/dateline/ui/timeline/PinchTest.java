package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.layout.Frame;
import dateline.time.Viewport;
import dateline.ui.look.Stagehand;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.ZoomEvent;

import org.junit.jupiter.api.Test;

/// Two fingers on the timeline, which no robot has: the events that a touch screen sends are sent
/// to the view itself.
class PinchTest {
    private static final Point2D LANES = new Point2D(640, 200);

    private final Hand hand = Hand.over(Table.ORCHARD);

    /// Whether the fingers are still there.
    private enum Fingers {
        DOWN,
        LIFTED
    }

    @Test
    void spreadingTwoFingersZoomsInAndKeepsTheMomentBetweenThem() {
        Viewport before = shown();
        long moment = before.at(LANES.getX() - Frame.HEADER_PX);
        pinch(LANES, Fingers.DOWN, 1.1, 1.25, 1.6);
        assertThat(shown().secondsPerPixel())
                .isCloseTo(before.secondsPerPixel() / (1.1 * 1.25 * 1.6), within(1e-6));
        assertThat(shown().x(moment)).isCloseTo(LANES.getX() - Frame.HEADER_PX, within(0.01));
    }

    @Test
    void closingThemZoomsOutAgain() {
        Viewport before = shown();
        pinch(LANES, Fingers.DOWN, 2);
        pinch(LANES, Fingers.DOWN, 0.5);
        assertThat(shown().secondsPerPixel()).isCloseTo(before.secondsPerPixel(), within(1e-6));
        assertThat(shown().x(before.start())).isCloseTo(0, within(0.01));
    }

    @Test
    void liftedFingersZoomNoFarther() {
        pinch(LANES, Fingers.DOWN, 1.5);
        Viewport lifted = shown();
        pinch(LANES, Fingers.LIFTED, 1.2, 1.1, 1.05);
        assertThat(shown()).isEqualTo(lifted);
    }

    @Test
    void aPinchThatMakesNoSenseChangesNothing() {
        Viewport before = shown();
        pinch(LANES, Fingers.DOWN, 0, -1, Double.NaN);
        assertThat(shown()).isEqualTo(before);
    }

    private void pinch(Point2D at, Fingers fingers, double... factors) {
        Stagehand.run(
                () -> {
                    send(ZoomEvent.ZOOM_STARTED, at, fingers, 1);
                    for (double factor : factors) {
                        send(ZoomEvent.ZOOM, at, fingers, factor);
                    }
                    send(ZoomEvent.ZOOM_FINISHED, at, fingers, 1);
                    hand.pulse();
                });
    }

    private void send(EventType<ZoomEvent> type, Point2D at, Fingers fingers, double factor) {
        hand.view.fireEvent(
                new ZoomEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        false,
                        false,
                        false,
                        false,
                        true,
                        fingers == Fingers.LIFTED,
                        factor,
                        factor,
                        null));
    }

    private Viewport shown() {
        return Stagehand.on(() -> hand.store.state().viewport());
    }
}
