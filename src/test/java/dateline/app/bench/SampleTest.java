package dateline.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class SampleTest {
    @Test
    void hundredValuesHaveTheirNinetyFifth() {
        Sample sample =
                Sample.of(IntStream.rangeClosed(1, 100).mapToDouble(i -> 101 - i).toArray());
        assertThat(sample.min()).isEqualTo(1);
        assertThat(sample.median()).isEqualTo(50);
        assertThat(sample.p95()).isEqualTo(95);
        assertThat(sample.max()).isEqualTo(100);
    }

    @Test
    void aSingleValueIsEveryFigure() {
        Sample sample = Sample.of(7);
        assertThat(sample.min()).isEqualTo(sample.median()).isEqualTo(sample.p95()).isEqualTo(7);
    }

    @Test
    void nothingMeasuredIsNoSample() {
        assertThatThrownBy(Sample::of).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void figuresHaveFourDigits() {
        assertThat(Sample.rounded(12.34567)).hasToString("12.35");
    }

    @Test
    void aRowComesBackAsItWasWritten() {
        Row row = new Row();
        row.put(Figure.OPEN_MS, 3, 1, 2);
        row.put(Figure.HIT_US, 0.5);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        row.write(new PrintStream(bytes, false, StandardCharsets.UTF_8));
        String written = bytes.toString(StandardCharsets.UTF_8);
        Row read = Row.read(Stream.concat(Stream.of("a toolkit says"), written.lines()));
        assertThat(read.figures()).isEqualTo(row.figures());
    }
}
