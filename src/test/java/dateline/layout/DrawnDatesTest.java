package dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.evidence.Bar;
import dateline.evidence.Drawn;
import dateline.evidence.When;
import dateline.model.Extent;
import dateline.time.DayRange;
import dateline.time.Edtf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class DrawnDatesTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2021-03-14,           2021-03-14..2021-03-15
                    2021,                 2021-01-01..2022-01-01
                    2021~,                2021-01-01..2022-01-01 fuzzy 366 365
                    [..2021-03-14],       2021-03-14..2021-03-15 open LEFT
                    [2021-03..],          2021-03-01..2021-03-02 open RIGHT
                    """)
    void anInstantStandsInTheDaysItsDateAllows(String edtf, String expected) {
        Bar bar = bar(when(edtf), when(edtf), Bar.Standing.ANSWER);
        assertThat(where(Extent.INSTANT, bar)).isEqualTo("at " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2021-03-14, 2021-03-16, 2021-03-14..2021-03-14 to 2021-03-17..2021-03-17
                    2021,       2023,       2021-01-01..2021-12-31 to 2023-01-02..2024-01-01
                    2021,       open,       2021-01-01..2021-12-31 to 2022-01-01..2022-01-01 open RIGHT
                    2021-03-14, unknown,    2021-03-14..2021-03-14 to 2021-03-15..2021-03-15 open RIGHT
                    unknown,    2021-03-14, 2021-03-14..2021-03-14 open LEFT to 2021-03-15..2021-03-15
                    [..2020],   2021-03-14, 2020-12-31..2020-12-31 open LEFT to 2021-03-15..2021-03-15
                    2021-03-14, [2022..],   2021-03-14..2021-03-14 to 2022-01-02..2022-01-02 open RIGHT
                    """)
    void aPeriodStartsAndEndsInTheDaysItsDatesAllow(String start, String end, String expected) {
        Bar bar = bar(when(start), when(end), Bar.Standing.ANSWER);
        assertThat(where(Extent.PERIOD, bar)).isEqualTo("over " + expected);
    }

    @Test
    void rivalsStandAsBarsOfTheirOwn() {
        Bar one = bar(when("2022"), when("2022"), Bar.Standing.RIVAL);
        Bar other = bar(when("2021-03-14"), when("2021-03-14"), Bar.Standing.RIVAL);
        assertThat(where(Extent.INSTANT, one, other))
                .isEqualTo("2021-03-14..2021-03-15 RIVAL, 2022-01-01..2023-01-01 RIVAL");
    }

    @Test
    void aRivalPeriodIsOneBarFromStartToEnd() {
        Bar one = bar(when("2020"), When.OPEN, Bar.Standing.ANSWER);
        Bar other = bar(when("2021"), when("2022"), Bar.Standing.BESIDE);
        assertThat(where(Extent.PERIOD, one, other))
                .isEqualTo(
                        "2020-01-01..2021-01-01 open RIGHT ANSWER, 2021-01-01..2023-01-01 BESIDE");
    }

    @Test
    void theUndatedStandAtTheirAsOf() {
        long day = LocalDate.parse("2021-03-14").toEpochDay();
        Drawn drawn = new Drawn(null, List.of(), new DayRange(day, day + 10));
        assertThat(DrawnDates.where(drawn, Extent.INSTANT))
                .isEqualTo(new Where.Undated(java.util.OptionalLong.of(day * 86_400)));
        assertThat(DrawnDates.where(new Drawn(null, List.of(), null), Extent.INSTANT))
                .isEqualTo(new Where.Undated(java.util.OptionalLong.empty()));
    }

    @Test
    void aPeriodOfWhichNothingIsKnownStandsApart() {
        Bar bar = bar(When.UNKNOWN, When.OPEN, Bar.Standing.ANSWER);
        assertThat(DrawnDates.where(new Drawn(bar, List.of(bar), null), Extent.PERIOD))
                .isEqualTo(new Where.Undated(java.util.OptionalLong.empty()));
    }

    private static When when(String edtf) {
        return switch (edtf) {
            case "open" -> When.OPEN;
            case "unknown" -> When.UNKNOWN;
            default -> When.of(Edtf.parse(edtf));
        };
    }

    private static Bar bar(When start, When end, Bar.Standing standing) {
        return new Bar(start, end, null, List.of(), standing);
    }

    private static String where(Extent extent, Bar... bars) {
        Where where = DrawnDates.where(new Drawn(null, List.of(bars), null), extent);
        return switch (where) {
            case Where.At(var possible) -> "at " + text(possible);
            case Where.Over(var starts, var ends) -> "over " + text(starts) + " to " + text(ends);
            case Where.Disputed(var claims) -> claimed(claims);
            case Where.Undated(var asOf) -> "undated " + asOf;
        };
    }

    private static String claimed(List<Where.Claimed> claims) {
        List<String> texts = new ArrayList<>();
        claims.forEach(claim -> texts.add(text(claim.span()) + " " + claim.standing()));
        return String.join(", ", texts);
    }

    private static String text(Stretch stretch) {
        boolean fuzzy = stretch.fuzzBefore() + stretch.fuzzAfter() > 0;
        return day(stretch.from())
                + ".."
                + day(stretch.to())
                + (fuzzy
                        ? " fuzzy "
                                + stretch.fuzzBefore() / Stretch.DAY
                                + " "
                                + stretch.fuzzAfter() / Stretch.DAY
                        : "")
                + (stretch.open() == Stretch.Open.NEITHER ? "" : " open " + stretch.open());
    }

    private static LocalDate day(long second) {
        return LocalDate.ofEpochDay(Math.floorDiv(second, Stretch.DAY));
    }
}
