package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/// Dates that are read once.
class AlmanacTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1955",
                "1955-05",
                "1955-22",
                "1955-05-22",
                "1955-05-22/1956",
                "1955-05-22/1955",
                "1955-05-22/1955-05-22",
                "1955/..",
                "../1955-05",
                "1955/",
                "1955~/1956",
                "195X/1956",
                "[1955..1957]",
                "-0044-03-15/0014-08-19",
                "2019-06-01T12:00:00"
            })
    void saysWhatReadingItSays(String text) {
        for (int twice = 0; twice < 2; twice++) {
            Edtf date = Almanac.date(text);
            Edtf read = Edtf.parse(text);
            assertThat(date.text()).isEqualTo(text);
            assertThat(date.canonical()).isEqualTo(read.canonical());
            assertThat(date.shape()).isEqualTo(read.shape());
            assertThat(date.level()).isEqualTo(read.level());
            assertThat(date.ranges()).isEqualTo(read.ranges());
            assertThat(date.fuzzyRanges()).isEqualTo(read.fuzzyRanges());
            assertThat(date.start()).isEqualTo(read.start());
            assertThat(date.end()).isEqualTo(read.end());
            assertThat(date.words()).isEqualTo(read.words());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1955-13", "1956/1955", "1955-02-30/1956", "1955/1956/1957", "1955-40/1"})
    void refusesWhatReadingRefuses(String text) {
        assertThatThrownBy(() -> Almanac.date(text)).isInstanceOf(EdtfException.class);
    }

    @Test
    void everyPlainDateIsReadAsAnyOther() {
        for (int year : new int[] {0, 4, 1900, 2000, 2023, 2024, 9999}) {
            for (int month = 0; month <= 41; month++) {
                same("%04d-%02d".formatted(year, month));
                for (int day = 0; month < 14 && day <= 32; day++) {
                    same("%04d-%02d-%02d".formatted(year, month, day));
                }
            }
            same("%04d".formatted(year));
        }
        for (String text :
                new String[] {"199", "19x5", "1955/05", "1955-5-5", "1955-05/06", "1955-0a"}) {
            same(text);
        }
    }

    private static void same(String text) {
        Edtf plain = PlainDate.read(text);
        if (plain != null) {
            Edtf read = Edtf.parse(text);
            assertThat(plain).isEqualTo(read);
            assertThat(plain.ranges()).isEqualTo(read.ranges());
            assertThat(plain.fuzzyRanges()).isEqualTo(read.fuzzyRanges());
            assertThat(plain.words()).isEqualTo(read.words());
            assertThat(plain.level()).isEqualTo(read.level());
            assertThat(plain.precision()).isEqualTo(read.precision());
        }
    }

    @Test
    void isTheSameObjectTheSecondTime() {
        assertThat(Almanac.date("1955-05-23")).isSameAs(Almanac.date("1955-05-23"));
    }

    @Test
    void keepsNoDateForAnotherWhereTwoHaveOnePlace() {
        LocalDate day = LocalDate.of(1800, 1, 1);
        for (int i = 0; i < 60_000; i++) {
            String text = day.plusDays(i).toString();
            assertThat(Almanac.date(text).text()).isEqualTo(text);
        }
    }
}
