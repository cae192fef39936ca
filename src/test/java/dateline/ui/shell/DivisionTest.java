package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.state.Pane;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class DivisionTest {
    private static Division both(double width) {
        return new Division(width, Map.of(Pane.FACETS, 224.0, Pane.SOURCES, 392.0));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    1600, 224, 392
                    1016, 224, 392
                    1000, 221, 379
                     904, 204, 300
                     903,   0, 392
                     750,   0, 350
                     700,   0, 300
                     699,   0,   0
                    """)
    void aPaneBecomesNarrowAndThenLeavesTheTimelineAlone(
            double width, double facets, double sources) {
        assertThat(both(width).room(Pane.FACETS)).isEqualTo(facets);
        assertThat(both(width).room(Pane.SOURCES)).isEqualTo(sources);
    }

    @ParameterizedTest
    @ValueSource(doubles = {400, 640, 700, 850, 904, 1000, 1500})
    void theTimelineKeepsItsWidthBesidePanes(double width) {
        Division division = both(width);
        double centre = width - division.room(Pane.FACETS) - division.room(Pane.SOURCES);
        assertThat(centre).isGreaterThanOrEqualTo(Math.min(width, Division.LEAST_CENTRE) - 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {300, 400, 699})
    void aDrawerLeavesSomeOfTheTimelineInSight(double width) {
        assertThat(both(width).drawer(Pane.SOURCES)).isTrue();
        assertThat(both(width).drawn(Pane.SOURCES))
                .isBetween(1.0, Math.min(392, width - Division.BESIDE_DRAWER));
    }
}
