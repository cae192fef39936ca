package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.ScrollEvent;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WheelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # keys | deltaX | deltaY | over  | habit   | asks for
                    -      | 0      | -40    | LANES | SCROLLS | right 0.0 down 40.0
                    -      | 30     | -10    | LANES | SCROLLS | right -30.0 down 10.0
                    shift  | 0      | -40    | LANES | SCROLLS | right 40.0 down 0.0
                    shift  | -40    | 0      | LANES | SCROLLS | right 40.0 down 0.0
                    shift  | 0      | -40    | AXIS  | ZOOMS   | right 40.0 down 0.0
                    ctrl   | 0      | 120    | LANES | SCROLLS | factor 0.5
                    ctrl   | 0      | -120   | AXIS  | SCROLLS | factor 2.0
                    ctrl   | 120    | 0      | LANES | SCROLLS | factor 0.5
                    -      | 0      | 120    | AXIS  | SCROLLS | factor 0.5
                    -      | 25     | 10     | AXIS  | SCROLLS | right -25.0 down -10.0
                    -      | 0      | 120    | LANES | ZOOMS   | factor 0.5
                    -      | 25     | 0      | LANES | ZOOMS   | right -25.0 down 0.0
                    """)
    void theWheelScrollsPansOrZooms(
            String keys,
            double deltaX,
            double deltaY,
            Wheel.Over over,
            Wheel.Habit habit,
            String expected) {
        assertThat(words(Wheel.of(event(keys, deltaX, deltaY), over, habit))).isEqualTo(expected);
    }

    private static String words(Wheel wheel) {
        return switch (wheel) {
            case Wheel.Pan(double right, double down) -> "right " + right + " down " + down;
            case Wheel.Zoom(double factor) -> "factor " + factor;
        };
    }

    private static ScrollEvent event(String keys, double deltaX, double deltaY) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                keys.equals("shift"),
                keys.equals("ctrl"),
                false,
                false,
                true,
                false,
                deltaX,
                deltaY,
                deltaX,
                deltaY,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
