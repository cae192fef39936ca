package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DayRangeTest {
    @Test
    void beginsWithItsFirstSecondAndIsOverAfterItsLast() {
        DayRange twoDays = new DayRange(1, 2);
        assertThat(twoDays.from()).isEqualTo(86_400);
        assertThat(twoDays.to()).isEqualTo(3 * 86_400);
    }

    @Test
    void neverBeginsOrEndsWhereItIsOpen() {
        DayRange all = new DayRange(DayRange.BEGINNING, DayRange.END);
        assertThat(all.from()).isEqualTo(Long.MIN_VALUE);
        assertThat(all.to()).isEqualTo(Long.MAX_VALUE);
        assertThat(new DayRange(CivilDay.FIRST, CivilDay.LAST).to()).isPositive();
    }

    @Test
    void containsWhatLiesWithin() {
        DayRange range = new DayRange(10, 20);
        assertThat(range.contains(range)).isTrue();
        assertThat(range.contains(new DayRange(9, 20))).isFalse();
        assertThat(range.contains(new DayRange(10, 21))).isFalse();
    }

    @Test
    void intersectsWhatSharesADay() {
        DayRange range = new DayRange(10, 20);
        assertThat(range.intersects(new DayRange(20, 30))).isTrue();
        assertThat(range.intersects(new DayRange(0, 10))).isTrue();
        assertThat(range.intersects(new DayRange(21, 30))).isFalse();
        assertThat(range.intersects(new DayRange(0, 9))).isFalse();
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DayRange(2, 1));
    }
}
