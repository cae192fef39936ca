package dateline.evidence.words;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # unit  | amount      | bounds              | words
                    USD     | 14300000000 |                     | $14.3 billion
                    persons | 20000       | 20000, 99999        | tens of thousands of people
                    shares  | 2000        | 2000, 9999          | thousands of shares
                    USD     | 20000       | 20000, 99999        | $20,000–$99,999
                    persons | 3000        | 2000, 8000          | 2,000–8,000 people
                    persons | 100000      | 100000, 150000      | more than 100,000 people
                    """)
    void amountsAreToldAsTheyAreMeant(String unit, String amount, String bounds, String words) {
        List<BigDecimal> range =
                bounds == null
                        ? List.of()
                        : Stream.of(bounds.split(", ")).map(BigDecimal::new).toList();
        Value.Quantity quantity =
                new Value.Quantity(
                        new BigDecimal(amount),
                        range.isEmpty() ? null : range.getFirst(),
                        range.isEmpty() ? null : range.getLast(),
                        unit,
                        null);
        assertThat(Quantities.words(quantity)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    persons, 60000,       people,     60k
                    persons, 1400,        people,     '1,400'
                    persons, 99999,       people,     100k
                    USD,     14300000000, $ billion,  14.3
                    USD,     1250000,     $ million,  1.25
                    GBP,     500,         £,          500
                    '%',     49,          %,          49
                    """)
    void anAxisTellsItsUnitOnce(String unit, BigDecimal amount, String told, String label) {
        Quantities.Axis axis = Quantities.axis(List.of(quantity(unit, amount)));
        assertThat(axis.unit()).isEqualTo(told);
        assertThat(axis.label(amount)).isEqualTo(label);
    }

    @Test
    void theLargestAmountDecidesForAll() {
        BigDecimal small = new BigDecimal("500000000");
        List<Value.Quantity> both =
                List.of(quantity("USD", small), quantity("USD", new BigDecimal("2000000000")));
        assertThat(Quantities.axis(both).label(small)).isEqualTo("0.5");
    }

    private static Value.Quantity quantity(String unit, BigDecimal amount) {
        return new Value.Quantity(amount, null, null, unit, null);
    }
}
