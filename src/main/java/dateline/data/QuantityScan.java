package dateline.data;

import static dateline.data.Odd.require;

import dateline.model.Value;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// Reads amounts, as [EventScan] reads events.
final class QuantityScan extends RecordScan {
    private static final int NEEDED = 0b1001;

    private BigDecimal amount = BigDecimal.ZERO;
    private @Nullable BigDecimal lower;
    private @Nullable BigDecimal upper;
    private String unit = "";
    private @Nullable String basis;

    QuantityScan(Tokens tokens) {
        super(tokens);
    }

    /// Reads the rest of an amount, to the end of its object.
    ///
    /// @param first the name of its first field
    Value.Quantity read(String first) throws Odd {
        lower = null;
        upper = null;
        basis = null;
        fields(first, NEEDED);
        require(lower == null || lower.compareTo(amount) <= 0);
        require(upper == null || upper.compareTo(amount) >= 0);
        return new Value.Quantity(amount, lower, upper, unit, basis);
    }

    @Override
    int field(String name) throws Odd {
        switch (name) {
            case "amount" -> {
                amount = tokens.decimal();
                return 0;
            }
            case "lower" -> {
                lower = tokens.decimal();
                return 1;
            }
            case "upper" -> {
                upper = tokens.decimal();
                return 2;
            }
            case "unit" -> {
                unit = tokens.word();
                require(ValueReader.UNITS.contains(unit));
                return 3;
            }
            case "basis" -> {
                String said = tokens.word();
                require(ValueReader.BASES.contains(said));
                basis = said;
                return 4;
            }
            default -> throw new Odd();
        }
    }
}
