package dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.DayRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The shape of what is read so far.
class DensityTest {
    @Test
    void nothingIsNowhere() {
        assertThat(Density.NONE.cells()).isZero();
        assertThat(Density.NONE.greatest()).isZero();
        assertThat(Density.NONE.with(survey(List.of()))).isSameAs(Density.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyEventIsCountedWhereItBeginsHoweverItGrew(long seed) {
        Random random = new Random(seed);
        Density density = Density.NONE;
        List<Long> days = new ArrayList<>();
        for (int run = 0; run < 30; run++) {
            List<Long> more = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                int digits = 1 + random.nextInt(seed == 4 ? 14 : 5);
                more.add((long) (Math.pow(10, digits) * (random.nextDouble() - 0.5)));
            }
            days.addAll(more);
            density = density.with(survey(more));
            assertThat(density.cells()).isLessThanOrEqualTo(Density.CELLS);
            assertThat(density.total()).isEqualTo(days.size());
            assertCounts(density, days);
        }
        assertThat(density.cells()).isGreaterThan(Density.CELLS / 4);
    }

    @Test
    void itReachesFromTheFirstDayOfTheFirstToTheLastOfTheLast() {
        Survey.Columns columns = new Survey.Columns(2);
        columns.add(Level.SINGLE_SOURCE, false, new DayRange(-70_001, 3));
        columns.add(Level.SINGLE_SOURCE, false, new DayRange(5, 70_005));
        Density density = Density.NONE.with(columns.survey());
        assertThat(Density.NONE.hull()).isNull();
        assertThat(density.hull()).isEqualTo(new DayRange(-70_001, 70_005));
        assertThat(density.with(survey(List.of(70_010L))).hull())
                .isEqualTo(new DayRange(-70_001, 70_010));
    }

    private static void assertCounts(Density density, List<Long> days) {
        long width = (density.pastDay() - density.firstDay()) / density.cells();
        int[] counts = new int[density.cells()];
        for (long day : days) {
            counts[(int) ((day - density.firstDay()) / width)]++;
        }
        int most = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            assertThat(density.count(cell)).isEqualTo(counts[cell]);
            most = Math.max(most, counts[cell]);
        }
        assertThat(density.greatest()).isEqualTo(most);
    }

    private static Survey survey(List<Long> days) {
        Survey.Columns columns = new Survey.Columns(days.size() + 1);
        for (long day : days) {
            columns.add(Level.SINGLE_SOURCE, false, new DayRange(day, day));
        }
        columns.add(Level.UNDATED, false, null);
        return columns.survey();
    }
}
