package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.time.Viewport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlightTest {
    private final Viewport here = new Viewport(1_000_000, 0.25, 1000, 800);

    @Test
    void itStartsAndEndsExactly() {
        Flight flight = new Flight(here, here.zoomed(0.01, 300).panned(5000));
        assertThat(flight.at(0)).isEqualTo(flight.from());
        assertThat(flight.at(1)).isEqualTo(flight.to());
        assertThat(flight.at(7)).isEqualTo(flight.to());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.5, 3, 40})
    void aZoomAboutAPixelKeepsItStillAllTheWay(double factor) {
        Flight flight = new Flight(here, here.zoomed(factor, 300));
        long moment = here.at(300);
        for (double part = 0.05; part < 1; part += 0.05) {
            assertThat(flight.at(part).x(moment)).isCloseTo(300, within(1.1));
        }
    }

    @Test
    void aPanGoesStraightAndNeverBack() {
        Flight flight = new Flight(here, here.panned(900));
        double last = 0;
        for (double part = 0.1; part < 1; part += 0.1) {
            Viewport view = flight.at(part);
            assertThat(view.secondsPerPixel()).isCloseTo(1000, within(1e-6));
            assertThat(-view.x(here.start())).isBetween(last, 900.001);
            last = -view.x(here.start());
        }
        assertThat(last).isGreaterThan(890);
    }
}
