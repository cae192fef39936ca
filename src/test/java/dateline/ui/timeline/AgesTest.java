package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.state.Span;
import dateline.time.Ruler;
import dateline.time.Tick;
import dateline.time.Viewport;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.stream.Collectors;

class AgesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1997-01-01 | 1997-12-31 | 2016-01-01 | 2020-01-01 | age 18–19, age 19–20, age 20–21, age 21–22
                    1997-06-15 | 1997-06-15 | 2016-01-01 | 2019-01-01 | age 18–19, age 19–20, age 20–21
                    1997-01-01 | 1997-01-01 | 2016-01-01 | 2019-01-01 | age 19, age 20, age 21
                    1997-06-15 | 1997-06-15 | 1995-01-01 | 1999-01-01 | , , age 0, age 0–1
                    1997-06-15 | 1997-06-15 | 2016-02-01 | 2016-09-01 | ''
                    """)
    void aYearHasTheAgesBeforeAndAfterTheBirthday(
            LocalDate firstDay, LocalDate lastDay, LocalDate from, LocalDate to, String expected) {
        Ages ages = new Ages(Span.ofDays(firstDay.toEpochDay(), lastDay.toEpochDay()));
        Viewport view = Span.ofDays(from.toEpochDay(), to.minusDays(1).toEpochDay()).view(700);
        Ruler ruler = Ruler.of(view, label -> 7.0 * label.length());
        assertThat(
                        ages.along(ruler, label -> 7.0 * label.length()).stream()
                                .filter(tick -> tick.x() >= 0 && tick.x() < 700)
                                .map(Tick::label)
                                .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }
}
