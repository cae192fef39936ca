package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class AgesTest {
    @Test
    void changeOnBirthdays() {
        List<Tick> ages = ages("1997-01-10", "2015-09", "2018-03");
        assertThat(words(ages)).containsExactly("age 18", "age 19", "age 20", "age 21");
        assertThat(days(ages))
                .containsExactly("2015-01-10", "2016-01-10", "2017-01-10", "2018-01-10");
    }

    @Test
    void leaveOpenWhatTheBirthLeavesOpen() {
        assertThat(words(ages("1997", "2015-09", "2018-03")))
                .containsExactly("age 17–18", "age 18–19", "age 19–20", "age 20–21");
        assertThat(days(ages("1997", "2015-09", "2018-03")))
                .containsExactly("2015-01-01", "2016-01-01", "2017-01-01", "2018-01-01");
        List<Tick> summer = ages("1997-22", "2016-01", "2018-03");
        assertThat(words(summer))
                .containsExactly("age 18", "age 18–19", "age 19", "age 19–20", "age 20");
        assertThat(days(summer))
                .containsExactly(
                        "2015-08-31", "2016-06-01", "2016-08-31", "2017-06-01", "2017-08-31");
        assertThat(words(ages("[1996,1997]", "2016-01", "2017-12")))
                .containsExactly("age 18–20", "age 19–21");
    }

    @Test
    void takeA29FebruaryForThe28thInACommonYear() {
        assertThat(days(ages("2000-02-29", "2001-01", "2004-12")))
                .containsExactly(
                        "2000-02-29", "2001-02-28", "2002-02-28", "2003-02-28", "2004-02-29");
    }

    @Test
    void countInLargerStepsWhereYearsAreNarrow() {
        assertThat(words(ages("1950-06-01", "1960-01", "2009-12")))
                .startsWith("age 5", "age 10", "age 15", "age 20");
    }

    @Test
    void areNotSaidBeforeBirthNorForever() {
        assertThat(ages("1997", "1980-01", "1996-11")).isEmpty();
        assertThat(words(ages("1997-01-10", "1996-06", "1998-12")))
                .containsExactly("age 0", "age 1");
        assertThat(words(ages("1800", "2000-01", "2001-01"))).isEmpty();
        assertThat(ages("1997", "0001-01", "9999-01")).isEmpty();
    }

    @Test
    void areNotSaidOfABirthThatIsOpen() {
        assertThat(ages("[..1997]", "2000-01", "2001-01")).isEmpty();
        assertThat(ages("1997/..", "2000-01", "2001-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    1997-01-10, 1997-01-10, 0
                    1997-01-10, 1997-01-09, -1
                    1997-01-10, 2016-01-09, 18
                    1997-01-10, 2016-01-10, 19
                    2000-02-29, 2001-02-27, 0
                    2000-02-29, 2001-02-28, 1
                    2000-02-29, 2004-02-28, 3
                    2000-02-29, 2004-02-29, 4
                    """)
    void fullYearsAreCounted(String birth, String day, long age) {
        assertThat(Ages.age(Edtf.parse(birth).hull().first(), Edtf.parse(day).hull().first()))
                .isEqualTo(age);
    }

    private static List<Tick> ages(String birth, String from, String to) {
        Viewport view =
                Viewport.between(
                        Edtf.parse(from).hull().from(), Edtf.parse(to).hull().from(), 1000);
        return Ages.of(view, Edtf.parse(birth).hull(), Rulers.SIX);
    }

    private static List<String> words(List<Tick> ages) {
        return ages.stream().map(Tick::label).filter(label -> !label.isEmpty()).toList();
    }

    private static List<String> days(List<Tick> ages) {
        return ages.stream().map(tick -> CivilDay.at(tick.moment()).iso()).toList();
    }
}
