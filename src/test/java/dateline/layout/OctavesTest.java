package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class OctavesTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # scale,    octave, level
                    1,          0,      0
                    1.5,        0,      1
                    2,          1,      1
                    0.3,        -2,     -1
                    0.0001,     -13,    -12
                    1e30,       61,     61
                    Infinity,   61,     61
                    """)
    void putsRevealScalesIntoTheOctaveBelowAndViewsIntoTheOneAbove(
            double scale, int octave, int level) {
        assertThat(Octaves.of(scale)).isEqualTo(octave);
        assertThat(Octaves.level(scale)).isEqualTo(level);
    }

    @Test
    void aRevealScaleNeverPassesItsLimit() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            double limit = Math.exp(random.nextDouble(-8, 40));
            float reveal = Octaves.reveal(limit);
            assertThat((double) reveal).isLessThanOrEqualTo(limit);
            assertThat(reveal == 0).isEqualTo(limit < Octaves.scale(Octaves.FINEST));
            if (reveal > 0) {
                assertThat((double) Math.nextUp(reveal)).isGreaterThan(limit);
                assertThat(Octaves.of(reveal)).isBetween(Octaves.of(limit) - 1, Octaves.of(limit));
            }
        }
        assertThat(Octaves.reveal(Double.POSITIVE_INFINITY)).isInfinite();
    }
}
