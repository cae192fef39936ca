package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.Viewport;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

class StatusTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2015-09-10T00:00    | 2026-01-20T00:00    | Sep 2015 – Jan 2026
                    1990-05-01T00:00    | 2026-01-01T00:00    | 1990 – 2025
                    -0099-05-01T00:00   | 0100-01-01T00:00    | 100 BCE – 99
                    2025-06-01T00:00    | 2025-06-21T00:00    | 1 Jun 2025 – 20 Jun 2025
                    2025-06-12T10:00    | 2025-06-12T22:00    | 12 Jun 2025 10:00 – 12 Jun 2025 21:59
                    2025-06-12T10:00:00 | 2025-06-12T10:01:00 | 12 Jun 2025 10:00:00 – 12 Jun 2025 10:00:59
                    """)
    void thePeriodIsSaidAsFinelyAsItIsLong(LocalDateTime from, LocalDateTime to, String expected) {
        assertThat(StatusText.period(view(from, to))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0.02      | 0.020 seconds
                    1         | 1.0 seconds
                    90        | 1.5 minutes
                    7200      | 2.0 hours
                    371520    | 4.3 days
                    2592000   | 30 days
                    315569520 | 10 years
                    4e13      | 1,267,550 years
                    """)
    void aPixelStandsForSoMuchTime(double secondsPerPixel, String expected) {
        assertThat(StatusText.scale(new Viewport(0, 0, secondsPerPixel, 100)))
                .isEqualTo("1 px = " + expected);
    }

    private static Viewport view(LocalDateTime from, LocalDateTime to) {
        return Viewport.between(
                from.toEpochSecond(ZoneOffset.UTC), to.toEpochSecond(ZoneOffset.UTC), 1000);
    }
}
