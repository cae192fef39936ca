package dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

/// How values that are no dates stand to each other, told as `KIND narrower` or `KIND`.
class ValuesTest {
    private static final String TERMS =
            """
            term departed
            term differences under departed against dismissed
            term dismissed under departed
            term fired under dismissed
            term sabbatical
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    90000000USD         | 89500000USD          | OVERLAPS
                    90000000USD         | 89499999USD          | CONTRADICTS
                    90000000USD         | 90400000USD          | REFINES q
                    14300000000USD      | 14340000000USD       | REFINES q
                    14300000000USD      | 14400000000USD       | OVERLAPS
                    14300000000USD      | 14500000000USD       | CONTRADICTS
                    14300000000USD      | 14000000000USD       | REFINES p
                    14300000000USD      | 15000000000USD       | CONTRADICTS
                    14300000000USD      | 15000000000[13500000000..15000000000]USD | REFINES p
                    100USD              | 100[90..110]USD      | REFINES p
                    100[100..150]USD    | 120USD               | REFINES q
                    100[100..150]USD    | 99USD                | CONTRADICTS
                    49%                 | 49.0%                | REFINES q
                    49%                 | 48%                  | OVERLAPS
                    49%                 | 47%                  | CONTRADICTS
                    49%                 | 49USD                | INCOMPARABLE
                    5USD/raised         | 5USD/promised        | INCOMPARABLE
                    5USD/raised         | 5USD                 | INCOMPARABLE
                    5USD/raised         | 6USD/raised          | CONTRADICTS
                    5USD asof 2021      | 6USD asof 2022       | INCOMPARABLE
                    5USD asof 2021      | 6USD                 | INCOMPARABLE
                    5USD asof 2021      | 6USD asof 2021       | CONTRADICTS
                    """)
    void quantitiesAreRelatedByTheirBounds(String p, String q, String expected) {
        relates("amount", p, q, expected);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    90000000,    500000
                    14300000000, 50000000
                    1000000000,  50000000
                    1,           0.05
                    10,          0.5
                    100,         0.5
                    9999,        0.5
                    10000,       500
                    12500,       50
                    1500,        50
                    7,           0.35
                    49.5,        0.05
                    0,           0
                    -90000000,   500000
                    9E+7,        500000
                    """)
    void aFigureIsRoundedToItsLastDigitInWords(BigDecimal amount, BigDecimal half) {
        assertThat(Amounts.rounding(amount)).isEqualByComparingTo(half);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    departed      | fired         | REFINES q
                    departed      | differences   | REFINES q
                    dismissed     | differences   | CONTRADICTS
                    fired         | differences   | CONTRADICTS
                    departed      | sabbatical    | DIFFERS
                    fired         | sabbatical    | DIFFERS
                    fired         | unheard-of    | DIFFERS
                    fired asof 2020 | differences asof 2021    | INCOMPARABLE
                    fired asof 2020 | differences asof 2020-05 | CONTRADICTS
                    fired asof 2020 | differences              | CONTRADICTS
                    """)
    void termsAreRelatedByTheirVocabulary(String p, String q, String expected) {
        relates("manner", p, q, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    outcome | fired | sabbatical | CONTRADICTS
                    outcome | fired | departed   | REFINES p
                    holder  | ann   | bob        | CONTRADICTS
                    backer  | ann   | bob        | DIFFERS
                    reason  | tired | bored      | DIFFERS
                    reason  | tired | tired      | EQUAL
                    holder  | ann   | ann        | EQUAL
                    """)
    void aSinglePropertyHasRoomForOneValue(String property, String p, String q, String expected) {
        relates(property, p, q, expected);
    }

    @Test
    void amountsThatOverlapTellWhatTheyHaveInCommon() {
        Relation relation = relation("amount", "10[8..12]USD", "13[11..15]USD");
        assertThat(relation.parts())
                .extracting(Relation.Part::common)
                .containsExactly(new Common.Amounts(new BigDecimal("11"), new BigDecimal("12")));
    }

    @Test
    void aVocabularyThatTurnsInACircleEnds() {
        EventAssessment event =
                Told.of(
                                """
                                term a under b
                                term b under a
                                claim p manner a: x
                                claim q manner c: y
                                """)
                        .event();
        assertThat(event.relations())
                .singleElement()
                .extracting(Relation::kind)
                .isEqualTo(RelationKind.DIFFERS);
    }

    private static void relates(String property, String p, String q, String expected) {
        assertThat(told(property, p, q)).isEqualTo(expected);
        assertThat(told(property, q, p))
                .isEqualTo(
                        expected.endsWith(" p")
                                ? expected.replace(" p", " q")
                                : expected.replace(" q", " p"));
    }

    private static String told(String property, String p, String q) {
        return event(property, p, q).relations().stream()
                .map(it -> it.kind() + (it.kind() == RelationKind.REFINES ? " " + it.a() : ""))
                .findFirst()
                .orElse("EQUAL");
    }

    private static Relation relation(String property, String p, String q) {
        return event(property, p, q).relations().getFirst();
    }

    private static EventAssessment event(String property, String p, String q) {
        return Told.of(
                        TERMS
                                + "claim p %s %s: a%n".formatted(property, p)
                                + "claim q %s %s: b%n".formatted(property, q))
                .event();
    }
}
