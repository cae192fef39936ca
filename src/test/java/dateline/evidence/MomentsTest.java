package dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.time.Edtf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2021          | 2022          | CONTRADICTS
                    2021-03-14    | 2021          | FIRST_REFINES
                    2016-22       | 2016-08       | SECOND_REFINES
                    2020-24       | 2021          | OVERLAPS
                    2021~         | 2022          | TENSION
                    2021?         | 2023          | TENSION
                    2021-06~      | 2021-09       | CONTRADICTS
                    [2021,2022]   | 2022          | SECOND_REFINES
                    [..2021]      | 2019-05       | SECOND_REFINES
                    [2021..]      | 2019          | CONTRADICTS
                    [2020,2022]   | 2021          | CONTRADICTS
                    1500?         | 2023          | CONTRADICTS
                    """)
    void theExamplesOfTheRulesHold(String a, String b, Comparison expected) {
        relates(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2021          | 2021          | EQUAL
                    2021~         | 2021          | EQUAL
                    2021          | 2021-XX       | EQUAL
                    2021          | [2021-01..2021-12] | EQUAL
                    2021          | 2021-01-01    | SECOND_REFINES
                    2021          | 2020-12-31    | CONTRADICTS
                    2021-12-31    | 2021          | FIRST_REFINES
                    2022-01-01    | 2021          | CONTRADICTS
                    [2020,2022]   | [2020..2022]  | FIRST_REFINES
                    [2020,2022]   | [2021..2022]  | OVERLAPS
                    [2020,2022]   | [2021,2023]   | CONTRADICTS
                    [2020,2022]   | [2022,2020]   | EQUAL
                    [..2021]      | [2021..]      | OVERLAPS
                    [..2020]      | [2021..]      | CONTRADICTS
                    [..2020]      | [..2021]      | FIRST_REFINES
                    -0044-03-15   | -0044         | FIRST_REFINES
                    Y17E7         | 2021          | CONTRADICTS
                    """)
    void rangesDecideWhereTheyMeet(String a, String b, Comparison expected) {
        relates(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2021~         | 2023          | CONTRADICTS
                    2021~         | 2023~         | TENSION
                    2021~         | 2025~         | CONTRADICTS
                    2021-06~      | 2021-07       | TENSION
                    2021-06~      | 2021-08       | CONTRADICTS
                    2021-06~      | 2021-08~      | TENSION
                    201X~         | 2025          | TENSION
                    201X~         | 2030          | CONTRADICTS
                    """)
    void approximationReachesOneUnitEitherWay(String a, String b, Comparison expected) {
        relates(a, b, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2021?         | 2022          | TENSION
                    2021?         | 2024          | TENSION
                    2021?         | 2025          | CONTRADICTS
                    2021          | 2024?         | TENSION
                    2021%         | 2024          | TENSION
                    2021-03-14?   | 2021-03-17    | TENSION
                    2021-03-14?   | 2021-03-18    | CONTRADICTS
                    2021-03-14?   | 2021-06       | TENSION
                    2021-03-14?   | 2021-07       | CONTRADICTS
                    2021-03?      | 2024          | TENSION
                    2021-03?      | 2025          | CONTRADICTS
                    2016-22?      | 2017-21       | TENSION
                    2016-22?      | 2017-22       | CONTRADICTS
                    199X?         | 2025          | TENSION
                    199X?         | 2030          | CONTRADICTS
                    [2015?,2025]  | 2018          | TENSION
                    [2015?,2025]  | 2019          | CONTRADICTS
                    """)
    void doubtBridgesTwoWholeUnitsOfTheCoarser(String a, String b, Comparison expected) {
        relates(a, b, expected);
    }

    @Test
    void anUnknownEndLeavesItOpenWhichIsRight() {
        assertThat(Moments.compare(When.UNKNOWN, when("2021"))).isEqualTo(Comparison.UNDECIDED);
        assertThat(Moments.compare(when("2021"), When.UNKNOWN)).isEqualTo(Comparison.UNDECIDED);
    }

    private static void relates(String a, String b, Comparison expected) {
        assertThat(Moments.compare(when(a), when(b))).isEqualTo(expected);
        assertThat(Moments.compare(when(b), when(a))).isEqualTo(expected.mirrored());
    }

    private static When when(String edtf) {
        return When.of(Edtf.parse(edtf));
    }
}
